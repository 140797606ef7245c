import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import {icu} from '../../i18n/icu.js';
import {unstated} from '../../plan/measure-facets.js';
import type {TimelineEntry} from '../../plan/timeline-entry.js';
import {entryTitle, joined, timeInWords} from './entry.template.js';
import {groupTitle} from './group-title.js';
import type {TimelineScene} from './timeline-scene.js';

/** Entries whose time the document does not know: listed, never guessed. */
export function unknownEntries(scene: TimelineScene): TemplateResult | typeof nothing {
  const {display, timeline, headingLevel} = scene;
  const {unknown} = timeline;
  if (unknown.length === 0) return nothing;
  const {msg, intl} = display.locale;
  const title = msg('Ohne Zeitangabe ({count})', {
    id: 'timeline-unknown',
    desc: 'Überschrift über Einträgen des Zeitplans, deren Zeitraum nicht bekannt ist; in Klammern die Anzahl',
  });
  const hint = msg('Für diese Einträge nennt der Plan weder Beginn noch Ende.', {
    id: 'timeline-unknown-hint',
    desc: 'Unter der Überschrift "Ohne Zeitangabe"',
  });
  return html`<div class="group unknown">
    ${headingTag(headingLevel, icu(intl, title, {count: unknown.length}))}
    <p class="muted">${hint}</p>
    <ul class="plain" role="list">
      ${unknown.map((entry) => unknownEntry(scene, entry))}
    </ul>
  </div>`;
}

function unknownEntry(scene: TimelineScene, entry: TimelineEntry): TemplateResult {
  const {display} = scene;
  const field = groupTitle(display, entry.measure?.field ?? unstated);
  return html`<li class="entry">
    <p class="title">${entryTitle(scene, entry)}</p>
    <p class="muted">${joined([...(field ? [field] : []), ...timeInWords(display, entry)])}</p>
  </li>`;
}
