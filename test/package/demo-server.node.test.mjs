import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {request} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {createDemoServer} from '../../demo/serve.mjs';
import {pathOf, readText} from './dist-files.mjs';

describe('the server of the demo town', () => {
  const server = createDemoServer();
  before(() => once(server.listen(0), 'listening'));
  after(() => server.close());

  const found = {
    '/': ['demo/index.html', 'text/html; charset=utf-8'],
    '/plan.html?plan=sachsenheim': ['demo/plan.html', 'text/html; charset=utf-8'],
    '/elemente/': ['demo/elemente/index.html', 'text/html; charset=utf-8'],
    '/stadt.css': ['demo/stadt.css', 'text/css; charset=utf-8'],
    '/demo.js': ['demo/demo.js', 'text/javascript; charset=utf-8'],
    '/wappen.svg': ['demo/wappen.svg', 'image/svg+xml'],
    '/rezepte/wordpress/planweiser.php': ['demo/rezepte/wordpress/planweiser.php', 'text/plain; charset=utf-8'],
    '/plans/musterstadt.plan.json': ['demo/plans/musterstadt.plan.json', 'application/json; charset=utf-8'],
    '/cdn/planweiser.js': ['cdn/planweiser.js', 'text/javascript; charset=utf-8'],
    '/cdn/planweiser.js.map': ['cdn/planweiser.js.map', 'application/json; charset=utf-8'],
  };
  for (const [address, [file, type]] of Object.entries(found)) {
    it(`finds ${file} at ${address}, with its type`, async () => {
      const {status, headers, body} = await ask(server, address);
      assert.deepEqual([status, headers['content-type'], body], [200, type, readText(file)]);
    });
  }

  const missing = {
    'a file that is not there': '/verschwunden.html',
    'a folder without an index': '/plans/',
    'a folder without its slash': '/elemente',
    'the folder above': '/../package.json',
    'the folder above, written in code': '/%2e%2e/package.json',
    'the folder above, with the slash in code': '/..%2fpackage.json',
    'the folder above that of the built files': '/cdn/../../package.json',
    'the demo by way of the built files': '/cdn/../demo/index.html',
    'the folder above, with backslashes': '/..\\package.json',
    'a neighbour whose name begins alike': '/cdn/../cdn-old/planweiser.js',
    'a zero byte': '/index.html%00.svg',
    'an address that is no address': '/%E0%A4%A',
  };
  for (const [what, address] of Object.entries(missing)) {
    it(`answers 404 to ${what}`, async () => {
      assert.equal((await ask(server, address)).status, 404);
    });
  }

  it('sends no body to who asks only for the head', async () => {
    const {status, headers, body} = await ask(server, '/stadt.css', 'HEAD');
    assert.deepEqual([status, body], [200, '']);
    assert.equal(Number(headers['content-length']), Buffer.byteLength(readText('demo/stadt.css')));
  });

  it('takes nothing', async () => {
    assert.equal((await ask(server, '/', 'POST')).status, 405);
  });

  it('says which port is taken and how to choose another', async () => {
    const {port} = server.address();
    const second = spawn(process.execPath, [pathOf('demo/serve.mjs')], {env: {...process.env, PORT: String(port)}});
    const [said, [code]] = await Promise.all([text(second.stderr), once(second, 'exit')]);
    assert.equal(said, `Port ${port} is taken. Choose another one: PORT=8001 npm start\n`);
    assert.equal(code, 1);
  });
});

/** Asks for an address exactly as it is written: `fetch` would tidy it up. */
async function ask(server, path, method = 'GET') {
  const {port} = server.address();
  const [response] = await once(request({host: '127.0.0.1', port, path, method}).end(), 'response');
  return {status: response.statusCode, headers: response.headers, body: await text(response)};
}
