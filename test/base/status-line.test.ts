import {expect} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {StatusLine} from '../../src/base/status-line.js';
import {draw} from './drawing.js';

class LineProbe extends LitElement {
  readonly line = new StatusLine(this, 1);
  renders = 0;

  get region(): Element | null {
    return this.renderRoot.querySelector('[role="status"]');
  }

  protected override render(): TemplateResult {
    this.renders += 1;
    return html`<p role="status">${this.line.text}</p>`;
  }
}
customElements.define('line-probe', LineProbe);

describe('the live region of an element', () => {
  let probe: LineProbe;
  let writes: string[];

  beforeEach(async () => {
    probe = draw(html`<line-probe></line-probe>`).querySelector('line-probe') as LineProbe;
    await probe.updateComplete;
    writes = [];
    const note = (): unknown => writes.push(probe.region?.textContent ?? '');
    new MutationObserver(note).observe(probe.renderRoot, {childList: true, characterData: true, subtree: true});
  });

  it('is empty at first', () => {
    expect(probe.region?.textContent).to.equal('');
  });

  it('speaks once for many key presses', async () => {
    for (const text of ['3 von 41', '2 von 41', '1 von 41']) probe.line.say(text);
    await told(probe, '1 von 41');
    expect(writes).to.deep.equal(['1 von 41']);
  });

  it('stays the same node', async () => {
    const before = probe.region;
    for (const text of ['a', 'b']) {
      probe.line.say(text);
      await told(probe, text);
    }
    expect(probe.region).to.equal(before);
  });

  it('does not repeat what it says already, and costs nothing then', async () => {
    probe.line.say('a');
    await told(probe, 'a');
    const {renders} = probe;
    probe.line.say('a');
    await whateverIsDue();
    expect([writes, probe.renders]).to.deep.equal([['a'], renders]);
  });

  it('falls silent at once, also about what it was about to say', async () => {
    probe.line.say('a');
    await told(probe, 'a');
    probe.line.say('b');
    probe.line.clear();
    await probe.updateComplete;
    expect(probe.region?.textContent).to.equal('');
    await whateverIsDue();
    expect(writes).to.deep.equal(['a', '']);
  });

  it('says nothing after the element has left', async () => {
    probe.line.say('a');
    probe.remove();
    await whateverIsDue();
    expect(probe.line.text).to.equal('');
  });
});

/** Resolves after whatever any line was about to say: another one has said something that it began to say later. */
async function whateverIsDue(): Promise<void> {
  const later = draw(html`<line-probe></line-probe>`).querySelector('line-probe') as LineProbe;
  later.line.say('later', 5);
  await told(later, 'later');
}

/** Resolves when the region holds this text. */
function told({renderRoot}: LineProbe, text: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (renderRoot.textContent?.trim() !== text) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(renderRoot, {childList: true, characterData: true, subtree: true});
    look();
  });
}
