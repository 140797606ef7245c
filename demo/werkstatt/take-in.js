/** What editors bring: a clipboard, a file, an example. Nothing of it leaves the page. */
import {readPasted, readSheets} from '/cdn/workshop.js';
import {stepOfDocument, stepOfTable} from './steps.js';

/** What is on the clipboard is parsed into a document of its own, in which nothing runs and nothing loads. */
const policy = globalThis.trustedTypes?.createPolicy('werkstatt', {createHTML: withoutLooks});

/** The step that a clipboard leads to; `undefined` if it holds no table. */
export async function stepOfClipboard(clipboard) {
  const html = clipboard.getData('text/html');
  if (/<table\b/i.test(html)) return stepOfTable('Eingefügte Tabelle', [readPasted(bodyOf(html))]);
  const text = clipboard.getData('text/plain');
  return /[\t;\n]/.test(text) ? stepOfText(text) : undefined;
}

/** A text that somebody typed or pasted: a table, or a plan document. */
export async function stepOfText(text) {
  if (isJson(text)) return stepOfDocument('Eingefügter Plan', JSON.parse(text));
  const {sheets} = await readSheets(text);
  return stepOfTable('Eingefügte Tabelle', sheets);
}

/** The step that a file leads to: a plan document begins with a brace, all else is a table. */
export async function stepOfFile(file) {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  if (isJson(text)) return stepOfDocument(file.name, JSON.parse(text.replace(/^\ufeff/, '')));
  const {sheets} = await readSheets(bytes);
  return stepOfTable(file.name, sheets);
}

function isJson(text) {
  return /^[\s\ufeff]*\{/.test(text);
}

function bodyOf(html) {
  const markup = policy ? policy.createHTML(html) : withoutLooks(html);
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/**
 * Browsers hold the rules of this page against markup that is only parsed, and would report every style of the office
 * program. As data it is nothing to them, and still says what is an entry of a list.
 */
function withoutLooks(html) {
  return html
    .replace(/<style\b[^]*?<\/style>/gi, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/\s(?=(?:style|on\w+)\s*=)/gi, ' data-'));
}
