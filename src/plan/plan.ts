import type * as z from 'zod/mini';
import type {
  actorRef,
  Block as BlockOf,
  contact,
  example,
  hours,
  indicator,
  Item as ItemOf,
  link,
  period,
  place,
  Rich as RichOf,
} from './common.schema.js';
import type {actor, body, field, goal, measure} from './measure.schema.js';
import type {offer, topic} from './offer.schema.js';
import type {planSchema} from './plan.schema.js';
import type {Status as StatusOf} from './status.schema.js';
import type {Entry as EntryOf, Step as StepOf, Target as TargetOf} from './wegweiser.schema.js';

/** What the parser makes of a document: short forms written out, ids settled, everything frozen. */
type Read<T> = T extends readonly (infer Entry)[]
  ? readonly Read<Entry>[]
  : T extends object
    ? {readonly [Key in keyof T]: Read<T[Key]>}
    : T;
/** An entry with its settled id. */
type Entry_<T> = Read<Omit<T, 'id'>> & {readonly id: string};

export type {Text} from './values.schema.js';
export type Item = Read<ItemOf>;
export type Block = Read<BlockOf>;
export type Rich = Read<RichOf>;
export type Period = Read<z.output<typeof period>>;
export type Link = Read<z.output<typeof link>>;
export type ActorRef = Read<z.output<typeof actorRef>>;
export type Hours = Read<z.output<typeof hours>>;
export type Contact = Read<z.output<typeof contact>>;
export type Place = Read<z.output<typeof place>>;
export type Indicator = Read<z.output<typeof indicator>>;
export type Example = Read<z.output<typeof example>>;
export type Status = Read<StatusOf>;

export type Field = Entry_<z.output<typeof field>>;
export type Goal = Entry_<z.output<typeof goal>>;
export type Measure = Entry_<z.output<typeof measure>>;
export type Actor = Entry_<z.output<typeof actor>>;
export type Body = Entry_<z.output<typeof body>>;
export type Topic = Entry_<z.output<typeof topic>>;
export type Offer = Entry_<z.output<typeof offer>>;
export type Target = Read<TargetOf>;
export type Step = Read<StepOf>;
/** An entry of the signpost, with its children. */
export type Entry = Read<Omit<EntryOf, 'id' | 'children'>> & {
  readonly id: string;
  readonly children?: readonly Entry[] | undefined;
};

type Document = Read<z.output<typeof planSchema>>;

/** A checked plan: only `parsePlan` makes one. Lists that a document does not have are empty. */
export interface Plan extends Omit<
  Document,
  'id' | 'fields' | 'goals' | 'measures' | 'actors' | 'bodies' | 'topics' | 'offers' | 'wegweiser'
> {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly actors: readonly Actor[];
  readonly bodies: readonly Body[];
  readonly topics: readonly Topic[];
  readonly offers: readonly Offer[];
  readonly wegweiser: readonly Entry[];
}
