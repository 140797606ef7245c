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
  /** A shape in front of the label. */
  readonly icon?: TemplateResult;
}

/** A filter of several values that are alternatives. */
export interface Filter {
  readonly words: Words;
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** What stands behind the values: a button that shows more of them. */
  readonly more?: TemplateResult | undefined;
}

/** Native checkboxes in a fieldset. Values without results stay, with their 0, and stay operable. */
export function filterBoxes({words, legend, options, chosen, onChange, more}: Filter): TemplateResult {
  const toggle = (value: string): void => {
    const others = chosen.filter((other) => other !== value);
    onChange(others.length < chosen.length ? others : [...chosen, value]);
  };
  return html`<fieldset part="filter" class="filter">
    <legend>${legend}</legend>
    ${options.map(
      ({value, label, count, icon}) =>
        html`<label class="choice">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${() => toggle(value)} />
          ${icon ?? nothing}<span>${label} <span class="count">(${formatNumber(words.intl, count)})</span></span>
        </label>`,
    )}
    ${more ?? nothing}
  </fieldset>`;
}

/** A filter in force, with the name by which a reader knows it. */
export interface FilterTag {
  readonly label: string;
  readonly onRemove: () => void;
}

/** The filters in force, each with a button that removes it, and one for all. */
export function filterTags(
  words: Words,
  tags: readonly FilterTag[],
  onRemoveAll: () => void,
): TemplateResult | typeof nothing {
  if (tags.length === 0) return nothing;
  const {msg, intl} = words;
  const remove = msg('Filter entfernen: {filter}', {
    id: 'filter-remove',
    desc: 'Name der Schaltfläche an einem Filter',
  });
  return html`<ul class="plain tags" role="list">
    ${tags.map(
      ({label, onRemove}) =>
        html`<li>
          <button part="chip" class="chip" aria-label=${icu(intl, remove, {filter: label})} @click=${onRemove}>
            <bdi>${label}</bdi> <span aria-hidden="true">✕</span>
          </button>
        </li>`,
    )}
    <li>
      <button class="quiet" data-remove-all @click=${onRemoveAll}>
        ${msg('Alle Filter entfernen', {id: 'filter-remove-all', desc: 'Schaltfläche hinter den gesetzten Filtern'})}
      </button>
    </li>
  </ul>`;
}

/** Where the focus goes after a tag was removed: to the next one, else to the button for all; `false` if none is left. */
export function focusTag(root: ParentNode, position: number): boolean {
  const next = root.querySelectorAll<HTMLElement>('.tags button')[position];
  next?.focus();
  return next !== undefined;
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
