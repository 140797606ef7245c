/** A server on loopback that sends everything compressed with brotli, and nothing twice from a cache. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);
const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Files by their path, compressed once, before anything is measured. */
export class BenchServer {
  #files = new Map();
  #server = createServer((request, response) => this.#answer(request, response));

  /** Scripts and styles are pressed as hard as a server of static files can; documents, which are alike for all, less. */
  async add(path, text) {
    const type = types[path.slice(path.lastIndexOf('.') + 1)];
    const quality = type === types.json ? 5 : constants.BROTLI_MAX_QUALITY;
    const body = await compress(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
    this.#files.set(path, {type, body});
  }

  async listen() {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  /** @param {string} path */
  urlOf(path) {
    return `http://127.0.0.1:${this.#server.address().port}${path}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer({url}, response) {
    const file = this.#files.get(url);
    if (!file) return void response.writeHead(404, {'Content-Type': 'text/plain'}).end('Not found');
    const {type, body} = file;
    const headers = {'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length};
    response.writeHead(200, {...headers, 'Cache-Control': 'no-store'}).end(body);
  }
}
