/** What the embed page says outside of the elements. */
export interface EmbedWords {
  readonly unknownWidget: string;
  readonly noSource: string;
  /** For a link that only the loader understands. */
  readonly tableElsewhere: string;
  readonly foreignSource: (address: string) => string;
  readonly data: string;
  readonly blockedLink: (address: string) => string;
}

const german: EmbedWords = {
  unknownWidget: 'Die Adresse dieser Seite nennt keine Ansicht, die es gibt.',
  noSource: 'Die Adresse dieser Seite nennt keine Daten.',
  tableElsewhere: 'Die Daten stehen als Tabelle auf der Seite, von der Sie kommen.',
  foreignSource: (address) => `Daten von dieser Adresse werden hier nicht gezeigt: ${address}`,
  data: 'Die Daten als Datei:',
  blockedLink: (address) => `Dieser Rahmen darf keine andere Seite öffnen. Die Adresse lautet: ${address}`,
};

const english: EmbedWords = {
  unknownWidget: 'The address of this page names no view that exists.',
  noSource: 'The address of this page names no data.',
  tableElsewhere: 'The data is in a table on the page that you come from.',
  foreignSource: (address) => `Data from this address is not shown here: ${address}`,
  data: 'The data as a file:',
  blockedLink: (address) => `This frame may not open other pages. The address is: ${address}`,
};

/** @param lang the language that the address of the page asks for */
export function embedWords(lang: string): EmbedWords {
  return /^en\b/i.test(lang) ? english : german;
}
