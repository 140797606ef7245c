/** What happened to a bad value, from worst to mildest (the plan format, section 1). */
export type Effect = 'refused' | 'skipped' | 'dropped' | 'changed' | 'hint';

/** What is wrong with a value; the language layer makes a sentence of it. */
export type IssueCode =
  | 'too-large'
  | 'not-json'
  | 'bad-table'
  | 'too-deep'
  | 'not-object'
  | 'version'
  | 'missing'
  | 'bad-lang'
  | 'not-a-list'
  | 'no-usable-entry'
  | 'wrong-type'
  | 'unknown-code'
  | 'out-of-range'
  | 'bad-date'
  | 'bad-url'
  | 'bad-email'
  | 'too-long'
  | 'too-many'
  | 'bad-id'
  | 'duplicate-id'
  | 'id-derived'
  | 'dangling-reference'
  | 'cycle'
  | 'contradiction';

/** One finding in a plan document, for its editor. */
export interface Issue {
  readonly effect: Effect;
  readonly code: IssueCode;
  /** Where in the document, for example `['measures', 37, 'status', 'percent']`. */
  readonly path: readonly (string | number)[];
  /** The name by which an editor knows the entry, for example `Maßnahme 38`. */
  readonly label: string;
  /** The value as found, as text of at most 80 characters. */
  readonly value?: string;
  /** What was expected, or what the value became: a range, a limit, the derived id. */
  readonly expected?: string;
  /**
   * For the rows of a table: what is wrong and what became of it, in German as its editors write. Says more than `code`
   * and stands instead of the sentence made from it.
   */
  readonly sentence?: string;
}
