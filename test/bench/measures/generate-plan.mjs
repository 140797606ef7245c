/** Plan documents of any size, the same ones in every run. */
import {actors, audiences, districts, fields, fundings, projects, sentences, verbs} from './words.mjs';
import {statuses} from './statuses.js';

const seed = 20_261_120;

/**
 * A valid plan document: the measures stand by field and goal, as plans are printed, and every title is another.
 *
 * @param {number} count of measures, at most 10,000
 */
export function generatePlan(count) {
  const chance = new Chance(seed);
  const titles = new Set();
  return {
    schemaVersion: 1,
    lang: 'de',
    title: 'Integrationsplan',
    asOf: '2026-06-30',
    fields: fields.map(({title}, index) => ({id: fieldId(index), number: String(index + 1), title})),
    goals: fields.flatMap(goalsOf),
    actors: actors.map(({name, type}, index) => ({id: actorId(index), name, type})),
    measures: Array.from({length: count}, (_, index) => measure(index, count, chance, titles)),
  };
}

function goalsOf({goals}, field) {
  return goals.map((text, goal) => ({id: goalId(field, goal), text, field: fieldId(field)}));
}

function measure(index, count, chance, titles) {
  const field = Math.floor((index * fields.length) / count);
  const within = (index * fields.length) / count - field;
  const goal = Math.floor(within * fields[field].goals.length);
  const number = String(index + 1);
  const title = newTitle(chance, titles);
  const {code, text} = chance.oneOf(statuses);
  return {
    id: `m-${number}`,
    number,
    title,
    description: chance.some(sentences, 2, 4).join(' '),
    field: fieldId(field),
    goals: [goalId(field, goal)],
    actors: involved(chance),
    status: {code, text},
    period: period(chance),
    funding: chance.some(fundings, 1, 2),
  };
}

function newTitle(chance, titles) {
  for (;;) {
    const [project, audience, district, verb] = [projects, audiences, districts, verbs].map((words) =>
      chance.oneOf(words),
    );
    const title = `${project} für ${audience} in ${district} ${verb}`;
    if (titles.has(title)) continue;
    titles.add(title);
    return title;
  }
}

function involved(chance) {
  const ids = chance.some([...actors.keys()], 1, 3).map(actorId);
  return ids.map((actor, position) => ({actor, role: position === 0 ? 'lead' : 'partner'}));
}

function period(chance) {
  const from = 2022 + chance.below(6);
  const to = from + chance.below(4);
  return {from: String(from), to: String(to), text: from === to ? `${from}` : `${from} bis ${to}`};
}

function fieldId(field) {
  return `f-${field + 1}`;
}

function goalId(field, goal) {
  return `g-${field + 1}-${goal + 1}`;
}

function actorId(actor) {
  return `a-${actor + 1}`;
}

/** Numbers that look random and are the same in every run (Marsaglia's xorshift). */
class Chance {
  #state;

  constructor(start) {
    this.#state = start;
  }

  /** An integer from 0, below a limit. */
  below(limit) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  oneOf(list) {
    return list[this.below(list.length)];
  }

  /** Different entries, from `least` to `most` of them. */
  some(list, least, most) {
    const left = [...list];
    const count = least + this.below(most - least + 1);
    return Array.from({length: count}, () => left.splice(this.below(left.length), 1)[0]);
  }
}
