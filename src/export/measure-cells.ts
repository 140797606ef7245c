import {indexOf} from '../plan/plan-index.js';
import type {Measure, Plan} from '../plan/plan.js';
import type {ExportWords} from './export-words.js';
import {actorCell, contactCell, exampleCell, indicatorCell, noteCell, updateCell} from './part-cells.js';
import {plainItems, plainText} from './plain-text.js';

/** The columns of an exported measure, in their order. */
export const measureColumns = [
  ...(['number', 'title', 'listed', 'fieldNumber', 'field', 'theme', 'goals', 'lead', 'others'] as const),
  ...(['period', 'timeframes', 'status', 'statusCode', 'percent', 'qualifiers', 'statusPeriod'] as const),
  ...(['statusAsOf', 'successor', 'reason', 'description', 'items', 'currentState', 'targetState'] as const),
  ...(['indicators', 'updates', 'budget', 'funding', 'location', 'contacts', 'examples', 'related'] as const),
  ...(['offers', 'links', 'notes', 'source', 'id', 'permalink'] as const),
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** What stands in the columns for a measure; nothing where it states nothing. */
export function cellsOfMeasure(
  measure: Measure,
  plan: Plan,
  words: ExportWords,
): Readonly<Record<MeasureColumn, string>> {
  return {
    ...placeCells(measure, plan, words),
    ...timeCells(measure, words),
    ...statusCells(measure, plan, words),
    ...contentCells(measure, words),
    ...circumstanceCells(measure, plan, words),
    ...relationCells(measure, plan, words),
  };
}

/** Number, title, and where the measure stands in the plan. */
function placeCells(measure: Measure, plan: Plan, words: ExportWords) {
  const {fields, goals} = indexOf(plan);
  const field = fields.get(measure.field ?? '');
  return {
    number: measure.number ?? '',
    title: words.text(measure.title),
    listed: measure.listed === 'additional' ? words.additional : '',
    fieldNumber: field?.number ?? '',
    field: when(field?.title, words.text),
    theme: when(measure.theme, words.text),
    goals: lines(measure.goals, (id) => when(goals.get(id)?.text, words.text)),
    id: measure.id,
    permalink: words.permalink(measure),
  };
}

function timeCells({period, timeframes}: Measure, words: ExportWords) {
  return {
    period: when(period, words.period),
    timeframes: lines(timeframes, ({term, text}) => (text === undefined ? words.term(term) : words.text(text))),
  };
}

/** The wording that readers see and our code for it, side by side. */
function statusCells({status}: Measure, plan: Plan, words: ExportWords) {
  const {code, text, percent, qualifiers, period, asOf, mergedInto, replacedBy, reason} = status ?? {};
  const successor = indexOf(plan).measures.get(mergedInto ?? replacedBy ?? '');
  return {
    status: when(code, (known) => when(text ?? plan.statusLabels?.[known], words.text) || words.status(known)),
    statusCode: code ?? '',
    percent: when(percent, words.number),
    qualifiers: lines(qualifiers, words.qualifier),
    statusPeriod: when(period, words.period),
    statusAsOf: when(asOf, words.date),
    successor: when(successor, (measure) => nameOf(measure, words)),
    reason: when(reason, (rich) => plainText(rich, words.text)),
  };
}

function contentCells(
  {description, items, currentState, targetState, indicators, updates}: Measure,
  words: ExportWords,
) {
  return {
    description: when(description, (rich) => plainText(rich, words.text)),
    items: plainItems(items ?? [], words.text),
    currentState: plainItems(currentState ?? [], words.text),
    targetState: plainItems(targetState ?? [], words.text),
    indicators: lines(indicators, (indicator) => indicatorCell(indicator, words)),
    updates: lines(updates, (update) => updateCell(update, words)),
  };
}

function circumstanceCells(
  {actors, contacts, budget, funding, location, examples}: Measure,
  plan: Plan,
  words: ExportWords,
) {
  const leads = actors?.filter(({role}) => role === 'lead');
  const others = actors?.filter(({role}) => role !== 'lead');
  return {
    lead: lines(leads, (actor) => actorCell(actor, plan, words)),
    others: lines(others, (actor) => actorCell(actor, plan, words)),
    contacts: contactCell(contacts, plan, words),
    budget: when(budget, words.text),
    funding: lines(funding, words.text),
    location: when(location, words.text),
    examples: lines(examples, (example) => exampleCell(example, words)),
  };
}

function relationCells(measure: Measure, plan: Plan, words: ExportWords) {
  const {measures, notes} = indexOf(plan);
  const related = [measure.parent, ...(measure.related ?? [])].flatMap((id) => measures.get(id ?? '') ?? []);
  const offers = plan.offers.filter((offer) => offer.measures?.includes(measure.id));
  const {links, sourceRef} = measure;
  return {
    related: lines(related, (other) => nameOf(other, words)),
    offers: lines(offers, ({title}) => words.text(title)),
    links: lines(links, ({label, href}) => `${words.text(label)}: ${href}`),
    notes: lines(measure.notes, (id) => noteCell(notes.get(id), words)),
    source: [sourceRef?.page ?? '', when(sourceRef?.quote, words.text)].filter(Boolean).join(': '),
  };
}

function nameOf({number, title}: Measure, words: ExportWords): string {
  return number === undefined ? words.text(title) : `${number} ${words.text(title)}`;
}

/** Nothing where nothing is stated; a number may be 0. */
function when<T>(value: T | undefined, inWords: (value: T) => string): string {
  return value === undefined ? '' : inWords(value);
}

/** Several values in one cell stand below each other. */
function lines<T>(values: readonly T[] | undefined, inWords: (value: T) => string): string {
  return (values ?? []).map(inWords).join('\n');
}
