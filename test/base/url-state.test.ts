import {expect, oneEvent} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {addressWith, UrlState} from '../../src/base/url-state.js';
import {draw} from './drawing.js';
import {freshHistory} from '../support/fresh-history.js';
import {stepsOf} from '../support/history-steps.js';

class UrlProbe extends LitElement {
  key: string | undefined = 'probe';
  changes = 0;
  readonly url = new UrlState(this, {key: () => this.key, onChange: () => (this.changes += 1)});
}
customElements.define('url-probe', UrlProbe);

const view = (q: string): ReadonlyMap<string, string> => new Map([['q', q]]);

describe('the address of a page', () => {
  beforeEach(freshHistory);
  let clean: string;
  let probe: UrlProbe;

  beforeEach(() => {
    clean = location.href;
    probe = draw(html`<url-probe></url-probe>`).querySelector('url-probe') as UrlProbe;
  });
  afterEach(() => history.replaceState(null, '', clean));

  it('keeps a view', () => {
    probe.url.write(view('Kita'), 'push');
    expect(location.hash).to.equal('#pw:probe.q=Kita');
    expect(probe.url.params.get('q')).to.equal('Kita');
  });

  it('takes one step in the history for each view that is pushed', async () => {
    const steps = await stepsOf(() => {
      for (const q of ['a', 'b']) probe.url.write(view(q), 'push');
    });
    expect(steps).to.equal(2);
  });

  it('takes none while a reader types, and none for the view it has already', async () => {
    probe.url.write(view('a'), 'push');
    const steps = await stepsOf(() => {
      probe.url.write(view('ab'), 'replace');
      probe.url.write(view('ab'), 'push');
    });
    expect(steps).to.equal(0);
  });

  it('restores the view by back and forward', async () => {
    probe.url.write(view('a'), 'push');
    probe.url.write(view('b'), 'push');
    const seen: (string | undefined)[] = [];
    for (const step of [-1, 1]) {
      const moved = oneEvent(window, 'popstate');
      history.go(step);
      await moved;
      seen.push(probe.url.params.get('q'));
    }
    expect(seen).to.deep.equal(['a', 'b']);
    expect(probe.changes).to.equal(2);
  });

  it('follows a link to a view', async () => {
    const moved = oneEvent(window, 'popstate');
    location.hash = '#pw:probe.q=Link';
    await moved;
    expect([probe.changes, probe.url.params.get('q')]).to.deep.equal([1, 'Link']);
  });

  it('tells links to a view of the element from other changes', () => {
    probe.url.write(view('a'), 'push');
    const led = ['#pw:probe.q=b', '#pw:probe.q=b', '#pw:probe.q=b&other.q=1', '#m-38'].map((hash) => {
      history.replaceState(null, '', hash);
      return probe.url.isLedHere();
    });
    expect(led).to.deep.equal([true, true, false, false]);
  });

  it('does not lead to the view that the element has just kept itself, until a link does', () => {
    probe.url.write(view('a'), 'push');
    history.replaceState(null, '', '#pw:probe.q=a&other.q=1');
    expect(probe.url.isLedHere()).to.equal(false);
    expect(probe.url.isLedHere()).to.equal(true);
  });

  it('is no longer followed by an element that has left', async () => {
    probe.remove();
    const moved = oneEvent(window, 'popstate');
    location.hash = '#pw:probe.q=Link';
    await moved;
    expect(probe.changes).to.equal(0);
  });

  it('keeps what a router of the page has stored with it', () => {
    history.replaceState({route: 7}, '');
    probe.url.write(view('a'), 'push');
    expect(history.state).to.deep.equal({route: 7});
  });

  it('keeps nothing for an element without a key', () => {
    probe.key = undefined;
    probe.url.write(view('a'), 'push');
    expect([location.href, probe.url.params.size, probe.url.hrefOf(view('a'))]).to.deep.equal([clean, 0, clean]);
  });

  it('stays as it is while it holds a secret of WordPress', () => {
    history.replaceState(null, '', '#?secret=Xy12');
    probe.url.write(view('a'), 'push');
    expect(location.hash).to.equal('#?secret=Xy12');
  });

  it('does without the history where a frame may not touch it', () => {
    history.pushState = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    try {
      probe.url.write(view('a'), 'push');
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
    expect(location.href).to.equal(clean);
  });

  it('names an entry', () => {
    history.replaceState(null, '', '#m-38');
    expect(probe.url.permalink).to.equal('m-38');
  });

  it('is written out in links, whatever the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const link = addressWith('#m-38');
    base.remove();
    expect(link).to.equal(`${clean}#m-38`);
  });
});

describe('two elements with one key', () => {
  beforeEach(freshHistory);
  let clean: string;
  beforeEach(() => {
    clean = location.href;
  });
  afterEach(() => history.replaceState(null, '', clean));

  it('keep their views apart, in the order of the document', () => {
    const [first, second, third] = probes(3);
    for (const [probe, q] of [
      [third, 'c'],
      [first, 'a'],
      [second, 'b'],
    ] as const)
      probe?.url.write(view(q), 'replace');
    expect(location.hash).to.equal('#pw:probe-3.q=c&probe.q=a&probe-2.q=b');
  });

  it('find their views again when the second one came into the page first', () => {
    history.replaceState(null, '', '#pw:probe.q=a&probe-2.q=b');
    const [second] = probes(1);
    const first = new UrlProbe();
    second?.before(first);
    expect([first.url.params.get('q'), second?.url.params.get('q')]).to.deep.equal(['a', 'b']);
    first.remove();
    expect(second?.url.params.get('q')).to.equal('a');
  });
});

function probes(count: number): readonly UrlProbe[] {
  const parent = draw(Array.from({length: count}, () => html`<url-probe></url-probe>`));
  return [...parent.querySelectorAll<UrlProbe>('url-probe')];
}
