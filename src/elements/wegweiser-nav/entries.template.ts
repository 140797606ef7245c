import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {entryCard} from './entry.template.js';
import type {Section} from './sections.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** Sections below their headings, each with its entries drawn by `draw`. */
export function entrySections(
  {level}: WegweiserScene,
  sections: readonly Section[],
  draw: (entries: readonly Entry[]) => TemplateResult,
): readonly TemplateResult[] {
  return sections.map(
    ({kind, label, note, entries}) =>
      html`<div class="section ${kind}">
        ${headingTag(level, label)} ${note ? html`<p class="muted">${note}</p>` : nothing} ${draw(entries)}
      </div>`,
  );
}

/** Entries as cards. */
export function entryCards(scene: WegweiserScene, sections: readonly Section[]): TemplateResult {
  const draw = (entries: readonly Entry[]): TemplateResult =>
    html`<ul class="plain entries" role="list">
      ${entries.map((entry) => entryCard(scene, entry, scene.level + 1))}
    </ul>`;
  return html`<div class="cards">${entrySections(scene, sections, draw)}</div>`;
}

/** In place of the entries where the plan has nothing that a Wegweiser could show. */
export function noEntries({msg}: Words): TemplateResult {
  const text = msg('Dieser Wegweiser hat noch keine Einträge.', {id: 'wegweiser-empty', desc: 'Anstelle der Einträge'});
  return html`<p part="empty" class="box">${text}</p>`;
}
