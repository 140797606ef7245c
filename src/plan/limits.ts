import {longestAddress} from './safe-url.js';

/** Limits of a plan document (the plan format, section 1, "Limits"). What lies beyond is cut or dropped and reported. */
export const limits = {
  /** Bytes of the decoded document. */
  bytes: 8 * 1024 * 1024,
  /** Values in a document given as an object; no JSON of `bytes` can hold more. */
  values: 5_000_000,
  /** Levels of nesting of the JSON. */
  depth: 64,
  measures: 10_000,
  offers: 5_000,
  /** `goals` and `actors`, each. */
  people: 5_000,
  /** `fields`, `topics`, `bodies`, and `wegweiser` with its children. */
  groups: 500,
  /** `events`, `notes`, `glossary`, `sources`, `facts`, `activities`, schedule entries, `synonyms`. */
  texts: 2_000,
  /** Blocks of a rich text and items of a list. */
  blocks: 500,
  /** Any other list. */
  list: 200,
  indicatorValues: 1_000,
  /** Languages in one text. */
  languages: 40,
  /** Characters of a title, name or label, per language. */
  title: 1_000,
  /** Characters of any other text, per language. */
  text: 10_000,
  id: 80,
  code: 40,
  address: longestAddress,
  email: 254,
  phone: 40,
  /** Levels of items in items. */
  items: 4,
  /** Levels of Wegweiser entries. */
  entries: 2,
  /** Parents above a field or a measure. */
  parents: 3,
  /** Parents above a body or an actor. */
  organisation: 5,
  /** Issues kept in full; further ones are only counted. */
  issues: 1_000,
  /** Characters of a value in an issue. */
  excerpt: 80,
  externalIds: 20,
} as const;
