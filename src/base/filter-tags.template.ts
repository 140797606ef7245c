import {html, nothing, type TemplateResult} from 'lit';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';

/** The filters in force as buttons that remove them. */
export interface FilterTags {
  /** Each with its button, and one for all; nothing without filters. */
  draw(words: Words, tags: readonly FilterTag[], onRemoveAll: () => void): TemplateResult | typeof nothing;
  /** After a tag was removed: to the next one, else to the button for all; `false` if none is left. */
  focus(root: ParentNode, position: number): boolean;
}

export const filterTags: FilterTags = {draw, focus};

/** A filter in force, with the name by which a reader knows it. */
interface FilterTag {
  readonly label: string;
  readonly onRemove: () => void;
}

function draw(words: Words, tags: readonly FilterTag[], onRemoveAll: () => void): TemplateResult | typeof nothing {
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

function focus(root: ParentNode, position: number): boolean {
  const next = root.querySelectorAll<HTMLElement>('.tags button')[position];
  next?.focus();
  return next !== undefined;
}
