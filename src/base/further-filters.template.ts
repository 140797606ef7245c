import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format-number.js';
import type {Words} from '../i18n/msg.js';

/** The filters behind a disclosure and whom they tell. */
export interface FurtherFilters {
  readonly words: Words;
  readonly isOpen: boolean;
  /** How many of their values are chosen. */
  readonly inForce: number;
  readonly onToggle: (open: boolean) => void;
  /** Drawn only when it is open. */
  readonly content: () => unknown;
}

/** What few readers need, out of the way of the others; its label says that some of it is in force. */
export function furtherFilters({words, isOpen, inForce, onToggle, content}: FurtherFilters): TemplateResult {
  const {msg, intl} = words;
  const toggled = (event: Event): void => onToggle((event.target as HTMLDetailsElement).open);
  return html`<details class="panel" ?open=${isOpen} @toggle=${toggled}>
    <summary>
      ${msg('Weitere Filter', {id: 'measure-table-filters', desc: 'Klappt die Filter nach Feld, Ziel, Akteur und Zeit auf'})}
      ${inForce > 0 ? html`<span class="count">(${formatNumber(intl, inForce)})</span>` : nothing}
    </summary>
    ${isOpen ? content() : nothing}
  </details>`;
}
