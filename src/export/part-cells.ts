import {actorName} from '../plan/actors.js';
import {contactsShown} from '../plan/contacts.js';
import type {ActorRef, Contact, Example, Indicator, Measure, Plan} from '../plan/plan.js';
import type {ExportWords} from './export-words.js';
import {plainText} from './plain-text.js';

/** Parts of a measure as they stand in a cell, each on a line. */

type Update = NonNullable<Measure['updates']>[number];
type Note = NonNullable<Plan['notes']>[number];

/** Name, role unless a column says it, and task: `Verein Brücke (Kooperation): wirbt`. */
export function actorCell(ref: ActorRef, plan: Plan, words: ExportWords): string {
  const {role, note} = ref;
  const name = words.text(actorName(ref, plan));
  const named = role === undefined || role === 'lead' ? name : `${name} (${words.role(role)})`;
  return note === undefined ? named : `${named}: ${words.text(note)}`;
}

/** Only contacts that the page shows; the name first, then how to reach them. */
export function contactCell(contacts: readonly Contact[] | undefined, plan: Plan, words: ExportWords): string {
  return contactsShown(contacts, words.contacts, plan)
    .map(({name, role, phones, email, url}) =>
      [words.text(name ?? ''), words.text(role ?? ''), ...phones.map(({number}) => number), email, url]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n');
}

/** `Zahl der Kurse (Ausgangswert: 1 Kurs; Zielwert: 3 Kurse; März 2025: 2 Kurse)`. */
export function indicatorCell({text, unit, baseline, target, values}: Indicator, words: ExportWords): string {
  const amount = (label: string, value: number | undefined): readonly string[] =>
    value === undefined ? [] : [`${label}: ${words.number(value)}${unit ? ` ${words.text(unit)}` : ''}`];
  const known = [
    ...amount(words.baseline, baseline),
    ...amount(words.target, target),
    ...(values ?? []).flatMap(({date, value}) => amount(words.date(date), value)),
  ];
  return known.length > 0 ? `${words.text(text)} (${known.join('; ')})` : words.text(text);
}

/** When and what, and the status that was reported then. */
export function updateCell({date, dateText, title, text, status}: Update, words: ExportWords): string {
  const when = dateText === undefined ? date && words.date(date) : words.text(dateText);
  const told = [when, title && words.text(title), plainText(text, words.text)].filter(Boolean).join(': ');
  return status ? `${told} (${status.text === undefined ? words.status(status.code) : words.text(status.text)})` : told;
}

export function exampleCell({text, place, period}: Example, words: ExportWords): string {
  const where = [place && words.text(place), period && words.period(period)].filter(Boolean).join(', ');
  return where ? `${plainText(text, words.text)} (${where})` : plainText(text, words.text);
}

export function noteCell(note: Note | undefined, words: ExportWords): string {
  if (!note) return '';
  const text = plainText(note.text, words.text);
  return note.mark === undefined ? text : `${note.mark} ${text}`;
}
