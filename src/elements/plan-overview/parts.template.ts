import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {headingTag} from '../../base/heading.template.js';
import {itemList, richText} from '../../base/rich.template.js';
import {icu} from '../../i18n/icu.js';
import {foldList, foldText} from '../../plan/long-text.js';
import type {Item, Rich} from '../../plan/plan.js';
import type {OverviewScene} from './overview-scene.js';

/** Of longer lists the rest stands behind a disclosure. */
const entriesShown = 6;

/** The heading of a section. */
export function sectionHeading({level}: OverviewScene, title: Shown): unknown {
  return headingTag(level, html`<bdi>${title}</bdi>`);
}

/** A part of a section under its heading. */
export function part({level}: OverviewScene, title: Shown, content: unknown): TemplateResult {
  return html`<div class="part">${headingTag(level + 1, html`<bdi>${title}</bdi>`)} ${content}</div>`;
}

/** A text under its heading; nothing where the plan has none. */
export function textPart(scene: OverviewScene, title: string, text: Rich | undefined): unknown {
  return text === undefined ? nothing : part(scene, title, foldedText(scene, title, text));
}

/** A list under its heading; nothing where the plan has none. */
export function itemsPart(scene: OverviewScene, title: string, items: readonly Item[] | undefined): unknown {
  return items?.length ? part(scene, title, foldedItems(scene, title, items)) : nothing;
}

/** A list under its heading of what `template` draws for each entry; nothing where the plan has none. */
export function listPart<Entry>(
  scene: OverviewScene,
  title: string,
  entries: readonly Entry[] | undefined,
  template: (display: Display, entry: Entry) => unknown,
): unknown {
  if (!entries?.length) return nothing;
  const list = (some: readonly Entry[]): TemplateResult =>
    html`<ul class="entries">
      ${some.map((entry) => html`<li>${template(scene.display, entry)}</li>`)}
    </ul>`;
  return part(scene, title, folded(scene, title, entries, list));
}

/** A text; the rest of a long one stands behind a disclosure. */
export function foldedText({display}: OverviewScene, title: string, text: Rich): TemplateResult {
  const {locale, plan} = display;
  const {shown, folded} = foldText(text, locale.code, plan.lang);
  const more = locale.msg('Weiterlesen', {id: 'overview-read-on', desc: 'Klappt den Rest eines langen Textes auf'});
  return html`${richText(display, shown)}${
    folded.length > 0 ? disclosure(more, title, richText(display, folded)) : nothing
  }`;
}

/** Entries of a list, with entries below them; the rest of a long one stands behind a disclosure. */
export function foldedItems(scene: OverviewScene, title: string, items: readonly Item[]): TemplateResult {
  return folded(scene, title, items, (some) => itemList(scene.display, some));
}

/** A value after its label; nothing where the plan has none. */
export function line(label: string, value: unknown): unknown {
  return value === undefined ? nothing : html`<p><span class="muted">${label}:</span> ${value}</p>`;
}

function folded<Entry>(
  {display: {locale}}: OverviewScene,
  title: string,
  entries: readonly Entry[],
  list: (entries: readonly Entry[]) => TemplateResult,
): TemplateResult {
  const {shown, folded: rest} = foldList(entries, entriesShown);
  const more = locale.msg('{count} weitere', {id: 'overview-more', desc: 'Klappt den Rest einer langen Liste auf'});
  return html`${list(shown)}${
    rest.length > 0 ? disclosure(icu(locale.intl, more, {count: rest.length}), title, list(rest)) : nothing
  }`;
}

/** What is folded is named by the title above it for those who do not see that. */
function disclosure(words: string, title: string, content: unknown): TemplateResult {
  return html`<details class="more">
    <summary>${words}<span class="for-readers">: ${title}</span></summary>
    ${content}
  </details>`;
}
