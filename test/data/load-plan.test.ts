import {expect} from '@open-wc/testing';
import {loadPlan, type LoadedDocument, type LoadOptions} from '../../src/data/load-plan.js';
import type {PlanFormat} from '../../src/data/plan-source.js';
import {PlanError, type PlanErrorDetails, type PlanErrorKind} from '../../src/plan/plan-error.js';
import {Fault, planDocument} from '../support/fault-server.js';

const signal = new AbortController().signal;
/** A test does not wait for a second try. */
const wait = (): Promise<void> => Promise.resolve();
const megabyte = 1024 * 1024;

function load(src: string, options: Partial<LoadOptions> = {}): Promise<LoadedDocument> {
  return loadPlan({src, format: 'auto', root: document}, {signal, wait, ...options});
}

/** What a failed load is told as. */
async function failureOf(loading: Promise<unknown>): Promise<{kind: PlanErrorKind; details: PlanErrorDetails}> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof PlanError) return {kind: error.kind, details: error.details};
    throw error;
  }
  throw new Error('The source was loaded.');
}

describe('loading a plan document', () => {
  const served: [what: string, fault: string, query: Record<string, string | number>][] = [
    ['sent as application/json', 'none', {}],
    ['sent as text/plain', 'none', {type: 'text/plain'}],
    ['that arrives in pieces', 'drip', {pieces: 40, every: 1}],
    ['that arrives in packed pieces', 'padded', {size: megabyte, gzip: 1}],
    ['of exactly 8 MiB', 'padded', {size: 8 * megabyte}],
  ];
  for (const [what, fault, query] of served) {
    it(`gives the value of a document ${what}`, async () => {
      expect((await load(new Fault(fault, query).src)).value).to.deep.equal(planDocument());
    });
  }

  it('reads a document with a byte order mark', async () => {
    expect((await load(new Fault('bytes', {hex: 'efbbbf5b315d'}).src)).value).to.deep.equal([1]);
  });

  it('keeps letters whole whose bytes arrive in two pieces', async () => {
    const torn = new Fault('drip', {body: '"ß€😀"', pieces: 11, every: 5});
    expect((await load(torn.src)).value).to.equal('ß€😀');
  });

  it('tells how many characters came', async () => {
    expect((await load(new Fault('none', {body: '["ä"]'}).src)).size).to.equal(5);
  });

  it('follows a redirect and tells where the document is', async () => {
    const {value, address} = await load(new Fault('redirect', {to: `${new Fault('none').src}&moved=1`}).src);
    expect(value).to.deep.equal(planDocument());
    expect(address).to.match(/^http:.*&moved=1$/);
  });

  it('asks a server with ETag whether the document has changed, and takes 304 as no', async () => {
    const fault = new Fault('etag');
    await load(fault.src);
    expect((await load(fault.src)).value).to.deep.equal(planDocument());
    expect((await fault.log()).visits.map((visit) => visit.revalidates)).to.deep.equal([false, true]);
  });

  it('uses the HTTP cache, and bypasses it when asked to', async () => {
    const fault = new Fault('none', {cacheControl: 'max-age=3600'});
    await load(fault.src);
    await load(fault.src);
    expect((await fault.log()).visits, 'from the cache').to.have.length(1);
    await load(fault.src, {cache: 'reload'});
    expect((await fault.log()).visits, 'past the cache').to.have.length(2);
  });
});

