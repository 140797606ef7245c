import {readLang} from '../plan/lang.js';
import {listOf, oneLine} from './clean-cell.js';
import type {Entry} from './entry.js';
import type {ColumnKey} from './heads.js';
import type {OfferValue} from './plan-draft.js';

/** What an offer has a place for. Everything else stands below its description. */
const placed: ReadonlySet<ColumnKey> = new Set([
  ...(['id', 'title', 'field', 'topic', 'description', 'contacts', 'actors', 'partners', 'audiences'] as const),
  ...([
    'languages',
    'schedule',
    'period',
    'budget',
    'location',
    'address',
    'keywords',
    'email',
    'phone',
    'url',
  ] as const),
]);

type ContactValue = NonNullable<OfferValue['contacts']>[number];

const languageNames: Readonly<Record<string, string>> = {
  deutsch: 'de',
  englisch: 'en',
  arabisch: 'ar',
  türkisch: 'tr',
  ukrainisch: 'uk',
  russisch: 'ru',
  französisch: 'fr',
  spanisch: 'es',
  italienisch: 'it',
  polnisch: 'pl',
  rumänisch: 'ro',
  bulgarisch: 'bg',
  griechisch: 'el',
  persisch: 'fa',
  farsi: 'fa',
  dari: 'prs',
  paschtu: 'ps',
  kurdisch: 'ku',
  tigrinya: 'ti',
  somali: 'so',
  albanisch: 'sq',
  kroatisch: 'hr',
  serbisch: 'sr',
};

/** An offer of a plan document from what a table says about it (the plan format, section 4.8). */
export function toOffer(entry: Entry, lang: string): OfferValue {
  const title = entry.inAllLanguages('title', lang);
  const {languages, unread} = readLanguages(entry.text('languages'));
  const paragraphs = [...listOf(entry.text('description')), ...unread, ...entry.rest(placed, ['title', 'description'])];
  const description = entry.inAllLanguages('description', lang, paragraphs.join('\n\n'));
  return {
    ...(title !== undefined && {title}),
    ...(description !== undefined && {description}),
    ...wordsOf(entry),
    ...listsOf(entry),
    ...(languages.length > 0 && {languages}),
  };
}

function wordsOf(entry: Entry): OfferValue {
  const [id, cost] = [entry.text('id'), oneLine(entry.text('budget'))];
  const schedule = [entry.text('schedule'), entry.text('period')].filter(Boolean).map(oneLine).join('; ');
  return {
    ...(id && {id}),
    ...(schedule && {schedule}),
    ...(cost && {
      cost: /^(?:kostenlos|kostenfrei|gratis|keine|frei|0 ?(?:€|Euro)?)\.?$/i.test(cost)
        ? {free: true, note: cost}
        : {note: cost},
    }),
  };
}

function listsOf(entry: Entry): OfferValue {
  const [name, address] = [oneLine(entry.text('location')), oneLine(entry.text('address'))];
  const web = [
    ...entry.links.map(({href, label}) => ({url: href, label})),
    ...listOf(entry.text('url')).map((url) => ({url})),
  ];
  const lists = {
    topics: listOf(entry.text('topic')),
    contacts: contactsOf(entry),
    audiences: split(entry.text('audiences')),
    keywords: split(entry.text('keywords')),
    places: name || address ? [{...(name && {name}), ...(address && {address})}] : [],
    online: web,
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Names, and the channels of the row, which belong to the first of them. */
function contactsOf(entry: Entry): ContactValue[] {
  const names = [...listOf(entry.text('contacts')), ...listOf(entry.text('actors')), ...listOf(entry.text('partners'))];
  const [email] = split(entry.text('email'));
  const phones = split(entry.text('phone')).map((number) => ({number}));
  const channels = {...(email && {email}), ...(phones.length > 0 && {phones})};
  if (names.length === 0) return Object.keys(channels).length > 0 ? [channels] : [];
  return names.map((name, index): ContactValue => (index === 0 ? {name, ...channels} : {name}));
}

/** Languages by their German name or their tag; what is neither is kept as words. */
function readLanguages(cell: string): {languages: string[]; unread: string[]} {
  const words = split(cell);
  const tags = words.map(
    (word) => languageNames[word.toLowerCase()] ?? (word.length <= 3 ? readLang(word) : undefined),
  );
  const isRead = tags.every((tag) => tag !== undefined);
  return isRead
    ? {languages: tags, unread: []}
    : {languages: tags.filter((tag) => tag !== undefined), unread: [`Sprachen: ${cell}`]};
}

function split(cell: string): string[] {
  return cell
    .split(/[,;\n▪•]/)
    .map(oneLine)
    .filter(Boolean);
}
