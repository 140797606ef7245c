import {expect, fixture, html as markup} from '@open-wc/testing';
import {LitElement} from 'lit';
import {OnDemand} from '../../src/base/on-demand.js';
import {waiting} from '../../src/base/waiting.template.js';
import {german, read} from './drawing.js';

class NeedyElement extends LitElement {
  isOnline = true;
  timesAsked = 0;
  readonly words = new OnDemand(this, async () => {
    this.timesAsked += 1;
    if (!this.isOnline) throw new TypeError('Failed to fetch');
    return 'Hier ist es.';
  });

  protected override render(): unknown {
    return this.words.part ?? waiting(german, this.words);
  }

  async ask(): Promise<string> {
    await this.words.load();
    return this.said();
  }

  async said(): Promise<string> {
    await this.updateComplete;
    return read(this.renderRoot.firstElementChild) || (this.renderRoot.textContent ?? '').trim();
  }
}

customElements.define('needy-element', NeedyElement);

describe('a part that is fetched on demand', () => {
  let element: NeedyElement;

  beforeEach(async () => {
    element = await fixture(markup`<needy-element></needy-element>`);
  });

  it('is waited for in words, and drawn when it is there', async () => {
    expect(await element.said()).to.equal('Wird geladen …');
    expect(await element.ask()).to.equal('Hier ist es.');
  });

  it('is fetched once, however often it is needed', async () => {
    await Promise.all([element.ask(), element.ask()]);
    await element.ask();
    expect(element.timesAsked).to.equal(1);
  });

  it('says why it is missing, and comes when the reader tries again', async () => {
    element.isOnline = false;
    expect(await element.ask()).to.contain('Der Server ist nicht zu erreichen.');
    element.isOnline = true;
    element.renderRoot.querySelector('button')?.click();
    expect(await element.ask()).to.equal('Hier ist es.');
    expect(element.timesAsked).to.equal(2);
  });
});
