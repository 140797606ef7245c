/** A plan as flat rows of words, which is what the other tables take. */
import {statuses} from './statuses.js';

/** The nine columns. */
export const columns = [
  {key: 'number', title: 'Nr.'},
  {key: 'title', title: 'Maßnahme'},
  {key: 'description', title: 'Beschreibung'},
  {key: 'field', title: 'Handlungsfeld'},
  {key: 'goal', title: 'Ziel'},
  {key: 'actors', title: 'Zuständig'},
  {key: 'status', title: 'Status'},
  {key: 'period', title: 'Zeitraum'},
  {key: 'funding', title: 'Finanzierung'},
];

/** The rows of a plan; `group` is the group of the status, which is filtered by. */
export function rowsOf(plan) {
  const fields = byId(plan.fields, 'title');
  const goals = byId(plan.goals, 'text');
  const actors = byId(plan.actors, 'name');
  const groups = new Map(statuses.map(({code, group}) => [code, group]));
  return plan.measures.map((measure) => ({
    number: measure.number,
    title: measure.title,
    description: measure.description,
    field: fields.get(measure.field),
    goal: goals.get(measure.goals[0]),
    actors: measure.actors.map(({actor}) => actors.get(actor)).join(', '),
    status: measure.status.text,
    period: measure.period.text,
    funding: measure.funding.join(', '),
    group: groups.get(measure.status.code),
  }));
}

function byId(list, key) {
  return new Map(list.map((entry) => [entry.id, entry[key]]));
}
