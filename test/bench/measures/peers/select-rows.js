import {columns} from '../rows.js';

/** Tells which rows have a text in any of their columns and a status of a group; each row's text is put together once. */
export function rowSelector() {
  const texts = new WeakMap();
  const textOf = (row) => {
    const text =
      texts.get(row) ??
      columns
        .map(({key}) => row[key])
        .join('\n')
        .toLowerCase();
    texts.set(row, text);
    return text;
  };
  return (row, {query, group}) =>
    (group === undefined || row.group === group) && (query === '' || textOf(row).includes(query));
}
