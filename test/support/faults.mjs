/**
 * A server that misbehaves on demand, for the tests of the way in. The browser's side is fault-server.ts.
 *
 * `/faults/<fault>?key=…` commits a fault; each test has a key of its own, under which the server counts what it sees.
 * `/faults/log?key=…` tells it, on demand only when so many `visits` have come or so many connections are `closed`.
 * `/faults/release?key=…` lets go of the answers that `held` keeps back.
 */
import {EventEmitter, once} from 'node:events';
import {setTimeout as pause} from 'node:timers/promises';
import {createGzip} from 'node:zlib';

/** @returns {import('@web/test-runner').TestRunnerConfig['middleware'][number]} */
export function faults() {
  const desks = new Map();
  return async function misbehave(context, next) {
    const name = /^\/faults\/([\w-]+)$/.exec(context.path)?.[1];
    if (!name) return next();
    const {req, res, query} = context;
    context.respond = false; // the answers below are too odd for Koa,
    res.statusCode = 200; // which starts from 404
    if (!desks.has(query.key)) desks.set(query.key, new Desk());
    const desk = desks.get(query.key);
    if (name === 'log') return sendLog(res, desk, query);
    if (name === 'release') return release(res, desk);
    desk.visit(req, res);
    if (query.cors) res.setHeader('access-control-allow-origin', query.cors);
    await commit[name]({req, res, query, desk, visit: desk.visits.length, body: query.body ?? ''});
  };
}

/** What each fault does with a request. */
const commit = {
  /** No fault: the body, with any type and any Cache-Control. */
  none({res, query, body}) {
    if (query.cacheControl) res.setHeader('cache-control', query.cacheControl);
    res.setHeader('content-type', query.type ?? 'application/json');
    res.end(body);
  },
  /** Any bytes, written in hexadecimal digits. */
  bytes({res, query}) {
    res.end(Buffer.from(query.hex, 'hex'));
  },
  /** An error status, always or for the first so many `times`. */
  status({res, query, visit, body}) {
    if (visit > Number(query.times ?? Infinity)) return res.end(body);
    if (query.retryAfter) res.setHeader('retry-after', query.retryAfter);
    if (query.cacheControl) res.setHeader('cache-control', query.cacheControl);
    res.statusCode = Number(query.code);
    res.end('<h1>Wartungsarbeiten</h1>');
  },
  /** The connection ends without an answer, always or for the first so many `times`. */
  drop({res, query, visit, body}) {
    if (visit > Number(query.times ?? Infinity)) return res.end(body);
    res.destroy();
  },
  /** The connection ends in the middle of the body. */
  cut({res, body}) {
    res.setHeader('content-length', String(Buffer.byteLength(body)));
    res.write(body.slice(0, body.length / 2), () => res.destroy());
  },
  /** Not even a status. */
  mute() {},
  /** Half of the body, then nothing. */
  stall({res, body}) {
    res.write(body.slice(0, body.length / 2));
  },
  /** The body in pieces, with pauses of `every` milliseconds; letters of several bytes may be torn. */
  async drip({res, query, body}) {
    const bytes = Buffer.from(body);
    const length = Math.ceil(bytes.length / Number(query.pieces));
    for (let at = 0; at < bytes.length; at += length) {
      await pause(Number(query.every));
      res.write(bytes.subarray(at, at + length));
    }
    res.end();
  },
  /** The body and so many blanks that it has `size` bytes; packed if `gzip` is asked for. */
  padded({res, query, body}) {
    const bytes = Buffer.alloc(Number(query.size), ' ');
    bytes.write(body);
    if (!query.gzip) return res.end(bytes);
    res.setHeader('content-encoding', 'gzip');
    const gzip = createGzip();
    gzip.pipe(res);
    gzip.end(bytes);
  },
  /** A body that ends only when the browser has had enough. */
  async endless({res}) {
    const blanks = Buffer.alloc(256 * 1024, ' ');
    while (!res.closed) {
      if (res.writableNeedDrain) await pause(1);
      else res.write(blanks);
    }
  },
  redirect({res, query}) {
    res.writeHead(302, {location: query.to}).end();
  },
  /** Asks to be revalidated each time, and answers 304 to who has the body already. */
  etag({req, res, body}) {
    res.setHeader('etag', '"1"');
    res.setHeader('cache-control', 'no-cache');
    if (req.headers['if-none-match'] === '"1"') res.writeHead(304).end();
    else res.end(body);
  },
  /** The answer waits for its release. */
  async held({res, desk, body}) {
    await desk.until(() => desk.isReleased);
    res.end(body);
  },
};

/** What the server knows about the requests of one key. */
class Desk extends EventEmitter {
  visits = [];
  closed = 0;
  isReleased = false;

  visit(req, res) {
    const {cookie = '', referer = ''} = req.headers;
    this.visits.push({cookie, referer, revalidates: 'if-none-match' in req.headers});
    this.emit('change');
    res.once('close', () => {
      if (!res.writableFinished) this.closed += 1;
      this.emit('change');
    });
  }

  async until(condition) {
    while (!condition()) await once(this, 'change');
  }
}

async function sendLog(res, desk, {visits = 0, closed = 0}) {
  await desk.until(() => desk.visits.length >= Number(visits) && desk.closed >= Number(closed));
  res.setHeader('cache-control', 'no-store');
  res.end(JSON.stringify({visits: desk.visits, closed: desk.closed}));
}

function release(res, desk) {
  desk.isReleased = true;
  desk.emit('change');
  res.end();
}
