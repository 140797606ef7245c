import {readLang} from '../plan/lang.js';
import {slug} from '../plan/slug.js';

/**
 * The heads that towns give to columns, and to the rows of sheets with one table per measure, each as its slug. A head
 * fits exactly or by its first words; the longest one known wins.
 */
const knownHeads = {
  id: 'id kennung schluessel',
  number: 'nr nummer no number lfd-nr laufende-nr laufende-nummer massnahmennummer massnahmen-nr massnahme-nr',
  title:
    'massnahme massnahmen massnahmen-impulse-projektideen massnahmentitel projekt projekte projektidee projektideen vorhaben handlungsempfehlung handlungsempfehlungen titel bezeichnung name title measure measures project',
  offerTitle: 'angebot angebote angebote-moeglichkeiten angebotstitel kurs kurse offer offers',
  activities: 'aktivitaet aktivitaeten moegliche-aktivitaeten activities',
  goal: 'ziel ziele zielsetzung zielsetzungen leitziel leitziele leit-ziel leit-ziele teilziel teilziele bedarf bedarfe goal goals objective',
  description:
    'beschreibung aufgabe aufgaben aufgaben-beschreibung kurzbeschreibung massnahmenbeschreibung erlaeuterung erlaeuterungen inhalt inhalte sachstand description details',
  currentState: 'ist-zustand ist-stand ist ausgangslage current-state',
  targetState: 'soll-zustand soll-stand soll zielzustand target-state',
  indicators:
    'indikator indikatoren messgroesse messgroessen kennzahl kennzahlen erfolgskriterien indicator indicators',
  actors:
    'akteur akteure akteurin akteurinnen akteurinnen-und-akteure zustaendig zustaendige zustaendigkeit zustaendigkeiten verantwortlich verantwortliche verantwortlicher verantwortlichkeit verantwortung beteiligte beteiligung federfuehrung umsetzung-durch traeger durchfuehrung actor actors responsible',
  partners: 'partner partnerinnen kooperation kooperationspartner kooperationspartnerinnen partners',
  contacts:
    'ansprechpartner ansprechpartnerin ansprechpartnerinnen ansprechperson ansprechpersonen kontakt kontakte contact contacts',
  status:
    'status status-der-umsetzung stand stand-der-umsetzung aktueller-stand umsetzung umsetzungsstand umsetzungsstatus bearbeitungsstand',
  percent:
    'prozent in-prozent umsetzung-in-prozent stand-in-prozent umsetzungsgrad fortschritt erfuellungsgrad erledigt-in-prozent progress percent',
  updates: 'neuigkeiten aktualisierung aktualisierungen fortschreibung rueckmeldung updates update',
  field: 'handlungsfeld handlungsfelder themenfeld themenfelder bereich bereiche field',
  topic: 'thema themen kategorie kategorien rubrik topic topics category',
  period:
    'zeitrahmen zeitraum zeitraumen zeitraeume zeitplan zeitplanung frist fristen bis-wann laufzeit umsetzungszeitraum period timeframe',
  from: 'beginn start von-wann from',
  to: 'ende abschluss umsetzung-bis until',
  budget: 'budget kosten kostenrahmen preis gebuehr gebuehren cost costs',
  funding: 'foerderung finanzierung foerdermittel mittel funding',
  location: 'ort orte ortsteil stadtteil raum veranstaltungsort wo location place',
  address: 'adresse anschrift address',
  keywords: 'stichwort stichworte stichwoerter schlagwort schlagworte schlagwoerter keywords',
  audiences: 'zielgruppe zielgruppen fuer-wen audience audiences',
  languages: 'sprache sprachen language languages',
  schedule: 'zeit zeiten wann termin termine uhrzeit uhrzeiten oeffnungszeit oeffnungszeiten sprechzeiten schedule',
  email: 'e-mail email mail e-mail-adresse',
  phone: 'telefon tel telefonnummer phone',
  url: 'link links website webseite internet internetseite homepage url web',
  note: 'bemerkung bemerkungen anmerkung anmerkungen notiz notizen hinweis hinweise kommentar kommentare note notes',
} as const;

/** What a column is about. */
export type ColumnKey = keyof typeof knownHeads;

/** A head that was understood. */
export interface Head {
  readonly key: ColumnKey;
  /** Equal to a known one, not only beginning like it. */
  readonly isExact: boolean;
  /** Language of the column, from "Titel [ar]". */
  readonly lang?: string;
}

const keyBySlug: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(knownHeads) as ColumnKey[]).flatMap((key) =>
    knownHeads[key].split(' ').map((name): [string, ColumnKey] => [name, key]),
  ),
);
const longest = 80;

/** What a head means; `undefined` if nobody knows. */
export function readHead(cell: string): Head | undefined {
  if (cell.length > longest) return undefined;
  const [, words = cell, tag] = /^(.*?)\s*\[([^\]]*)\]$/s.exec(cell) ?? [];
  const lang = tag === undefined ? undefined : readLang(tag);
  const name = slug(words.replaceAll('%', ' Prozent ').replaceAll('#', ' Nr '));
  for (let end = name.length; end > 0; end = name.lastIndexOf('-', end - 1)) {
    const key = keyBySlug.get(name.slice(0, end));
    if (key) return {key, isExact: end === name.length, ...(lang !== undefined && {lang})};
  }
  return undefined;
}
