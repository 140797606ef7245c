import {oneLine} from './clean-cell.js';
import {readHead, type ColumnKey, type Head} from './heads.js';

/** What a person says a column is about; without a key its content stays as a note. */
export interface GivenColumn {
  readonly key?: ColumnKey;
  readonly lang?: string;
}

/** What a person says about a table. It wins over what its heads are recognised as. */
export interface GivenColumns {
  /** What the rows are. */
  readonly kind?: 'measures' | 'offers';
  /** Line of the row that holds the heads, where none of them is known. */
  readonly headLine?: number;
  /** By the names that `columnNames` gives to columns; `null`: the column is left out. */
  readonly columns?: Readonly<Record<string, GivenColumn | null>>;
}

/** What is known about a column before all of them are looked at together. */
export type Meaning =
  | {readonly is: 'recognised'; readonly head: Head}
  | {readonly is: 'given'; readonly head: GivenColumn}
  | {readonly is: 'left-out'}
  | {readonly is: 'unknown'};

/** Names by which a person can speak of columns: their heads, numbered where these are missing or repeated. */
export function columnNames(heads: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return heads.map((head, index) => {
    const words = oneLine(head) || `Spalte ${index + 1}`;
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return time === 1 ? words : `${words} (${time})`;
  });
}

/** What each column of a head row means. */
export function meaningsOf(cells: readonly string[], given: GivenColumns): readonly Meaning[] {
  const names = given.columns ? columnNames(cells) : [];
  return cells.map((cell, index): Meaning => {
    const name = names[index] ?? '';
    const said = given.columns && Object.hasOwn(given.columns, name) ? given.columns[name] : undefined;
    if (said === null) return {is: 'left-out'};
    if (said) return {is: 'given', head: said};
    const head = cell === '' ? undefined : readHead(cell);
    return head ? {is: 'recognised', head} : {is: 'unknown'};
  });
}
