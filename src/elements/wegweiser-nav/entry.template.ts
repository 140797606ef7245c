import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Entry} from '../../plan/plan.js';
import type {ResolvedTarget} from '../../plan/targets.js';
import {stepList} from './steps.template.js';
import {choiceOf, offerTargets, resolveAll, targetLink, targetList, type ListTarget} from './target.template.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** The card of an entry. */
export function entryCard(scene: WegweiserScene, entry: Entry, level: number): TemplateResult {
  const width = (entry.children?.length ?? 0) > 1 ? 'wide' : '';
  const order = entry.steps ? 'in-steps' : '';
  return html`<li part="card" class="entry ${width} ${order}" data-entry=${entry.id}>
    ${entryContent(scene, entry, level)}
  </li>`;
}

function entryContent(scene: WegweiserScene, entry: Entry, level: number): TemplateResult {
  const only = onlyLink(scene, entry);
  const title = html`${iconOf(scene, entry)} ${only ?? scene.display.text(entry.title)}`;
  const draw = (children: readonly Entry[]): TemplateResult => childList(scene, children, level + 1);
  return html`${headingTag(level, title)} ${entryBody(scene, entry, draw)}`;
}

/** What an entry says below its title. */
export function entryBody(
  scene: WegweiserScene,
  entry: Entry,
  drawChildren: (children: readonly Entry[]) => unknown,
): TemplateResult {
  const {display} = scene;
  const {description, children = []} = entry;
  return html`${description ? html`<p class="muted">${display.text(description)}</p>` : nothing}
  ${onlyTarget(scene, entry) ? nothing : targetsOf(scene, entry)} ${stepList(scene, entry)}
  ${children.length > 0 ? drawChildren(children) : nothing} ${checked(scene, entry)}`;
}

/** The room of an icon is kept until it is there. */
export function iconOf({icon}: WegweiserScene, entry: Entry): unknown {
  if (!entry.icon) return nothing;
  const shape = icon?.(entry.icon);
  return icon && !shape ? nothing : html`<span class="entry-icon" aria-hidden="true">${shape}</span>`;
}

/** An entry that says nothing but where it leads, such as a derived one, needs no link beside its title. */
function onlyTarget(scene: WegweiserScene, entry: Entry): ListTarget | undefined {
  const {display} = scene;
  const [target, ...others] = resolveAll(scene, entry.targets);
  if (target?.kind !== 'topic' && target?.kind !== 'field') return undefined;
  if (others.length > 0 || target.target.note || entry.steps?.length || entry.children?.length) return undefined;
  return display.words(target.label) === display.words(entry.title) ? target : undefined;
}

/** The title of such an entry; `undefined` for any other. */
export function onlyLink(scene: WegweiserScene, entry: Entry): TemplateResult | undefined {
  const only = onlyTarget(scene, entry);
  return only && html`<span class="whole" .choice=${choiceOf(entry, only)}>${targetLink(scene, only)}</span>`;
}

/** A single target more than there is room for is not worth a disclosure. */
function targetsOf(scene: WegweiserScene, entry: Entry): unknown {
  const targets = resolveAll(scene, entry.targets);
  const offers = offerTargets(scene, entry);
  const {targetsAtOnce: room = 5} = scene;
  if (targets.length <= room + 1) return targetList(scene, entry, [...targets, ...offers]);
  return html`${targetList(scene, entry, [...targets.slice(0, room), ...offers])}
  ${furtherTargets(scene, entry, targets.slice(room))}`;
}

function furtherTargets(scene: WegweiserScene, entry: Entry, targets: readonly ResolvedTarget[]): TemplateResult {
  const {display, isOpen, onFold} = scene;
  const {msg, intl} = display.locale;
  const more = msg('{count} weitere', {id: 'wegweiser-more', desc: 'Klappt die übrigen Links eines Eintrags auf'});
  const toggled = (event: Event): void => onFold(entry, (event.target as HTMLDetailsElement).open ? 'open' : 'closed');
  return html`<details ?open=${isOpen(entry)} @toggle=${toggled}>
    <summary>
      ${icu(intl, more, {count: targets.length})}<span class="for-readers">: ${display.words(entry.title)}</span>
    </summary>
    ${targetList(scene, entry, targets)}
  </details>`;
}

/** Entries below an entry, with headings of their own. */
export function childList(scene: WegweiserScene, children: readonly Entry[], level: number): TemplateResult {
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
