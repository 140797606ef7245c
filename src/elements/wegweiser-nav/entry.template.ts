import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Entry} from '../../plan/plan.js';
import type {ResolvedTarget} from '../../plan/targets.js';
import {stepList} from './steps.template.js';
import {choiceOf, resolveAll, targetLink, targetList, type ListTarget} from './target.template.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** Of more targets the rest stands behind a disclosure; for a single one more that is not worth it. */
const targetsShown = 5;

/** The card of an entry. */
export function entryCard(scene: WegweiserScene, entry: Entry, level: number): TemplateResult {
  const width = (entry.children?.length ?? 0) > 1 ? 'wide' : '';
  return html`<li part="card" class="entry ${width}" data-entry=${entry.id}>${entryContent(scene, entry, level)}</li>`;
}

function entryContent(scene: WegweiserScene, entry: Entry, level: number): TemplateResult {
  const {display} = scene;
  const {description, children = []} = entry;
  const targets = resolveAll(scene, entry.targets);
  const only = onlyTarget(scene, entry, targets);
  return html`${headingTag(level, html`${iconOf(scene, entry)} ${only ? onlyLink(scene, entry, only) : display.text(entry.title)}`)}
  ${description ? html`<p class="muted">${display.text(description)}</p>` : nothing}
  ${only ? nothing : shortened(scene, entry, targets)} ${stepList(scene, entry)}
  ${children.length > 0 ? childList(scene, children, level + 1) : nothing} ${checked(scene, entry)}`;
}

/** The room of an icon is kept until it is there. */
function iconOf({icon}: WegweiserScene, entry: Entry): unknown {
  if (!entry.icon) return nothing;
  const shape = icon?.(entry.icon);
  return icon && !shape ? nothing : html`<span class="entry-icon" aria-hidden="true">${shape}</span>`;
}

/** An entry that says nothing but where it leads, such as a derived one, needs no link beside its title. */
function onlyTarget(
  {display}: WegweiserScene,
  entry: Entry,
  targets: readonly ResolvedTarget[],
): ListTarget | undefined {
  const [target] = targets;
  if (target?.kind !== 'topic' && target?.kind !== 'field') return undefined;
  if (targets.length > 1 || target.target.note || entry.steps?.length || entry.children?.length) return undefined;
  return display.words(target.label) === display.words(entry.title) ? target : undefined;
}

function onlyLink(scene: WegweiserScene, entry: Entry, only: ListTarget): TemplateResult {
  return html`<span class="whole" .choice=${choiceOf(entry, only)}>${targetLink(scene, only)}</span>`;
}

function shortened(scene: WegweiserScene, entry: Entry, targets: readonly ResolvedTarget[]): unknown {
  if (targets.length <= targetsShown + 1) return targetList(scene, entry, targets);
  const {display, isOpen, onToggle} = scene;
  const {msg, intl} = display.locale;
  const more = msg('{count} weitere', {id: 'wegweiser-more', desc: 'Klappt die übrigen Links eines Eintrags auf'});
  const toggled = (event: Event): void => onToggle(entry, event.target as HTMLDetailsElement);
  return html`${targetList(scene, entry, targets.slice(0, targetsShown))}
    <details ?open=${isOpen(entry)} @toggle=${toggled}>
      <summary>
        ${icu(intl, more, {count: targets.length - targetsShown})}<span class="for-readers"
          >: ${display.words(entry.title)}</span
        >
      </summary>
      ${targetList(scene, entry, targets.slice(targetsShown))}
    </details>`;
}

function childList(scene: WegweiserScene, children: readonly Entry[], level: number): TemplateResult {
  return html`<ul class="plain children" role="list">
    ${children.map((child) => html`<li data-entry=${child.id}>${entryContent(scene, child, level)}</li>`)}
  </ul>`;
}

function checked({display: {locale}}: WegweiserScene, {checkedOn}: Entry): unknown {
  if (!checkedOn) return nothing;
  const text = locale.msg('Geprüft: {date}', {
    id: 'wegweiser-checked',
    desc: 'Unter einem Eintrag: wann er zuletzt geprüft wurde',
  });
  return html`<p class="checked muted">${icu(locale.intl, text, {date: formatDate(locale.intl, checkedOn)})}</p>`;
}
