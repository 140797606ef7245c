/** Finds a Chromium to test with, or brings one: a machine with nothing but Node can run the tests. */
import {existsSync} from 'node:fs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** For pages that run side by side, hidden or not, on any machine, without requests of the browser's own. */
export const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Set by default, but tests look at what pages may not do, and open pages that share nothing. */
const unwanted = ['--disable-web-security', '--allow-running-insecure-content', '--single-process'];

/** The packed Chromium for Linux x64. The variable makes it unpack the system libraries it needs. */
async function packedChromium() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  const args = chromium.args.filter((arg) => !unwanted.includes(arg));
  return {executablePath: await chromium.executablePath(), args};
}

/** @returns {Promise<{executablePath: string, args: string[]}>} what a launcher needs to start the browser */
export async function findBrowser() {
  const path = process.env.CHROME_PATH ?? installed.find((candidate) => existsSync(candidate));
  if (path) return {executablePath: path, args: []};
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium();
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}
