/** The demo town on http://localhost:8000/: `demo/` at `/`, the built files at `/cdn/`. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';

const demoRoot = fileURLToPath(new URL('.', import.meta.url));
const cdnRoot = fileURLToPath(new URL('../cdn/', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  ...plainTexts(['.conf', '.config', '.htaccess', '.html5', '.php', '.sql', '.txt', '.typoscript', '.yaml', '.yml']),
};

/**
 * A server of the demo town that does not listen yet: `createDemoServer().listen(0)` starts it on a free port.
 *
 * @returns {import('node:http').Server}
 */
export function createDemoServer() {
  return createServer((request, response) => {
    answer(request, response).catch((error) => response.destroy(error));
  });
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
  const file = fileFor(request.url ?? '/');
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return pipeline(createReadStream(file), response);
}

/** Files of the recipes, to be read. */
function plainTexts(extensions) {
  return Object.fromEntries(extensions.map((extension) => [extension, 'text/plain; charset=utf-8']));
}

/** The file that an address means, or nothing if it is malformed or leads out of its root. */
function fileFor(address) {
  const path = decodedPath(address);
  if (path === undefined || path.includes('\0')) return undefined;
  const [root, inside] = path.startsWith('/cdn/') ? [cdnRoot, path.slice('/cdn'.length)] : [demoRoot, path];
  const file = resolve(root, `.${inside.endsWith('/') ? `${inside}index.html` : inside}`);
  return file.startsWith(resolve(root) + sep) ? file : undefined;
}

/** The path as it was asked for: the URL parser would resolve `..` and so hide it from the check. */
function decodedPath(address) {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
}

function refuse(response, status, text) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache'});
  response.end(`${status} ${text}\n`);
}

function startFromTerminal() {
  const port = Number(process.env.PORT || 8000);
  const server = createDemoServer();
  server.on('error', (error) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `Port ${port} is taken. Choose another one: PORT=8001 npm start` : error.message);
    process.exitCode = 1;
  });
  server.listen(port, () => console.log(`The demo town is at http://localhost:${port}/`));
}

const startedDirectly = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (startedDirectly) startFromTerminal();
