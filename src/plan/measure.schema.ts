import * as z from 'zod/mini';
import {actorRef, contact, example, indicator, items, link, period, rich} from './common.schema.js';
import {limits} from './limits.js';
import {list, named, opt} from './schema-kit.js';
import {status} from './status.schema.js';
import {code, count, flag, id, number, parentIn, partialDate, plain, ref, text, title} from './values.schema.js';

/** Handlungsfeld. One without measures is shown with its texts (the plan format, section 4.2). */
export const field = named(
  'field',
  z.strictObject({
    id: opt(id),
    number: opt(number),
    title,
    aliases: opt(list(plain)),
    parent: opt(parentIn('fields')),
    kind: opt(code('field', 'cross-cutting')),
    motto: opt(title),
    quote: opt(z.strictObject({text, source: opt(title)})),
    description: opt(rich),
    analysis: opt(rich),
    context: opt(rich),
    requirements: opt(items),
    reported: opt(
      z.strictObject({goals: opt(count), measures: opt(count), recommendations: opt(count), pages: opt(plain)}),
    ),
    examples: opt(list(example)),
    notes: opt(list(ref('notes'))),
  }),
);

export const goal = named(
  'goal',
  z.strictObject({
    id: opt(id),
    text: title,
    field: opt(ref('fields')),
    kind: opt(code('vision', 'guiding', 'goal', 'short-term', 'task')),
  }),
);

const update = named(
  'update',
  z.strictObject({
    id: opt(id),
    date: opt(partialDate),
    dateText: opt(title),
    title: opt(title),
    text: rich,
    status: opt(status),
    links: opt(list(link)),
  }),
);

const timeframe = z.strictObject({term: code('short', 'medium', 'long'), text: opt(title)});

/** Maßnahme (the plan format, section 4.3). */
export const measure = named(
  'measure',
  z.strictObject({
    id: opt(id),
    number: opt(number),
    title,
    kind: opt(code('measure', 'impulse', 'idea', 'approach', 'activity', 'task', 'recommendation')),
    listed: opt(code('main', 'additional')),
    description: opt(rich),
    items: opt(items),
    field: opt(ref('fields')),
    parent: opt(parentIn('measures')),
    theme: opt(title),
    goals: opt(list(ref('goals'))),
    related: opt(list(ref('measures'))),
    actors: opt(list(actorRef)),
    status: opt(status),
    updates: opt(list(update)),
    period: opt(period),
    timeframes: opt(list(timeframe)),
    currentState: opt(items),
    targetState: opt(items),
    indicators: opt(list(indicator)),
    examples: opt(list(example)),
    contacts: opt(list(contact)),
    budget: opt(title),
    location: opt(title),
    funding: opt(list(title)),
    links: opt(list(link)),
    keywords: opt(list(title)),
    notes: opt(list(ref('notes'))),
    sourceRef: opt(z.strictObject({page: opt(plain), quote: opt(text)})),
  }),
);

/** Akteur (the plan format, section 4.5). Aliases make one filter value of several spellings. */
export const actor = named(
  'actor',
  z.strictObject({
    id: opt(id),
    name: title,
    short: opt(title),
    type: opt(
      code(
        'office',
        'department',
        'association',
        'authority',
        'school',
        'company',
        'body',
        'volunteers',
        'person',
        'other',
      ),
    ),
    public: opt(flag),
    parent: opt(parentIn('actors')),
    aliases: opt(list(plain)),
    contact: opt(contact),
  }),
);

/** Gremium (the plan format, section 4.6). */
export const body = named(
  'body',
  z.strictObject({
    id: opt(id),
    name: title,
    aliases: opt(list(plain)),
    status: opt(status),
    lead: opt(list(actorRef)),
    members: opt(list(actorRef)),
    frequency: opt(title),
    fields: opt(list(ref('fields'))),
    targetGroup: opt(title),
    purpose: opt(rich),
    parent: opt(parentIn('bodies')),
    founded: opt(partialDate),
  }),
);

export const fields = list(field, limits.groups);
export const goals = list(goal, limits.people);
export const measures = list(measure, limits.measures);
export const actors = list(actor, limits.people);
export const bodies = list(body, limits.groups);
