import {isId} from '../plan/id.js';
import {IdSpace} from '../plan/id-space.js';
import type {PlanDocument} from '../plan/plan.schema.js';
import {slug} from '../plan/slug.js';
import {slugId} from '../plan/usable-entries.js';
import type {CellPlace} from './row-log.js';
import type {TextValue} from './entry.js';

type List<Key extends keyof PlanDocument> = NonNullable<PlanDocument[Key]>;
type FieldValue = List<'fields'>[number];
type GoalValue = List<'goals'>[number];
type ActorValue = List<'actors'>[number];
type NoteValue = List<'notes'>[number];
/** A measure as the import writes it: plain values, in none of the short forms that a document may have besides. */
export type MeasureValue = Omit<Partial<List<'measures'>[number]>, 'id' | 'number' | 'field'> & {
  id?: string;
  number?: string;
  field?: string;
};
export type OfferValue = Partial<List<'offers'>[number]>;
type ActivityValue = List<'activities'>[number];

/** A list whose entries are found again by their words, whatever their case and punctuation. */
class Register<Value extends {id?: string | null | undefined}> {
  readonly values: Value[] = [];
  readonly #idByWords = new Map<string, string>();
  readonly #ids = new IdSpace();

  constructor(private readonly list: 'fields' | 'goals' | 'actors') {}

  /** The id of the entry with these words; a new one is made when there is none. */
  idOf(words: string, scope: string, make: (id: string) => Value): string {
    const key = `${scope} ${slug(words) || words}`;
    const known = this.#idByWords.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.derive(slugId(this.list, words, this.values.length));
    this.#idByWords.set(key, id);
    this.values.push(make(id));
    return id;
  }
}

/** A plan document in the making: what is named in several rows is one entry. */
export class PlanDraft {
  /** What the table calls itself in a row above it. */
  title: string | undefined;
  readonly measures: MeasureValue[] = [];
  readonly offers: OfferValue[] = [];
  readonly activities: ActivityValue[] = [];
  readonly notes: NoteValue[] = [];
  readonly #fields = new Register<FieldValue>('fields');
  readonly #goals = new Register<GoalValue>('goals');
  readonly #actors = new Register<ActorValue>('actors');
  readonly #numbers = new Set<string>();
  readonly #places = new Map<string, CellPlace>();

  field(title: TextValue, number?: string): string {
    return this.#fields.idOf(wordsOf(title), '', (id) => ({id, title, ...(number && {number})}));
  }

  titleOfField(id: string): string {
    return wordsOf((this.#fields.values.find((value) => value.id === id)?.title ?? id) as TextValue);
  }

  /** Adds a paragraph to what is told about a field. */
  describeField(id: string, text: string): void {
    const field = this.#fields.values.find((value) => value.id === id);
    if (field) field.context = [...((field.context as {p: string}[] | undefined) ?? []), {p: text}];
  }

  goal(text: TextValue, field: string | undefined, kind?: 'vision'): string {
    return this.#goals.idOf(wordsOf(text), `${field ?? ''} ${kind ?? ''}`, (id) => ({
      id,
      text,
      ...(field !== undefined && {field}),
      ...(kind && {kind}),
    }));
  }

  actor(name: string, parent?: string): string {
    return this.#actors.idOf(name, parent ?? '', (id) => ({id, name, ...(parent !== undefined && {parent})}));
  }

  /** Takes a number within a field; `false` if a measure there has it already. */
  claimNumber(number: string, field: string | undefined): boolean {
    const key = `${field ?? ''} ${number}`;
    const isFree = !this.#numbers.has(key);
    this.#numbers.add(key);
    return isFree;
  }

  note(text: string): string {
    const id = `n-${this.notes.length + 1}`;
    this.notes.push({id, text});
    return id;
  }

  addMeasure(measure: MeasureValue, place: CellPlace): void {
    this.#places.set(`measures.${this.measures.push(measure) - 1}`, place);
  }

  addOffer(offer: OfferValue, place: CellPlace): void {
    this.#places.set(`offers.${this.offers.push(offer) - 1}`, place);
  }

  /** Where an entry of the document stands in the table; `undefined` for what is no row of its own. */
  placeOf([list = '', position = '']: readonly (string | number)[]): CellPlace | undefined {
    return this.#places.get(`${list}.${position}`);
  }

  /** The lists of the document; those without entries are left out. */
  lists(): Partial<PlanDocument> {
    this.#stateIds();
    const lists = {
      fields: this.#fields.values,
      goals: this.#goals.values,
      actors: this.#actors.values,
      measures: this.measures,
      offers: this.offers,
      activities: this.activities,
      notes: this.notes,
    };
    return Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
  }

  /** Numbers make ids that stay when titles change, and links with them (the plan format, section 3). */
  #stateIds(): void {
    const times = new Map<unknown, number>();
    const ids = new IdSpace();
    for (const {id, number} of this.measures) {
      if (id) ids.claim(id);
      times.set(number, (times.get(number) ?? 0) + 1);
    }
    for (const measure of this.measures) {
      const {id, number, field} = measure;
      if (!number || id) continue;
      const derived = times.get(number) === 1 ? `m-${number}` : `${field ?? 'm'}-${number}`;
      if (isId(derived) && ids.claim(derived)) measure.id = derived;
    }
  }
}

function wordsOf(text: TextValue): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
