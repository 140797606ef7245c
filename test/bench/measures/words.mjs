/** What generated measures are made of: words as German towns use them in their plans. */

/** Handlungsfelder with their goals. */
export const fields = [
  {
    title: 'Sprache und Bildung',
    goals: ['Alle lernen früh Deutsch', 'Kinder starten gut in die Schule', 'Weiterbildung steht allen offen'],
  },
  {
    title: 'Arbeit und Ausbildung',
    goals: ['Abschlüsse werden anerkannt', 'Betriebe finden Auszubildende', 'Frauen finden in den Beruf'],
  },
  {
    title: 'Wohnen und Quartier',
    goals: ['Leerstand wird vermietet', 'Nachbarn kennen einander', 'Unterkünfte haben feste Ansprechpartner'],
  },
  {
    title: 'Gesundheit und Pflege',
    goals: ['Wege in die Versorgung sind bekannt', 'Dolmetscher sind erreichbar', 'Pflege achtet Herkunft und Sprache'],
  },
  {
    title: 'Engagement und Beteiligung',
    goals: ['Vereine öffnen sich', 'Zugewanderte reden mit', 'Ehrenamtliche werden begleitet'],
  },
  {
    title: 'Kultur, Sport und Freizeit',
    goals: ['Feste werden gemeinsam gefeiert', 'Sport erreicht alle Kinder', 'Religionen kommen ins Gespräch'],
  },
  {
    title: 'Verwaltung und Öffnung',
    goals: ['Ämter sprechen einfach', 'Die Belegschaft wird vielfältig', 'Auskünfte gibt es in vielen Sprachen'],
  },
  {
    title: 'Zusammenhalt und Schutz vor Diskriminierung',
    goals: ['Betroffene finden Rat', 'Schulen zeigen Haltung', 'Gewalt wird verhindert'],
  },
];

export const projects = [
  'Alphabetisierungskurs',
  'Anlaufstelle',
  'Austauschabend',
  'Beratungstag',
  'Begegnungscafé',
  'Bewerbungswerkstatt',
  'Dolmetscherpool',
  'Elternbrief',
  'Erzählabend',
  'Fahrradkurs',
  'Familienpatenschaft',
  'Ferienprogramm',
  'Gesprächskreis',
  'Hausaufgabenhilfe',
  'Infobus',
  'Jobmesse',
  'Jugendbeirat',
  'Jugendforum',
  'Kinderbetreuung',
  'Kochgruppe',
  'Lernwerkstatt',
  'Lesepatenschaft',
  'Lotsendienst',
  'Mentorenprogramm',
  'Mietsprechstunde',
  'Nachbarschaftsfest',
  'Orientierungskurs',
  'Praktikumsbörse',
  'Quartierstreff',
  'Rechtsberatung',
  'Schwimmkurs',
  'Spielnachmittag',
  'Sportangebot',
  'Sprachcafé',
  'Sprachkurs',
  'Sprachmittlung',
  'Sprechstunde',
  'Theaterprojekt',
  'Vorlesestunde',
  'Willkommensmappe',
];

export const audiences = [
  'Alleinerziehende',
  'Auszubildende',
  'Berufstätige',
  'Ehrenamtliche',
  'Eltern',
  'Familien',
  'Frauen',
  'Geflüchtete',
  'Grundschulkinder',
  'Jugendliche',
  'Neuzugewanderte',
  'Senioren',
  'Studierende',
  'Vereine',
];

export const districts = [
  'Altstadt',
  'Bergheim',
  'Birkenau',
  'Dornfeld',
  'Eichenau',
  'Gartenstadt',
  'Hafenviertel',
  'Hochfeld',
  'Kirchberg',
  'Lindental',
  'Mittelstadt',
  'Neudorf',
  'Oststadt',
  'Rosenhof',
  'Sandhausen',
  'Talheim',
  'Unterstadt',
  'Weststadt',
];

export const verbs = ['ausbauen', 'einrichten', 'erproben', 'fortsetzen', 'verstetigen', 'weiterentwickeln'];

export const sentences = [
  'Die Treffen finden wöchentlich statt und sind kostenlos.',
  'Das Amt stellt den Raum, ein Verein übernimmt die Leitung.',
  'Eine Befragung zeigt nach einem Jahr, was sich bewährt hat.',
  'Für Kinder gibt es in dieser Zeit eine Betreuung.',
  'Ehrenamtliche werden vorher geschult und begleitet.',
  'Hinweise stehen im Amtsblatt und in leichter Sprache im Netz.',
  'Der Ausschuss bekommt jährlich einen Bericht.',
  'Bestehende Angebote der Träger werden besser aufeinander abgestimmt.',
  'Neu ist, dass auch am Abend jemand erreichbar ist.',
  'Die Volkshochschule meldet jedes Jahr die Zahl der Teilnahmen.',
];

export const actors = [
  {name: 'Integrationsbeauftragte', type: 'office'},
  {name: 'Amt für Soziales', type: 'department'},
  {name: 'Amt für Schule und Kultur', type: 'department'},
  {name: 'Jugendamt', type: 'department'},
  {name: 'Ordnungsamt', type: 'department'},
  {name: 'Pressestelle', type: 'office'},
  {name: 'Volkshochschule', type: 'school'},
  {name: 'Stadtbibliothek', type: 'office'},
  {name: 'Jobcenter', type: 'authority'},
  {name: 'Agentur für Arbeit', type: 'authority'},
  {name: 'Caritasverband', type: 'association'},
  {name: 'Diakonisches Werk', type: 'association'},
  {name: 'Arbeiterwohlfahrt', type: 'association'},
  {name: 'Deutsches Rotes Kreuz', type: 'association'},
  {name: 'Freundeskreis Asyl', type: 'volunteers'},
  {name: 'Sportkreis', type: 'association'},
  {name: 'Industrie- und Handelskammer', type: 'authority'},
  {name: 'Handwerkskammer', type: 'authority'},
  {name: 'Wohnungsbaugesellschaft', type: 'company'},
  {name: 'Gesamtelternbeirat', type: 'body'},
];

export const fundings = [
  'Haushalt der Stadt',
  'Landesmittel',
  'Mittel des Bundes',
  'Stiftung der Sparkasse',
  'Spenden',
  'Europäischer Sozialfonds',
];
