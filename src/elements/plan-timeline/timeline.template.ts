import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import {icu} from '../../i18n/icu.js';
import type {TimelineGroup} from '../../plan/timeline.js';
import {about} from './about.template.js';
import {entryTable} from './entry-table.template.js';
import {entryRow} from './entry.template.js';
import {groupTitle} from './group-title.js';
import {yearNames} from './lane.template.js';
import type {TimelineScene} from './timeline-scene.js';
import {unknownEntries} from './unknown.template.js';

/** The whole timeline: what it is about, bars by field, what has no time, and all of it once more as a table. */
export function timelineTemplate(scene: TimelineScene): TemplateResult {
  const {groups, unknown} = scene.timeline;
  if (groups.length + unknown.length === 0) return emptyBox(scene);
  return html`${about(scene)} ${groups.map((group) => groupTemplate(scene, group))} ${unknownEntries(scene)}
  ${scene.more > 0 ? moreButton(scene) : nothing} ${entryTable(scene)}`;
}

/** The years stand beside the heading of every field: nobody has to scroll back to read a bar. */
function groupTemplate(scene: TimelineScene, {field, entries}: TimelineGroup): TemplateResult {
  const {display, axis, headingLevel} = scene;
  const hasBars = entries.some(({timing}) => timing === 'dated');
  return html`<div class="group">
    <div class="group-head">
      ${headingTag(headingLevel, groupTitle(display, field))} ${axis && hasBars ? yearNames(display, axis) : nothing}
    </div>
    <ul class="plain rows" role="list">
      ${entries.map((entry) => entryRow(scene, entry, hasBars ? axis : undefined))}
    </ul>
  </div>`;
}

function moreButton({display: {locale}, more, onMore}: TimelineScene): TemplateResult {
  const text = locale.msg('{count, plural, one {# weiteren Eintrag zeigen} other {# weitere Einträge zeigen}}', {
    id: 'timeline-more',
    desc: 'Schaltfläche unter einem langen Zeitplan; der Klick zeigt die nächsten Einträge',
  });
  return html`<p><button @click=${onMore}>${icu(locale.intl, text, {count: more})}</button></p>`;
}

function emptyBox({display: {locale}}: TimelineScene): TemplateResult {
  const text = locale.msg('In diesem Plan stehen noch keine Maßnahmen.', {
    id: 'measure-table-empty',
    desc: 'Anstelle der Tabelle',
  });
  return html`<p part="empty" class="box">${text}</p>`;
}
