import {oneLine} from './clean-cell.js';
import type {Row} from './grid.js';
import {readHead, type ColumnKey, type Head} from './heads.js';

/** A column under its head. */
export interface Column {
  /** Absent for a head that nobody knows. */
  readonly key?: ColumnKey;
  readonly lang?: string;
  /** The head as it stands in the table. */
  readonly title: string;
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
 * are unknown than known, and one of them can be the title of what the rows are.
 */
export function readHeadRow({cells}: Row): HeadRow | undefined {
  const heads = cells.map((cell) => (cell === '' ? undefined : readHead(cell)));
  const known = heads.filter((head) => head !== undefined);
  const unknown = cells.filter((cell, column) => cell !== '' && !heads[column]).length;
  if (known.length < 2 || unknown >= known.length || !known.some(({isExact}) => isExact)) return undefined;
  const keys = new Set(known.map(({key}) => key));
  const kind = kindOf(keys);
  const title = titleKey(keys);
  if (!title) return undefined;
  const seen = new Set<string>();
  const columns = heads.map((head, column): Column => {
    const words = oneLine(cells[column] ?? '');
    const name = head && `${head.key} ${head.lang ?? ''}`;
    if (!head || name === undefined || seen.has(name)) return {title: words};
    seen.add(name);
    return {...asColumn(head, title, kind, keys), title: words};
  });
  return {kind, columns};
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