describe('addresses of plan documents', () => {
  const refused = [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:http://localhost/1',
    'file:///etc/passwd',
    'ftp://example.org/plan.json',
    'mailto:plan@example.org',
    'http://user@localhost/plan.json',
    'http://user:password@localhost/plan.json',
    'http://:password@localhost/plan.json',
    'http://',
    '//',
    'http://[::1/plan.json',
  ];
  for (const src of refused) {
    it(`refuses ${src}`, async () => {
      expect((await failureOf(load(src))).kind).to.equal('address');
    });
  }

  it('resolves a relative address against the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/faults/';
    document.head.append(base);
    try {
      const {address} = await load(new Fault('none').src.replace('/faults/', ''));
      expect(new URL(address).pathname).to.equal('/faults/none');
    } finally {
      base.remove();
    }
  });

  it('sends cookies to its own origin, so that plans behind a login work', async () => {
    const fault = new Fault('none');
    document.cookie = 'login=yes';
    await load(fault.src);
    document.cookie = 'login=; max-age=0';
    expect((await fault.log()).visits[0]?.cookie).to.contain('login=yes');
  });

  it('shows another origin no cookies, and of the page only the origin', async () => {
    const fault = new Fault('none', {cors: '*'}); // which browsers refuse for requests with credentials
    await load(`${location.origin.replace('localhost', '127.0.0.1')}${fault.src}`);
    expect((await fault.log()).visits[0]).to.deep.include({cookie: '', referer: `${location.origin}/`});
  });
});

describe('sources in the page', () => {
  it('says not-found if no element has the id', async () => {
    expect((await failureOf(load('#nowhere'))).kind).to.equal('not-found');
  });

  const elements: [html: string, kind: PlanErrorKind, code: string | undefined][] = [
    ['<p id="source">Kein Plan</p>', 'no-table', undefined],
    ['<table id="source"></table>', 'syntax', 'bad-table'],
    ['<figure id="source"><table><tr><td>Kein Plan</table></figure>', 'syntax', 'bad-table'],
  ];
  for (const [html, kind, code] of elements) {
    it(`says ${kind} for ${html}`, async () => {
      const root = document.createElement('div').attachShadow({mode: 'open'});
      root.innerHTML = html;
      const failure = await failureOf(loadPlan({src: '#source', format: 'auto', root}, {signal}));
      expect([failure.kind, failure.details.code]).to.deep.equal([kind, code]);
    });
  }

  it('does not ask for a document in the format table, which it cannot read from an address', async () => {
    const fault = new Fault('none');
    const failure = await failureOf(loadPlan({src: fault.src, format: 'table', root: document}, {signal}));
    expect([failure.kind, failure.details.code]).to.deep.equal(['syntax', 'bad-table']);
    expect(failure.details.sentence).to.contain('src="#');
    expect((await fault.log()).visits).to.deep.equal([]);
  });
});

describe('a format that nobody knows', () => {
  it('means auto', async () => {
    const source = {src: new Fault('none').src, format: 'jason' as PlanFormat, root: document};
    expect((await loadPlan(source, {signal})).value).to.deep.equal(planDocument());
  });
});

describe('a document that cannot be loaded', () => {
  it('says network if the server cannot be reached', async () => {
    expect((await failureOf(load(new Fault('drop').src))).kind).to.equal('network');
  });

  it('says network if the connection ends in the middle', async () => {
    expect((await failureOf(load(new Fault('cut').src))).kind).to.equal('network');
  });

  it('says network if another origin does not allow to read it', async () => {
    const foreign = `${location.origin.replace('localhost', '127.0.0.1')}${new Fault('none').src}`;
    expect((await failureOf(load(foreign))).kind).to.equal('network');
  });

  for (const code of [400, 401, 403, 410, 429, 500, 501, 502, 503, 504]) {
    it(`says http with the status ${code}`, async () => {
      const failure = await failureOf(load(new Fault('status', {code}).src));
      expect(failure).to.deep.equal({kind: 'http', details: {status: code}});
    });
  }

  for (const fault of ['mute', 'stall']) {
    it(`says timeout and hangs up when nothing more comes (${fault})`, async () => {
      const silent = new Fault(fault);
      expect((await failureOf(load(silent.src, {silence: 200}))).kind).to.equal('timeout');
      expect((await silent.log({closed: 1})).visits, 'it does not try again').to.have.length(1);
    });
  }

  it('waits for a slow document as long as something comes', async () => {
    const slow = new Fault('drip', {pieces: 10, every: 200});
    expect((await load(slow.src, {silence: 1_500})).value).to.deep.equal(planDocument());
  });

  it('says too-large and hangs up as soon as more than 8 MiB have come', async () => {
    const endless = new Fault('endless');
    const failure = await failureOf(load(endless.src));
    expect(failure).to.deep.equal({kind: 'too-large', details: {code: 'too-large'}});
    expect((await endless.log({closed: 1})).visits).to.have.length(1);
  });

  it('counts unpacked bytes', async () => {
    const bomb = new Fault('padded', {size: 8 * megabyte + 1, gzip: 1});
    expect((await failureOf(load(bomb.src))).kind).to.equal('too-large');
  });

  it('rejects with the reason of whoever aborts it, and hangs up', async () => {
    const fault = new Fault('stall');
    const user = new AbortController();
    const loading = load(fault.src, {signal: user.signal});
    await fault.log({visits: 1});
    user.abort('left');
    expect(await loading.catch((reason: unknown) => reason)).to.equal('left');
    expect((await fault.log({closed: 1})).closed).to.equal(1);
  });

  it('asks nobody when it is aborted before it starts', async () => {
    const fault = new Fault('none');
    const reason = await load(fault.src, {signal: AbortSignal.abort('left')}).catch((reason: unknown) => reason);
    expect(reason).to.equal('left');
    expect((await fault.log()).visits).to.deep.equal([]);
  });
});

