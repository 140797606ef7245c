import {html, nothing, type TemplateResult} from 'lit';
import {focusForNow} from '../../base/focus-for-now.js';
import type {Display} from '../../base/display.js';
import {richText} from '../../base/rich.template.js';
import {section} from '../../base/section.template.js';
import {icu} from '../../i18n/icu.js';
import type {Plan} from '../../plan/plan.js';

/** What footnotes belong to: a measure or a field. */
export interface Annotated {
  readonly id: string;
  readonly notes?: readonly string[] | undefined;
}

type Note = NonNullable<Plan['notes']>[number];

/**
 * The marks behind a title. They are buttons: an address within the page would not find a note inside of an element,
 * and would take the place of what the reader chose.
 *
 * @param open opens the details that hold the notes; resolves when they are drawn
 */
export function noteMarks(display: Display, entry: Annotated, open: () => Promise<void>): unknown {
  return notesOf(display, entry).map((note) => {
    const go = async ({currentTarget}: Event): Promise<void> => {
      await open();
      focusForNow(placesOf(keyOf(entry, note), currentTarget, 'data-note').after);
    };
    return html`<sup
      ><button class="note-mark" data-mark=${keyOf(entry, note)} @click=${go}>
        <span class="for-readers">${markLabel(display)} </span>${markOf(display, note)}
      </button></sup
    >`;
  });
}

/** The notes themselves, each with a way back to its mark. */
export function footnotes(display: Display, entry: Annotated): unknown {
  const notes = notesOf(display, entry);
  if (notes.length === 0) return nothing;
  const label = display.locale.msg('Anmerkungen', {id: 'measure-notes', desc: 'Überschrift über Fußnoten'});
  return section(
    label,
    notes.map((note) => footnote(display, entry, note)),
  );
}

function footnote(display: Display, entry: Annotated, note: Note): TemplateResult {
  const mark = markOf(display, note);
  const back = ({currentTarget}: Event): void =>
    placesOf(keyOf(entry, note), currentTarget, 'data-mark').before?.focus();
  return html`<div class="footnote" data-note=${keyOf(entry, note)}>
    <sup>${mark}</sup> ${richText(display, note.text)}
    <button class="quiet note-back" @click=${back}>
      <span aria-hidden="true">↑</span> ${backLabel(display, mark)}
    </button>
  </div>`;
}

function notesOf({index}: Display, {notes = []}: Annotated): readonly Note[] {
  return notes.flatMap((id) => index.notes.get(id) ?? []);
}

/** A note without a mark of its own is named by its place among the notes of the plan. */
function markOf({plan}: Display, note: Note): string {
  return note.mark ?? String((plan.notes ?? []).indexOf(note) + 1);
}

function markLabel({locale: {msg}}: Display): string {
  return msg('Anmerkung', {id: 'note-mark', desc: 'Vor dem Zeichen einer Fußnote, nur vorgelesen'});
}

function backLabel({locale: {msg, intl}}: Display, mark: string): string {
  const text = msg('zurück zur Stelle {mark}', {
    id: 'note-back',
    desc: 'Schaltfläche an einer Fußnote; mark ist ihr Zeichen, zum Beispiel 1',
  });
  return icu(intl, text, {mark});
}

/** One note may stand at several entries. */
function keyOf({id}: Annotated, note: Note): string {
  return `${id} ${note.id}`;
}

/** The nearest places before and after a button: a measure that stands in two groups has its notes twice. */
function placesOf(
  key: string,
  button: EventTarget | null,
  attribute: 'data-mark' | 'data-note',
): {readonly before?: HTMLElement | undefined; readonly after?: HTMLElement | undefined} {
  if (!(button instanceof Node)) return {};
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return {};
  const places = [...root.querySelectorAll<HTMLElement>(`[${attribute}="${CSS.escape(key)}"]`)];
  const isAfter = (place: Node): boolean =>
    (button.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return {before: places.filter((place) => !isAfter(place)).at(-1), after: places.find(isAfter)};
}
