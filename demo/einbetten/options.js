/** What the configurator offers: the elements, and of their attributes those that make sense without a developer. */

const yes = [['', 'nein'], ['ja', 'ja']]; // prettier-ignore

/** `choices`: value and words; `kind`: of a field that is no select. */
const common = [
  {name: 'heading', label: 'Überschrift', kind: 'text'},
  {name: 'heading-level', label: 'Ebene der Überschrift', choices: [['', 'wie üblich (2)'], ...levels(3, 6)]},
  {
    name: 'lang',
    label: 'Sprache',
    choices: [
      ...[['', 'wie die Seite'], ['de', 'Deutsch'], ['de-simple', 'Einfache Sprache'], ['sq', 'Albanisch']], // prettier-ignore
      ...[['ar', 'Arabisch'], ['en', 'Englisch'], ['fr', 'Französisch'], ['it', 'Italienisch']], // prettier-ignore
      ...[['hr', 'Kroatisch'], ['fa', 'Persisch'], ['pl', 'Polnisch'], ['ro', 'Rumänisch']], // prettier-ignore
      ...[['ru', 'Russisch'], ['tr', 'Türkisch'], ['uk', 'Ukrainisch']], // prettier-ignore
    ],
  },
  {
    name: 'contacts',
    label: 'Kontakte',
    choices: [['', 'alle'], ['office', 'nur Ämter und Stellen, keine Personen'], ['none', 'keine']], // prettier-ignore
  },
  {name: 'report', label: 'Bericht für die Redaktion', choices: yes},
  {name: 'loading', label: 'Laden', choices: [['', 'sofort'], ['lazy', 'erst, wenn es zu sehen ist']]}, // prettier-ignore
  {name: 'without-mt-note', label: 'Ohne Hinweis auf maschinelle Übersetzung', choices: yes},
];

const pageSize = {name: 'page-size', label: 'Einträge je Seite', kind: 'number'};
const query = {name: 'query', label: 'Suchwort zu Beginn', kind: 'text'};

/** In the order in which most towns need them. */
export const elements = {
  'measure-table': {
    label: 'Maßnahmen mit ihrem Stand',
    title: 'Maßnahmenplan',
    options: [
      ...common,
      {
        name: 'group-by',
        label: 'Gruppen',
        choices: [['', 'nach Handlungsfeld'], ['goal', 'nach Ziel'], ['actor', 'nach Akteur'], ['status', 'nach Stand'], ['year', 'nach Jahr'], ['none', 'keine']], // prettier-ignore
      },
      {
        name: 'layout',
        label: 'Darstellung',
        choices: [['', 'Tabelle, schmal als Karten'], ['table', 'immer Tabelle'], ['cards', 'immer Karten'], ['scroll', 'Tabelle zum Rollen']], // prettier-ignore
      },
      {
        name: 'status',
        label: 'Stand zu Beginn',
        choices: [['', 'alle'], ['open', 'offen'], ['planned', 'geplant'], ['active', 'läuft'], ['done', 'erledigt'], ['stopped', 'gestoppt']], // prettier-ignore
      },
      {
        name: 'sort',
        label: 'Reihenfolge',
        choices: [['', 'wie im Plan'], ['title', 'nach Titel'], ['status', 'nach Stand'], ['progress desc', 'nach Fortschritt'], ['period', 'nach Zeitraum']], // prettier-ignore
      },
      {
        name: 'exports',
        label: 'Zum Mitnehmen',
        choices: [['', 'CSV, Druck und Datei'], ['csv', 'nur CSV'], ['csv print', 'CSV und Druck'], ['print', 'nur Druck']], // prettier-ignore
      },
      query,
      pageSize,
      {name: 'without-search', label: 'Ohne Suche', choices: yes},
      {name: 'without-filters', label: 'Ohne Filter', choices: yes},
      {name: 'locked', label: 'Auswahl nicht änderbar', choices: yes},
    ],
  },
  'offer-finder': {
    label: 'Angebote finden',
    title: 'Angebote',
    options: [
      ...common,
      query,
      pageSize,
      {name: 'stale-after', label: 'Geprüft gilt so viele Tage', kind: 'number'},
      {name: 'shortlist', label: 'Mit Merkliste', choices: yes},
      {name: 'share', label: 'Weitergeben', choices: [['', 'nein'], ['link', 'als Link'], ['link print qr', 'als Link, Blatt und QR-Code']]}, // prettier-ignore
      {name: 'json-ld', label: 'Suchmaschinen Bescheid geben', choices: yes},
    ],
  },
  'wegweiser-nav': {
    label: 'Wegweiser: Wo finde ich was?',
    title: 'Wegweiser',
    options: [
      ...common,
      {name: 'layout', label: 'Darstellung', choices: [['', 'Karten'], ['accordion', 'Aufklappen'], ['list', 'Liste'], ['steps', 'Schritte']]}, // prettier-ignore
      {name: 'without-search', label: 'Ohne Suche', choices: yes},
    ],
  },
  'plan-overview': {
    label: 'Der Plan im Überblick',
    title: 'Der Plan im Überblick',
    options: [
      ...common,
      {
        name: 'sections',
        label: 'Abschnitte',
        choices: [['', 'alle'], ['summary', 'nur Zahlen'], ['summary visions', 'Zahlen und Visionen'], ['preamble visions context', 'Vorwort, Visionen, Ausgangslage'], ['bodies roles monitoring', 'Gremien, Aufgaben, Berichte']], // prettier-ignore
      },
    ],
  },
  'plan-timeline': {
    label: 'Zeitplan',
    title: 'Zeitplan',
    options: [
      ...common,
      {name: 'from', label: 'Erstes Jahr', kind: 'number'},
      {name: 'to', label: 'Letztes Jahr', kind: 'number'},
    ],
  },
  'status-badge': {
    label: 'Stand einer Maßnahme',
    title: 'Stand der Maßnahme',
    options: [{name: 'measure', label: 'id der Maßnahme', kind: 'text', example: 'm-1'}],
  },
};

/** Attributes that are there or not. */
export const flags = ['report', 'without-mt-note', 'without-search', 'without-filters', 'locked'];

export const sources = {
  musterstadt: {label: 'Beispiel: Musterstadt (erfunden)', src: '/plans/musterstadt.plan.json'},
  'leinfelden-echterdingen': {
    label: 'Beispiel: Leinfelden-Echterdingen',
    src: '/plans/leinfelden-echterdingen.plan.json',
  },
  sachsenheim: {label: 'Beispiel: Sachsenheim', src: '/plans/sachsenheim.plan.json'},
  csv: {label: 'Beispiel: eine CSV-Datei', src: '/plans/beispiel.csv'},
  eigene: {label: 'unsere eigene Datei', src: '/massnahmen.csv'},
  tabelle: {label: 'eine Tabelle, die im CMS auf derselben Seite steht', src: 'table'},
};

function levels(first, last) {
  return Array.from({length: last - first + 1}, (_, index) => [String(first + index), String(first + index)]);
}