describe('an answer that is not JSON', () => {
  const bodies: [what: string, body: string, line: number, column: number][] = [
    ['a login page with status 200', '<!doctype html><title>Anmeldung</title>', 1, 1],
    ['an empty answer', '', 1, 1],
    ['a comma too many', '{\n  "title": "Plan",\n}', 3, 1],
    ['a missing comma', '{\r\n"a": 1\r\n"b": 2}', 3, 1],
    ['a document that breaks off', '{"title": "Pl', 1, 14],
  ];
  for (const [what, body, line, column] of bodies) {
    it(`says syntax with line ${line} and column ${column} for ${what}`, async () => {
      const failure = await failureOf(load(new Fault('none', {body, type: 'text/html'}).src));
      expect(failure).to.deep.equal({kind: 'syntax', details: {code: 'not-json', line, column}});
    });
  }

  const encodings: [what: string, hex: string][] = [
    ['ISO-8859-1', '22e422'],
    ['UTF-16', 'fffe5b005d00'],
    ['half a letter at the end', '22c3'],
  ];
  for (const [what, hex] of encodings) {
    it(`says syntax for ${what}`, async () => {
      const failure = await failureOf(load(new Fault('bytes', {hex}).src));
      expect(failure).to.deep.equal({kind: 'syntax', details: {code: 'not-json'}});
    });
  }
});

describe('the automatic second try', () => {
  const passing: [what: string, fault: string, query: Record<string, number>][] = [
    ['a lost connection', 'drop', {times: 1}],
    ['502', 'status', {code: 502, times: 1}],
    ['503', 'status', {code: 503, times: 1}],
    ['504', 'status', {code: 504, times: 1}],
  ];
  for (const [what, fault, query] of passing) {
    it(`gets over ${what}`, async () => {
      expect((await load(new Fault(fault, query).src)).value).to.deep.equal(planDocument());
    });
  }

  it('is the only one', async () => {
    const fault = new Fault('status', {code: 503, times: 2});
    expect((await failureOf(load(fault.src))).kind).to.equal('http');
    expect((await fault.log()).visits).to.have.length(2);
  });

  it('does not take the error from the HTTP cache', async () => {
    const fault = new Fault('status', {code: 503, times: 1, cacheControl: 'max-age=3600'});
    expect((await load(fault.src)).value).to.deep.equal(planDocument());
  });

  for (const code of [410, 500]) {
    it(`is not made after ${code}`, async () => {
      const fault = new Fault('status', {code});
      await failureOf(load(fault.src));
      expect((await fault.log()).visits).to.have.length(1);
    });
  }

  it('is not made for somebody who has left meanwhile', async () => {
    const fault = new Fault('status', {code: 503});
    const user = new AbortController();
    const leave = (): Promise<void> => Promise.resolve(user.abort('left'));
    const reason = await load(fault.src, {signal: user.signal, wait: leave}).catch((reason: unknown) => reason);
    expect(reason).to.equal('left');
    expect((await fault.log()).visits).to.have.length(1);
  });
});
