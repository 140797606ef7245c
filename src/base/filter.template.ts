import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format-number.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Shown} from './display.js';

/** One value that a reader can filter by. */
export interface FilterOption {
  readonly value: string;
  readonly label: Shown;
  /** How many results choosing it shows. */
  readonly count: number;
}

/** A filter of several values that are alternatives. */
export interface Filter {
  readonly words: Words;
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Of more values the rest stands behind a disclosure; for a single one more that is not worth it. */
const valuesAtOnce = 8;

/**
 * Native checkboxes in a fieldset; nothing without options. Values without results stay, with their 0, and stay
 * operable.
 */
export function filterBoxes(filter: Filter): TemplateResult | typeof nothing {
  const {words, legend, options} = filter;
  if (options.length === 0) return nothing;
  const first = options.length > valuesAtOnce + 1 ? options.slice(0, valuesAtOnce) : options;
  const rest = options.slice(first.length);
  return html`<fieldset part="filter" class="filter">
    <legend>${legend}</legend>
    ${boxes(filter, first)}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${moreWords(words, rest.length)}<span class="for-readers">: ${legend}</span></summary>
            <div class="filter">${boxes(filter, rest)}</div>
          </details>`
        : nothing
    }
  </fieldset>`;
}

function boxes({words, chosen, onChange}: Filter, options: readonly FilterOption[]): readonly TemplateResult[] {
  const toggle = (value: string): void => {
    const others = chosen.filter((other) => other !== value);
    onChange(others.length < chosen.length ? others : [...chosen, value]);
  };
  return options.map(
    ({value, label, count}) =>
      html`<label class="choice">
        <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(value)} />
        <span>${label} <span class="count">(${formatNumber(words.intl, count)})</span></span>
      </label>`,
  );
}

function moreWords({msg, intl}: Words, count: number): string {
  const text = msg('{count} weitere', {id: 'filter-more', desc: 'Klappt die übrigen Werte eines langen Filters auf'});
  return icu(intl, text, {count});
}

/** Nothing found: said at once, because a reader who types on would not notice, with the way out. */
export function nothingFound(words: Words, text: string, onReset: () => void): TemplateResult {
  return html`<div part="empty" class="box" role="alert">
    <p>${text}</p>
    <button @click=${onReset}>
      ${words.msg('Suche und Filter zurücksetzen', {id: 'filter-reset', desc: 'Schaltfläche, wenn nichts gefunden wurde'})}
    </button>
  </div>`;
}
