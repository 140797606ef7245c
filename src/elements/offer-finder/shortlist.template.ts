import {html, nothing, svg, type TemplateResult} from 'lit';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import type {Offer} from '../../plan/plan.js';
import {addressOf} from './offer-address.js';
import type {Kept, Removal} from './shortlist.js';

/** What the shortlist shows besides its offers, and whom it tells. */
export interface ShortlistArea {
  readonly kept: Kept;
  /** Somebody sent the list to this reader: it is what they came for. */
  readonly isOpen: boolean;
  readonly removed: Removal | undefined;
  /** Buttons that print it or pass it on. */
  readonly ways: unknown;
  /** Its QR code, where the reader wants it. */
  readonly code: unknown;
  readonly onRemove: (offer: Offer) => void;
  readonly onUp: (offer: Offer) => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** The offers that a reader has put aside, behind a line that says how many they are. */
export function shortlistArea(area: ShortlistArea): TemplateResult {
  const {kept, isOpen, removed, ways, code, onClear} = area;
  const {offers, ids, display} = kept;
  const {msg, intl} = display.locale;
  const title = msg('Merkliste ({count})', {id: 'shortlist-title', desc: 'Überschrift, in Klammern die Zahl'});
  return html`<details part="shortlist" class="shortlist box" ?open=${isOpen}>
    <summary class="label">${icu(intl, title, {count: offers.length})}</summary>
    ${offers.length === 0 && !removed ? html`<p>${howTo(display.locale)}</p>` : nothing}
    ${
      offers.length > 0
        ? html`<ol role="list">
            ${offers.map((offer, position) => entry(area, offer, position))}
          </ol>`
        : nothing
    }
    ${goneNote(display.locale, ids.length - offers.length)} ${removed ? undoLine(area, removed) : nothing}
    ${
      ids.length > 0
        ? html`<div class="passing-on">
            ${ways}
            <button type="button" class="quiet" @click=${onClear}>
              ${msg('Alle entfernen', {id: 'shortlist-clear', desc: 'Schaltfläche: leert die Merkliste'})}
            </button>
            ${code}
          </div>`
        : nothing
    }
  </details>`;
}

/** The button of an offer. Its name says what it does; that the offer is on the list is seen and said by its word. */
export function keepButton({display, ids}: Kept, {id, title}: Offer, onToggle: () => void): TemplateResult {
  const {msg, intl} = display.locale;
  const isKept = ids.includes(id);
  const what = isKept
    ? msg('{title}, von der Merkliste entfernen', {
        id: 'shortlist-drop-of',
        desc: 'Hinter „Gemerkt“, nur vorgelesen: was die Schaltfläche tut',
      })
    : msg('{title} auf die Merkliste', {
        id: 'shortlist-keep-of',
        desc: 'Hinter „Merken“, nur vorgelesen: was die Schaltfläche tut',
      });
  const word = isKept
    ? msg('Gemerkt', {id: 'shortlist-kept', desc: 'Schaltfläche an einem Angebot, das auf der Merkliste steht'})
    : msg('Merken', {id: 'shortlist-keep', desc: 'Schaltfläche: setzt ein Angebot auf die Merkliste'});
  return html`<button type="button" class="quiet keep" @click=${onToggle}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      ${svg`<path fill="currentColor" fill-rule="evenodd" d=${isKept ? full : hollow}></path>`}</svg
    ><span class="keep-word">${word}</span
    ><span class="for-readers">: ${icu(intl, what, {title: display.words(title)})}</span>
  </button>`;
}

const full = 'M3 1h10v14l-5-4-5 4';
const hollow = `${full}M4.5 2.5v9.4L8 9.1l3.5 2.8V2.5`;

function howTo({msg}: Words): string {
  return msg(
    'Hier sammeln Sie Angebote, um sie zu drucken oder weiterzugeben. Wählen Sie bei einem Angebot „Merken“.',
    {
      id: 'shortlist-how-to',
      desc: 'In der leeren Merkliste',
    },
  );
}

function entry({kept, onRemove, onUp}: ShortlistArea, offer: Offer, position: number): TemplateResult {
  const {display} = kept;
  const {msg} = display.locale;
  const name = html`<span class="for-readers">: ${display.words(offer.title)}</span>`;
  return html`<li data-kept=${offer.id}>
    <a href=${addressOf(display, offer)}>${display.text(offer.title)}</a>
    <span class="kept-controls">
      ${
        position > 0
          ? html`<button type="button" class="quiet up" @click=${() => onUp(offer)}>
              ${msg('Nach oben', {id: 'shortlist-up', desc: 'Schaltfläche: rückt ein Angebot auf der Merkliste vor'})}${name}
            </button>`
          : nothing
      }
      <button type="button" class="quiet remove" @click=${() => onRemove(offer)}>
        ${msg('Entfernen', {id: 'shortlist-remove', desc: 'Schaltfläche: nimmt ein Angebot von der Merkliste'})}${name}
      </button>
    </span>
  </li>`;
}

/** A link may be older than the document. */
function goneNote({msg, intl}: Words, count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const text = msg(
    '{count, plural, one {# gemerktes Angebot gibt es nicht mehr.} other {# gemerkte Angebote gibt es nicht mehr.}}',
    {id: 'shortlist-gone', desc: 'Unter der Merkliste, wenn ein alter Link Angebote nennt, die weggefallen sind'},
  );
  return html`<p class="muted">${icu(intl, text, {count})}</p>`;
}

function undoLine({kept, onUndo}: ShortlistArea, {words}: Removal): TemplateResult {
  const {msg} = kept.display.locale;
  return html`<p class="undo-line">
    ${words}
    <button type="button" class="undo" @click=${onUndo}>
      ${msg('Rückgängig', {id: 'shortlist-undo', desc: 'Schaltfläche: nimmt das Entfernen von der Merkliste zurück'})}
    </button>
  </p>`;
}
