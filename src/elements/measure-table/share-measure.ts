import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {copyText} from '../../base/copy-text.js';
import type {Display} from '../../base/display.js';
import type {StatusLine} from '../../base/status-line.js';
import type {Measure} from '../../plan/plan.js';
import {reportHref} from './report-mail.js';

/** What happened to the link that a reader wanted to copy last. */
interface Copying {
  readonly id: string;
  readonly outcome: 'copied' | 'by-hand';
}

/** In the details of a measure: its link to copy, and a mail about it. */
export class ShareMeasure {
  #last: Copying | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly line: StatusLine,
  ) {}

  /** The controls of one measure. */
  render(display: Display, measure: Measure): TemplateResult {
    const outcome = this.#last?.id === measure.id ? this.#last.outcome : undefined;
    const words = display.locale.msg('Link kopieren', {id: 'share-copy', desc: 'Schaltfläche an einer Maßnahme'});
    return html`<button type="button" class="quiet" @click=${() => void this.#copy(display, measure)}>${words}</button>
      ${outcome === 'copied' ? html`<span class="muted" aria-hidden="true">✓ ${copiedWords(display)}</span>` : nothing}
      ${outcome === 'by-hand' ? addressField(display, measure) : nothing} ${reportLink(display, measure)}`;
  }

  /** Seen beside the button and spoken once; where the browser does not copy, the address stands there to be copied. */
  async #copy(display: Display, measure: Measure): Promise<void> {
    const isCopied = await copyText(addressOf(display, measure));
    this.#last = {id: measure.id, outcome: isCopied ? 'copied' : 'by-hand'};
    this.host.requestUpdate();
    if (isCopied) return this.line.sayAnew(copiedWords(display));
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.address input')?.focus();
  }
}

function addressOf(display: Display, {id}: Measure): string {
  return display.pageHref('measures', `#${id}`);
}

function copiedWords({locale: {msg}}: Display): string {
  return msg('Link kopiert', {id: 'share-copied', desc: 'Meldung nach dem Kopieren'});
}

function addressField(display: Display, measure: Measure): TemplateResult {
  const label = display.locale.msg('Adresse zum Kopieren', {
    id: 'share-by-hand',
    desc: 'Vor einem Feld mit der Adresse einer Maßnahme, wenn der Browser sie nicht selbst kopiert',
  });
  return html`<label class="address"
    >${label}
    <input readonly dir="ltr" .value=${addressOf(display, measure)} @focus=${selectAll} />
  </label>`;
}

function selectAll({target}: FocusEvent): void {
  if (target instanceof HTMLInputElement) target.select();
}

function reportLink(display: Display, measure: Measure): TemplateResult | typeof nothing {
  const href = reportHref(display, measure);
  if (href === undefined) return nothing;
  const words = display.locale.msg('Frage oder Fehler melden', {
    id: 'share-report',
    desc: 'Link, der eine E-Mail an die Stadt öffnet',
  });
  return html`<a href=${href}>${words}</a>`;
}
