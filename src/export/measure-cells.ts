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
    field: words.text(field?.title ?? ''),
    theme: words.text(measure.theme ?? ''),
    goals: lines(measure.goals, (id) => words.text(goals.get(id)?.text ?? '')),
    id: measure.id,
    permalink: words.permalink(measure),
  };
}

function timeCells({period, timeframes}: Measure, words: ExportWords) {
  return {
    period: period ? words.period(period) : '',
    timeframes: lines(timeframes, ({term, text}) => (text === undefined ? words.term(term) : words.text(text))),
  };
}

/** The wording that readers see and our code for it, side by side. */
function statusCells({status}: Measure, plan: Plan, words: ExportWords) {
  const own = status?.text ?? (status && plan.statusLabels?.[status.code]);
  const successor = indexOf(plan).measures.get(status?.mergedInto ?? status?.replacedBy ?? '');
  return {
    status: own === undefined ? (status ? words.status(status.code) : '') : words.text(own),
    statusCode: status?.code ?? '',
    percent: status?.percent === undefined ? '' : words.number(status.percent),
    qualifiers: lines(status?.qualifiers, (code) => words.qualifier(code)),
    statusPeriod: status?.period ? words.period(status.period) : '',
    statusAsOf: status?.asOf ? words.date(status.asOf) : '',
    successor: successor ? nameOf(successor, words) : '',
    reason: status?.reason ? plainText(status.reason, words.text) : '',
  };
}

function contentCells(
  {description, items, currentState, targetState, indicators, updates}: Measure,
  words: ExportWords,
) {
  return {
    description: description ? plainText(description, words.text) : '',
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
    budget: words.text(budget ?? ''),
    funding: lines(funding, words.text),
    location: words.text(location ?? ''),
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
    source: [sourceRef?.page ?? '', words.text(sourceRef?.quote ?? '')].filter(Boolean).join(': '),
  };
}

function nameOf({number, title}: Measure, words: ExportWords): string {
  return number === undefined ? words.text(title) : `${number} ${words.text(title)}`;
}

/** Several values in one cell stand below each other. */
function lines<T>(values: readonly T[] | undefined, inWords: (value: T) => string): string {
  return (values ?? []).map(inWords).join('\n');
}
