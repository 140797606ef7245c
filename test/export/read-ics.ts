/** A property of a calendar file: its name with its parameters, and its value with the escapes taken back. */
export interface IcsProperty {
  readonly name: string;
  readonly value: string;
}

/** The properties of the entries of a calendar file, read as RFC 5545 writes them and not as we do. */
export function entriesOf(text: string): readonly (readonly IcsProperty[])[] {
  const entries: IcsProperty[][] = [];
  let isWithin = false;
  for (const line of text.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === 'END:VEVENT') isWithin = false;
    if (isWithin) entries.at(-1)?.push(propertyOf(line));
    if (line !== 'BEGIN:VEVENT') continue;
    entries.push([]);
    isWithin = true;
  }
  return entries;
}

/** The value of a property of an entry, whatever its parameters. */
export function valueOf(entry: readonly IcsProperty[] | undefined, name: string): string | undefined {
  return entry?.find((property) => property.name.split(';')[0] === name)?.value;
}

function propertyOf(line: string): IcsProperty {
  const [, name = '', value = ''] = /^([^:]*):([^]*)$/.exec(line) ?? [];
  return {name, value: value.replace(/\\(.)/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))};
}
