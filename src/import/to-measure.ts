import {classifyStatus} from '../plan/status-phrase.js';
import {readActors, readActorsAs} from './actors.js';
import {listOf, oneLine, splitBullets} from './clean-cell.js';
import type {Entry} from './entry.js';
import type {ColumnKey} from './heads.js';
import type {ReadPercent} from './percents.js';
import {readPeriod, readTimeframes, roughDateIn} from './periods.js';
import type {MeasureValue, PlanDraft} from './plan-draft.js';
import type {RowLog} from './row-log.js';

/** A line break within a sentence: before a small letter, or behind a word that cannot end one. */
const goesOn = /\n(?=\p{Ll})|(?<=[,–-]|(?:^|\s)(?:\p{Ll}{1,3}|eine[mnrs]?|oder|sowie|durch|zwischen))\n/gu;

/** What a measure has a place for. Everything else becomes one of its notes. */
const placed: ReadonlySet<ColumnKey> = new Set([
  ...(['id', 'number', 'title', 'field', 'topic', 'goal', 'description', 'currentState', 'targetState'] as const),
  ...([
    'indicators',
    'actors',
    'partners',
    'contacts',
    'status',
    'percent',
    'updates',
    'period',
    'from',
    'to',
  ] as const),
  ...(['budget', 'funding', 'location', 'keywords', 'url'] as const),
]);

/** What all measures of a table share. */
export interface MeasureContext {
  readonly draft: PlanDraft;
  readonly log: RowLog;
  readonly lang: string;
  readonly readPercent: ReadPercent;
}

/** A measure of a plan document from what a table says about it (the plan format, section 4.3). */
export function toMeasure(entry: Entry, field: string | undefined, context: MeasureContext): MeasureValue {
  const {draft, lang} = context;
  const {words, items, updates} = readTitle(entry.text('title'));
  const title = entry.inAllLanguages('title', lang, words);
  const measure: MeasureValue = {
    ...(title !== undefined && {title}),
    ...textsOf(entry, lang),
    ...listsOf(entry),
    ...periodsOf(entry),
  };
  if (field !== undefined) measure.field = field;
  const goals = goalsOf(entry, field, context);
  if (goals.length > 0) measure.goals = goals;
  if (items.length > 0) measure.items = items;
  const actors = [
    ...readActors(entry.text('actors'), draft),
    ...readActorsAs('partner', entry.text('partners'), draft),
  ];
  if (actors.length > 0) measure.actors = actors;
  const status = statusOf(entry, context);
  if (status) measure.status = status;
  const told = [...updates, ...listOf(entry.text('updates'))].map(toUpdate);
  if (told.length > 0) measure.updates = told;
  const notes = entry.rest(placed, ['title', 'description', 'goal', 'status', 'field']).map((text) => draft.note(text));
  if (notes.length > 0) measure.notes = notes;
  return measure;
}

/** A title with what runs into it: bullets are parts of the measure, what follows an arrow was reported later. */
function readTitle(cell: string): {words: string; items: string[]; updates: string[]} {
  const {lead, items} = splitBullets(cell);
  const parts = [lead, ...items].map((part) => part.split('→').map(oneLine));
  const [words = '', ...kept] = parts.map(([own = '']) => own);
  return {words, items: kept, updates: parts.flatMap(([, ...told]) => told.filter((update) => update !== ''))};
}

function toUpdate(text: string): NonNullable<MeasureValue['updates']>[number] {
  const dateText = roughDateIn(text);
  return dateText === undefined ? {text} : {dateText, text};
}

function textsOf(entry: Entry, lang: string): MeasureValue {
  const description = entry.inAllLanguages('description', lang, paragraphs(entry.text('description')));
  const id = entry.text('id');
  const [theme, budget, location] = (['topic', 'budget', 'location'] as const).map((key) => oneLine(entry.text(key)));
  return {
    ...(id && {id}),
    ...(theme && {theme}),
    ...(description !== undefined && {description}),
    ...(budget && {budget}),
    ...(location && {location}),
  };
}

/** Lines of a cell as paragraphs of a text; its bullets as lines of their own. */
function paragraphs(cell: string): string {
  const {lead, items} = splitBullets(cell);
  if (items.length > 0) return [lead, ...items.map((item) => `• ${item}`)].filter(Boolean).join('\n\n');
  return cell.replace(/\n+/g, '\n\n');
}

function listsOf(entry: Entry): MeasureValue {
  const lists = {
    currentState: listOf(entry.text('currentState')),
    targetState: listOf(entry.text('targetState')),
    indicators: listOf(entry.text('indicators')).map((text) => ({text, kind: indicatorKind(text)})),
    contacts: listOf(entry.text('contacts')).map((name) => ({name})),
    funding: listOf(entry.text('funding')),
    keywords: entry
      .text('keywords')
      .split(/[,;\n]/)
      .map(oneLine)
      .filter(Boolean),
    links: [...entry.links, ...listOf(entry.text('url')).map((href) => ({label: href, href}))],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** By the words that such statements begin or end with (the plan format, section 7.3). */
function indicatorKind(text: string): 'count' | 'exists' | 'qualitative' {
  if (/^(?:An)?zahl\b/i.test(text)) return 'count';
  return /\b(?:liegt vor|liegen vor|vorhanden)\b/i.test(text) ? 'exists' : 'qualitative';
}

function periodsOf(entry: Entry): MeasureValue {
  const parts = listOf(entry.text('period'));
  const timeframes = readTimeframes(parts);
  if (timeframes.length > 0) return {timeframes: [...timeframes]};
  const [from, to] = [oneLine(entry.text('from')), oneLine(entry.text('to'))];
  const text =
    parts.length > 0 ? parts.join('; ') : [from && `ab ${from}`, to && `bis ${to}`].filter(Boolean).join(' ');
  if (text === '') return {};
  if (parts.length > 0) return {period: readPeriod(text)};
  return {period: {...readPeriod(from && `ab ${from}`), ...readPeriod(to && `bis ${to}`), text}};
}

/** Each bullet of a goal cell is a goal, and each line that begins like one. */
function goalsOf(entry: Entry, field: string | undefined, {draft, lang}: MeasureContext): string[] {
  const goal = entry.inAllLanguages('goal', lang);
  if (goal === undefined) return [];
  const several = typeof goal === 'string' ? linesThatBegin(entry.text('goal')) : [];
  return (several.length > 1 ? several : [goal]).map((text) => draft.goal(text, field));
}

/** Bullets, else lines; a line that only goes on is part of the one above. */
function linesThatBegin(cell: string): readonly string[] {
  if (splitBullets(cell).items.length > 0) return listOf(cell);
  return listOf(cell.replace(goesOn, ' '));
}

function statusOf(entry: Entry, {log, lang, readPercent}: MeasureContext): MeasureValue['status'] {
  const text = entry.inAllLanguages('status', lang);
  const percent = readPercent(entry);
  const own = entry.text('status');
  if (own && classifyStatus(own).code === 'unknown') {
    log.add(entry.at('status'), {
      effect: 'hint',
      code: 'unknown-code',
      value: own,
      sentence: `„${oneLine(own)}“ passt zu keinem Status. Der Wortlaut wird gezeigt, ohne Zuordnung.`,
    });
  }
  if (text === undefined) return percent === undefined ? undefined : {percent};
  return {text, ...(percent !== undefined && {percent})};
}
