import {fieldAndParents} from './measure-facets.js';
import {indexOf} from './plan-index.js';
import type {Measure, Plan, Text} from './plan.js';
import {allWordings, textsOf, textsOfItems} from './text.js';

/** Everything that a search for a measure looks into, in all languages of the document. */
export function measureTexts(measure: Measure, plan: Plan): readonly string[] {
  const strings = [measure.number, ...fieldSpellings(measure, plan)].filter((text) => text !== undefined);
  return [...strings, ...localizedTexts(measure, plan).flatMap(allWordings)];
}

function localizedTexts(measure: Measure, plan: Plan): readonly (Text | undefined)[] {
  const {title, theme, budget, location, status, period} = measure;
  return [
    ...[title, theme, budget, location, status?.text, period?.text],
    ...textsOf(status?.reason),
    ...textsOf(measure.description),
    ...[measure.items, measure.currentState, measure.targetState].flatMap(textsOfItems),
    ...(measure.keywords ?? []),
    ...(measure.funding ?? []),
    ...(measure.timeframes ?? []).map(({text}) => text),
    ...(measure.indicators ?? []).map(({text}) => text),
    ...(measure.updates ?? []).flatMap((update) => [update.title, update.dateText, ...textsOf(update.text)]),
    ...(measure.examples ?? []).flatMap(({text, place}) => [place, ...textsOf(text)]),
    ...(measure.links ?? []).map(({label}) => label),
    ...referredTexts(measure, plan),
  ];
}

/** Names of goals, actors and the fields, and footnotes: they stand elsewhere in the plan. */
function referredTexts(measure: Measure, plan: Plan): readonly (Text | undefined)[] {
  const {fields, goals, actors, notes} = indexOf(plan);
  return [
    ...fieldAndParents(measure.field, plan).map((id) => fields.get(id)?.title),
    ...(measure.goals ?? []).map((id) => goals.get(id)?.text),
    ...(measure.notes ?? []).flatMap((id) => textsOf(notes.get(id)?.text)),
    ...(measure.actors ?? []).flatMap(({actor, text, note}) => [text, note, actors.get(actor ?? '')?.name]),
  ];
}

/** Other spellings of fields and actors in the source: found, but not shown. */
function fieldSpellings(measure: Measure, plan: Plan): readonly string[] {
  const {fields, actors} = indexOf(plan);
  const ofActors = (measure.actors ?? []).flatMap(({actor}) => actors.get(actor ?? '')?.aliases ?? []);
  const ofFields = fieldAndParents(measure.field, plan).flatMap((id) => fields.get(id)?.aliases ?? []);
  return [...ofFields, ...ofActors];
}
