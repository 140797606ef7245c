import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Words} from '../i18n/msg.js';
import {copyText} from './copy-text.js';
import type {StatusLine} from './status-line.js';

/** What happened to the link that a reader wanted to copy last. */
interface Copying {
  readonly of: string;
  readonly outcome: 'copied' | 'by-hand';
}

/** Buttons that copy the link of something. */
export class CopyLink {
  #last: Copying | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly line: StatusLine,
  ) {}

  /**
   * The button for one thing, and what happened to its link.
   *
   * @param of tells the things of an element apart
   */
  render(words: Words, of: string, address: string): TemplateResult {
    const outcome = this.#last?.of === of ? this.#last.outcome : undefined;
    const label = words.msg('Link kopieren', {id: 'share-copy', desc: 'Schaltfläche an einer Maßnahme'});
    return html`<button type="button" class="quiet" @click=${() => void this.#copy(words, of, address)}>
        ${label}
      </button>
      ${outcome === 'copied' ? html`<span class="muted" aria-hidden="true">✓ ${copiedWords(words)}</span>` : nothing}
      ${outcome === 'by-hand' ? addressField(words, address) : nothing}`;
  }

  /** Seen beside the button and spoken once; where the browser does not copy, the address stands there to be copied. */
  async #copy(words: Words, of: string, address: string): Promise<void> {
    const isCopied = await copyText(address);
    this.#last = {of, outcome: isCopied ? 'copied' : 'by-hand'};
    this.host.requestUpdate();
    if (isCopied) return this.line.sayAnew(copiedWords(words));
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.address input')?.focus();
  }
}

function copiedWords({msg}: Words): string {
  return msg('Link kopiert', {id: 'share-copied', desc: 'Meldung nach dem Kopieren'});
}

function addressField({msg}: Words, address: string): TemplateResult {
  const label = msg('Adresse zum Kopieren', {
    id: 'share-by-hand',
    desc: 'Vor einem Feld mit der Adresse einer Maßnahme, wenn der Browser sie nicht selbst kopiert',
  });
  return html`<label class="address"
    >${label}
    <input readonly dir="ltr" .value=${address} @focus=${selectAll} />
  </label>`;
}

function selectAll({target}: FocusEvent): void {
  if (target instanceof HTMLInputElement) target.select();
}
