import {html, type TemplateResult} from 'lit';
import {nothingFound} from '../../base/filter.template.js';
import {headingTag} from '../../base/heading.template.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {entryCard} from './entry.template.js';
import {sectionLabel, sectionsOf} from './sections.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** The entries by their kinds, below headings of a level. */
export function entrySections(
  scene: WegweiserScene,
  entries: readonly Entry[],
  level: number,
): readonly TemplateResult[] {
  return sectionsOf(entries).map(
    ({kind, entries: ofKind}) =>
      html`<div class="section ${kind}">
        ${headingTag(level, sectionLabel(scene.display.locale, kind))}
        <ul class="plain entries" role="list">
          ${ofKind.map((entry) => entryCard(scene, entry, level + 1))}
        </ul>
      </div>`,
  );
}

/** In place of the entries where the plan has nothing that a Wegweiser could show. */
export function noEntries({msg}: Words): TemplateResult {
  const text = msg('Dieser Wegweiser hat noch keine Einträge.', {id: 'wegweiser-empty', desc: 'Anstelle der Einträge'});
  return html`<p part="empty" class="box">${text}</p>`;
}

/** In place of the entries where none has the words looked for. */
export function noneFound(words: Words, onReset: () => void): TemplateResult {
  const text = words.msg('Kein Eintrag passt zu Ihrer Suche.', {id: 'wegweiser-nothing', desc: 'Suche ohne Treffer'});
  return nothingFound(words, text, onReset);
}

/** What is spoken after a search. */
export function shownText({msg, intl}: Words, counts: {readonly shown: number; readonly total: number}): string {
  const text = msg('{shown} von {total, plural, one {# Eintrag} other {# Einträgen}}', {
    id: 'wegweiser-shown',
    desc: 'Treffer nach dem Suchen',
  });
  return icu(intl, text, {...counts});
}
