import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {CopyLink} from '../../base/copy-link.js';
import {OnDemand} from '../../base/on-demand.js';
import type {StatusLine} from '../../base/status-line.js';
import {waiting} from '../../base/waiting.template.js';
import type {qrDrawing} from '../../export/qr.js';
import type {Words} from '../../i18n/msg.js';
import {qrFigure} from './qr.template.js';

/** The ways that a page may offer (attribute `share`). */
export type ShareWay = 'link' | 'print' | 'qr';

/** What a reader may pass on: an offer, or the shortlist. */
export interface Shared {
  /** Tells the things of a finder apart. */
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly print: () => Promise<void>;
}

/** Buttons that pass something on: its link, paper, a QR code. No network is told. */
export class ShareOffer {
  readonly #link: CopyLink;
  readonly #qr: OnDemand<typeof qrDrawing>;
  #qrOf: string | undefined;

  constructor(
    private readonly host: LitElement,
    line: StatusLine,
  ) {
    this.#link = new CopyLink(host, line);
    this.#qr = new OnDemand(host, async () => (await import('../../export/qr.js')).qrDrawing);
  }

  /** The buttons of those ways that the page wants. */
  buttons(words: Words, shared: Shared, ways: readonly string[]): TemplateResult {
    const wants = (way: ShareWay): boolean => ways.includes(way);
    return html`${wants('link') ? this.#linkButtons(words, shared) : nothing}
    ${wants('print') ? printButton(words, shared) : nothing} ${wants('qr') ? this.#qrButton(words, shared) : nothing}`;
  }

  /** The QR code where a reader wants to see it. */
  code(words: Words, {key, address}: Shared): TemplateResult | typeof nothing {
    if (this.#qrOf !== key) return nothing;
    return this.#qr.hasFailed ? waiting(words, this.#qr) : qrFigure(words, address, this.#qr.part);
  }

  /** Gets ready what draws QR codes: paper cannot wait for it. */
  prepare(): Promise<void> {
    return this.#qr.load();
  }

  /** The QR code on paper. */
  onPaper(words: Words, address: string): TemplateResult {
    return qrFigure(words, address, this.#qr.part);
  }

  #linkButtons(words: Words, {key, title, address}: Shared): TemplateResult {
    const copy = this.#link.render(words, key, address);
    if (!('share' in navigator)) return copy;
    const label = words.msg('Teilen …', {
      id: 'offer-share',
      desc: 'Schaltfläche: öffnet die Auswahl des Geräts, über die man einen Link weitergibt',
    });
    const share = (): Promise<void> => navigator.share({title, url: address}).catch(stayHere);
    return html`${copy}<button type="button" class="quiet" @click=${() => void share()}>${label}</button>`;
  }

  #qrButton({msg}: Words, {key}: Shared): TemplateResult {
    const isOpen = this.#qrOf === key;
    return html`<button
      type="button"
      class="quiet"
      aria-expanded=${String(isOpen)}
      @click=${() => this.#showCode(isOpen ? undefined : key)}
    >
      ${msg('QR-Code', {id: 'offer-qr', desc: 'Schaltfläche: zeigt die Adresse als QR-Code'})}
    </button>`;
  }

  #showCode(key: string | undefined): void {
    this.#qrOf = key;
    void this.#qr.load();
    this.host.requestUpdate();
  }
}

function printButton({msg}: Words, {print}: Shared): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => void print()}>
    ${msg('Blatt drucken', {id: 'offer-print', desc: 'Schaltfläche: druckt ein Angebot oder die Merkliste als Blatt'})}
  </button>`;
}

/** The reader has thought better of it, or the device has no way. */
function stayHere(): void {}
