import {actorName} from '../plan/actors.js';
import {indexOf} from '../plan/plan-index.js';
import type {Contact, Offer, Place, Plan, Text} from '../plan/plan.js';
import {csvOf} from './csv.js';
import {plainText, type WordsOf} from './plain-text.js';

type Cells = Readonly<Record<string, (offer: Offer, plan: Plan, words: WordsOf) => readonly (string | undefined)[]>>;

/** Heads as the import knows them, and what stands below each; several values on lines of their own. */
const columns: Cells = {
  Thema: ({topics = []}, plan, words) => topics.map((id) => wordsIf(indexOf(plan).topics.get(id)?.title, words) ?? id),
  Angebot: ({title}, _plan, words) => [words(title)],
  Beschreibung: ({summary, description}, _plan, words) => [
    wordsIf(summary, words),
    description == null ? undefined : plainText(description, words),
  ],
  Träger: ({provider}, plan, words) => (provider ? [words(actorName(provider, plan))] : []),
  Kontakt: ({contacts = []}, _plan, words) => contacts.map(({name, role}) => wordsIf(name ?? role, words)),
  'E-Mail': ({contacts = []}) => contacts.map(({email}) => email ?? undefined),
  Telefon: ({contacts = []}) => contacts.flatMap(({phones = []}) => (phones ?? []).map(({number}) => number)),
  Website: ({contacts = [], online = []}) => [...online.map(({url}) => url), ...contacts.map(urlOf)],
  Ort: ({places = []}, _plan, words) => places.map(({name}) => wordsIf(name, words)),
  Adresse: ({places = []}, _plan, words) => places.map((place) => addressOf(place, words)),
  Zeiten: ({schedule, hours}, _plan, words) => [wordsIf(schedule ?? hours?.note, words)],
  Zielgruppe: ({audiences = []}) => audiences,
  Sprachen: ({languages = []}) => languages,
  Kosten: ({cost}, _plan, words) => [costOf(cost, words)],
  Stichworte: ({keywords = []}, _plan, words) => keywords.map((keyword) => words(keyword)),
  ID: ({id}) => [id],
};

/** Offers as a CSV file that the import reads again. Columns without a value are left out; opening hours stay behind. */
export function offersCsv(plan: Plan, words: WordsOf): string {
  const rows = plan.offers.map((offer) =>
    Object.values(columns).map((cell) => cell(offer, plan, words).filter(Boolean).join('\n')),
  );
  const heads = Object.keys(columns);
  const used = heads.map((_, column) => rows.some((row) => row[column] !== ''));
  return csvOf([heads, ...rows].map((row) => row.filter((_, column) => used[column])));
}

function wordsIf(text: Text | null | undefined, words: WordsOf): string | undefined {
  return text == null ? undefined : words(text);
}

function urlOf({url}: Contact): string | undefined {
  return url ?? undefined;
}

function addressOf({address, street, postcode, town}: Place, words: WordsOf): string | undefined {
  if (address != null) return words(address);
  return [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ') || undefined;
}

function costOf(cost: Offer['cost'], words: WordsOf): string | undefined {
  if (!cost) return undefined;
  const amount = cost.amount == null ? undefined : `${cost.amount} Euro`;
  return wordsIf(cost.note, words) ?? amount ?? (cost.free ? 'kostenlos' : undefined);
}
