/** The rows of a CSV file as a spreadsheet reads them: semicolons, quotes, CR and LF (RFC 4180). */
export function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows by the names of their columns. */
export function recordsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [heads = [], ...rows] = readCsv(file);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}
