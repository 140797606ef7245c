import {html, type TemplateResult} from 'lit';
import {focusForNow} from '../../base/focus-for-now.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {byLetter} from './by-letter.js';
import {disclosureButton, disclosurePanel} from './disclosure.template.js';
import {entrySections} from './entries.template.js';
import {entryBody, onlyLink} from './entry.template.js';
import type {FurtherLayout} from './further-layouts.js';
import {isNow, type Section} from './sections.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** Up to here readers find an entry by its kind; of more they look for the first letter. */
const entriesByKindAtMost = 40;

/** Entries one below the other, each of which opens what it has. */
export function entryList({scene, sections}: FurtherLayout): TemplateResult {
  const {display} = scene;
  const entries = sections.flatMap((section) => section.entries);
  const draw = (shown: readonly Entry[]): TemplateResult => items(scene, shown);
  if (entries.length <= entriesByKindAtMost)
    return html`<div class="list">${entrySections(scene, sections, draw)}</div>`;
  const letters = byLetter(
    entries.filter((entry) => !isNow(entry)),
    display.locale.intl,
    ({title}) => display.words(title),
  );
  const now = sections.filter(({kind}) => kind === 'now');
  return html`${letterBar(display.locale, letters)}
    <div class="list">${entrySections(scene, [...now, ...letters], draw)}</div>`;
}

function items(scene: WegweiserScene, entries: readonly Entry[]): TemplateResult {
  return html`<ul class="plain menu" role="list">
    ${entries.map((entry) => item(scene, entry))}
  </ul>`;
}

function item(scene: WegweiserScene, entry: Entry): TemplateResult {
  const only = onlyLink(scene, entry);
  if (only) return html`<li part="card" class="item" data-entry=${entry.id}>${only}</li>`;
  const body = entryBody(scene, entry, (children) => items(scene, children));
  return html`<li
    part="card"
    class="item"
    data-entry=${entry.id}
    @keydown=${(event: KeyboardEvent) => closeByEscape(scene, entry, event)}
  >
    ${disclosureButton(scene, entry)} ${disclosurePanel(scene, entry, body)}
  </li>`;
}

/** Closes the innermost entry that is open, and goes back to its button. */
function closeByEscape({isOpen, onFold}: WegweiserScene, entry: Entry, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !isOpen(entry)) return;
  event.stopPropagation();
  (event.currentTarget as Element).querySelector<HTMLElement>('.disclosure')?.focus();
  onFold(entry, 'closed');
}

/** Jumps to the entries that begin with a letter: buttons, because a fragment leads into no shadow root. */
function letterBar({msg}: Words, letters: readonly Section[]): TemplateResult {
  const name = msg('Nach Anfangsbuchstaben', {
    id: 'wegweiser-letters',
    desc: 'Name der Leiste von A bis Z über einer langen Liste, nur vorgelesen',
  });
  return html`<ul class="plain letters" role="list" aria-label=${name}>
    ${letters.map(({label}, position) => html`<li><button @click=${jumpTo(position)}>${label}</button></li>`)}
  </ul>`;
}

function jumpTo(position: number): (event: Event) => void {
  return ({currentTarget}) => {
    const root = (currentTarget as Element).getRootNode() as ShadowRoot;
    const heading = root.querySelectorAll<HTMLElement>('.section.letter > [part=heading]')[position];
    heading?.scrollIntoView({block: 'start'});
    focusForNow(heading);
  };
}
