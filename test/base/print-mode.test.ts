import {expect} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import {PrintMode} from '../../src/base/print-mode.js';
import {draw} from './drawing.js';

class PrintProbe extends LitElement {
  readonly print = new PrintMode(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

  protected override render(): TemplateResult {
    return html`${this.print.active ? 'alle' : 'eine Seite'}`;
  }
}
customElements.define('print-probe', PrintProbe);

describe('printing', () => {
  it('shows everything in time, and takes it back', async () => {
    const probe = draw(html`<print-probe></print-probe>`).querySelector('print-probe') as PrintProbe;
    await probe.updateComplete;
    const shown = ['beforeprint', 'afterprint'].map((type) => {
      dispatchEvent(new Event(type));
      return probe.shadowRoot?.textContent;
    });
    expect(shown).to.deep.equal(['alle', 'eine Seite']);
  });

  it('leaves alone what has left the page', async () => {
    const probe = draw(html`<print-probe></print-probe>`).querySelector('print-probe') as PrintProbe;
    await probe.updateComplete;
    probe.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(probe.print.active).to.equal(false);
  });
});
