import {oneLine} from './clean-cell.js';
import {meaningsOf, type GivenColumn, type GivenColumns, type Meaning} from './given-columns.js';
import type {Row} from './grid.js';
import type {ColumnKey, Head} from './heads.js';

/** A column under its head. */
export interface Column {
  /** Absent for a head that nobody knows. */
  readonly key?: ColumnKey;
  readonly lang?: string;
  /** The head as it stands in the table. */
  readonly title: string;
  /** Its content is not wanted. */
  readonly isLeftOut?: true;
}

/** What the rows under a head row are. */
export type BlockKind = 'measures' | 'offers' | 'activities';

/** A head row with what follows from it. */
export interface HeadRow {
  readonly kind: BlockKind;
  readonly columns: readonly Column[];
}

/** Heads that only tables of offers have. */
const offerKeys: ReadonlySet<ColumnKey> = new Set(['audiences', 'languages', 'schedule', 'email', 'phone', 'address']);
const measureKeys: ReadonlySet<ColumnKey> = new Set(['number', 'goal', 'status', 'percent', 'period', 'indicators']);

/**
 * The columns of a head row; `undefined` for any other row. At least two heads are known, one of them exactly, no more
 * are unknown than known, and one of them can be the title of what the rows are. What a person says about a column makes
 * it known.
 */
export function readHeadRow({cells, line}: Row, given: GivenColumns = {}): HeadRow | undefined {
  const meanings = meaningsOf(cells, given);
  if (given.headLine !== line && !isHead(cells, meanings)) return undefined;
  const keys = new Set(meanings.flatMap((meaning) => keyOf(meaning) ?? []));
  const kind = given.kind ?? kindOf(keys);
  const title = meanings.some(isGivenTitle) ? 'title' : titleKey(keys);
  if (!title) return undefined;
  const seen = new Set(meanings.flatMap((meaning) => (meaning.is === 'given' ? nameOf(meaning.head) : [])));
  const columns = meanings.map((meaning, column): Column => {
    const words = {title: oneLine(cells[column] ?? '')};
    if (meaning.is === 'left-out') return {...words, isLeftOut: true};
    if (meaning.is === 'given') return {...words, ...meaning.head};
    if (meaning.is === 'unknown' || seen.has(nameOf(meaning.head))) return words;
    seen.add(nameOf(meaning.head));
    return {...asColumn(meaning.head, title, kind, keys), ...words};
  });
  return {kind, columns};
}

function isHead(cells: readonly string[], meanings: readonly Meaning[]): boolean {
  const unknown = meanings.filter(({is}, column) => is === 'unknown' && cells[column] !== '').length;
  const known = meanings.filter(({is}) => is !== 'unknown');
  const isExact = (meaning: Meaning): boolean => meaning.is !== 'recognised' || meaning.head.isExact;
  return known.length >= 2 && unknown < known.length && known.some(isExact);
}

function keyOf(meaning: Meaning): ColumnKey | undefined {
  return 'head' in meaning ? meaning.head.key : undefined;
}

function isGivenTitle(meaning: Meaning): boolean {
  return meaning.is === 'given' && meaning.head.key === 'title' && meaning.head.lang === undefined;
}

function nameOf({key, lang = ''}: GivenColumn): string {
  return `${key} ${lang}`;
}

function kindOf(keys: ReadonlySet<ColumnKey>): BlockKind {
  if (keys.has('offerTitle')) return 'offers';
  if (keys.has('activities') && !keys.has('title')) return 'activities';
  const isOffer = [...keys].some((key) => offerKeys.has(key)) || (keys.has('topic') && keys.has('contacts'));
  return isOffer && ![...keys].some((key) => measureKeys.has(key)) ? 'offers' : 'measures';
}

/** Where no column holds measures, the goals are what is reported on. */
function titleKey(keys: ReadonlySet<ColumnKey>): ColumnKey | undefined {
  return (['offerTitle', 'title', 'activities', 'goal'] as const).find((key) => keys.has(key));
}

/** Some heads mean different things in a plan and in a list of offers. */
function asColumn(
  {key, lang}: Head,
  title: ColumnKey,
  kind: BlockKind,
  keys: ReadonlySet<ColumnKey>,
): Omit<Column, 'title'> {
  const meant = ((): ColumnKey => {
    if (key === title) return 'title';
    if (kind === 'offers' && key === 'field' && !keys.has('topic')) return 'topic';
    if (kind === 'measures' && key === 'topic' && !keys.has('field')) return 'field';
    if (kind === 'measures' && key === 'contacts' && !keys.has('actors')) return 'actors';
    return key;
  })();
  return lang === undefined ? {key: meant} : {key: meant, lang};
}
