import {documentWith, type Parts} from './documents.js';

/** A made-up town: a sound document that uses every part of the plan format. */

const aboutPlan: Parts = {
  id: 'auental',
  type: 'catalogue',
  title: {de: 'Miteinander in Auental', 'de-simple': 'Gut leben in Auental', uk: 'Разом в Ауенталі'},
  translation: {
    'de-simple': {method: 'human', on: '2025-01', by: 'Büro Klartext', testedBy: 'Prüfgruppe Auental'},
    uk: 'machine',
  },
  subtitle: 'Katalog für drei Jahre',
  motto: 'Jede Tür steht offen',
  region: 'DE-BY',
  asOf: '2025-06',
  published: '2024-11-05',
  version: '2.1',
  period: {from: '2024', to: '2027'},
  publisher: {actor: 'rathaus'},
  contactPoint: {actor: 'rathaus', email: 'hallo@auental.example', phones: [{number: '+49 89 100', type: 'phone'}]},
  pages: {measures: '/plan', offers: '/angebote', wegweiser: 'www.auental.example/wegweiser'},
  authors: [{name: 'Fachstelle Vielfalt', role: 'Redaktion'}],
  funding: ['Freistaat'],
  forewords: [
    {author: 'Bürgermeisterin', text: [{p: 'Danke an alle.'}, {quote: 'Wir gehören dazu.', source: 'Jugendrat'}]},
  ],
  supersedes: {title: 'Plan von 2019', href: '/plan-2019.pdf'},
  decisions: [{body: 'Stadtrat', date: '2024-10-22', reference: '88/2024'}],
  preamble: 'Auental wächst.\n\nDer Plan wächst mit.',
  statusQuo: [{h: 'Zahlen'}, {list: ['Zuzug', {text: 'Schulen', items: ['Mittags']}], ordered: true}],
  guidelines: ['Offen', {text: 'Verlässlich', items: ['jedes Jahr ein Bericht']}],
  targetGroups: [{name: 'Neue Nachbarn', text: 'Alle, die zuziehen.'}],
  facts: [{text: 'Einwohner', value: 21_400, date: '2024-12-31', source: 'Meldeamt'}],
  statusLabels: {'on-hold': 'wartet'},
  statusHelp: {'on-hold': 'Es fehlt eine Zusage.'},
  terms: {measure: 'Projekt', measures: 'Projekte'},
  synonyms: [['Bücherei', 'Bibliothek']],
};

const work: Parts = {
  fields: [
    {
      id: 'lernen',
      number: '1',
      title: 'Lernen',
      kind: 'cross-cutting',
      reported: {measures: 12, pages: '4-9'},
      quote: {text: 'Lernen hört nie auf.'},
    },
    {
      id: 'kita',
      number: '1.1',
      title: 'Kita',
      parent: 'lernen',
      aliases: ['Kindergarten'],
      notes: ['f1'],
      examples: [{text: 'Spielkreis', place: 'Au', actors: ['verein']}],
    },
  ],
  goals: [
    {id: 'z-vision', field: 'lernen', kind: 'vision', text: 'Niemand bleibt zurück'},
    {id: 'z-plaetze', field: 'kita', text: 'Plätze für alle Kinder'},
  ],
  actors: [
    {id: 'rathaus', name: 'Stadt Auental', type: 'authority', public: true},
    {id: 'schulamt', name: 'Schulamt', type: 'office', parent: 'rathaus', public: true, contact: 'Zimmer 4'},
    {id: 'verein', name: 'Brücke Auental', type: 'association', aliases: ['Verein Brücke']},
  ],
  measures: [
    {
      id: 'p-1',
      number: '1',
      title: 'Lesepaten finden',
      field: 'lernen',
      goals: ['z-vision', 'z-plaetze'],
      theme: 'Lesen',
      actors: [
        {actor: 'schulamt', role: 'lead'},
        {actor: 'verein', role: 'partner', note: 'wirbt'},
        'verein',
        'viele Freiwillige',
      ],
      status: {
        code: 'in-progress',
        text: 'läuft seit Mai',
        percent: 25,
        qualifiers: ['expansion'],
        period: {to: '2026'},
        reason: 'Es fehlen Räume.',
      },
      updates: [
        {date: '2025-05', text: 'Zehn Paten sind da.', status: 'in-progress', links: [{label: 'Bericht', href: '/b'}]},
      ],
      period: {from: '2024-09', to: '2026'},
      timeframes: [{term: 'short'}, {term: 'long', text: 'bis 2027'}],
      currentState: ['zwei Paten'],
      targetState: ['dreißig Paten'],
      notes: ['f1'],
      budget: '2.000 Euro',
      funding: ['Stiftung'],
      indicators: [
        {
          text: 'Paten',
          kind: 'count',
          unit: 'Personen',
          baseline: 2,
          target: null,
          values: [{date: '2025', value: 10}],
        },
      ],
      contacts: [{actor: 'schulamt', kind: 'role'}],
      sourceRef: {page: '12'},
      keywords: ['Vorlesen'],
    },
    {
      id: 'p-2',
      number: '2',
      title: 'Elterncafé',
      field: 'kita',
      status: 'Wird fortgesetzt',
      parent: 'p-1',
      related: ['p-1'],
    },
    {
      id: 'p-3',
      title: 'Fest der Kulturen',
      listed: 'additional',
      kind: 'idea',
      period: 'im Sommer',
      status: {code: 'merged', mergedInto: 'p-2'},
    },
  ],
};

const services: Parts = {
  topics: [{id: 'sprache', title: 'Sprache', icon: 'speech', field: 'lernen'}],
  offers: [
    {
      id: 'lesecafe',
      title: 'Lesecafé',
      topics: ['sprache', 'Freizeit'],
      situations: ['w-neu'],
      audiences: ['parents', 'w-eltern'],
      provider: {actor: 'verein'},
      contacts: [{actor: 'verein', kind: 'group'}, 'Stadtbücherei'],
      measures: ['p-1'],
      places: [
        {name: 'Bücherei', street: 'Auweg 3', postcode: '80000', town: 'Auental', latitude: 48.1, longitude: 11.5},
      ],
      hours: {
        weekly: [{days: [1, 3], opens: '15:00', closes: '17:30'}],
        exceptions: [{from: '2025-12-22', through: '2026-01-06'}],
        closedOnHolidays: true,
      },
      languages: ['uk', 'ar'],
      interpreter: false,
      cost: {amount: 2, currency: 'EUR', note: 'mit Ausweis frei'},
      childcare: true,
      eligibility: {minAge: 6, maxAge: 99},
      registration: 'recommended',
      access: {wheelchair: 'yes'},
      status: 'active',
      checkedOn: '2025-06-02',
      source: {name: 'Heft der Vereine', page: 7},
      externalIds: {register: 'A-17'},
    },
    {id: 'rad', title: 'Radwerkstatt', topics: ['Freizeit'], contacts: ['Brücke Auental'], schedule: 'samstags'},
  ],
  wegweiser: [
    {
      id: 'w-neu',
      kind: 'situations',
      priority: 'now',
      title: 'Gerade angekommen',
      steps: [
        {title: 'Termin holen', targets: [{kind: 'contact', ref: 'rathaus', note: '10 Minuten'}]},
        {
          title: 'Deutsch lernen',
          logic: 'or',
          optional: true,
          targets: [
            {kind: 'topic', ref: 'sprache'},
            {kind: 'topic', ref: 'freizeit'},
          ],
        },
      ],
    },
    {
      id: 'w-eltern',
      kind: 'audience',
      title: 'Eltern',
      children: [
        {
          id: 'w-kita',
          title: 'Kita',
          targets: [
            {kind: 'field', ref: 'kita'},
            {kind: 'entry', ref: 'w-neu'},
          ],
        },
      ],
    },
    {
      id: 'w-mehr',
      kind: 'tasks',
      title: 'Mehr wissen',
      targets: [
        {kind: 'measure', ref: 'p-1'},
        {kind: 'link', href: 'https://auental.example/info', label: 'Infos', lang: 'uk', format: 'dgs'},
      ],
    },
  ],
};

const around: Parts = {
  swot: {title: 'Auental heute', strengths: ['Vereine'], threats: ['wenig Geld']},
  bodies: [
    {
      id: 'beirat',
      name: 'Beirat',
      status: {code: 'planned', text: 'in Gründung'},
      lead: ['rathaus'],
      fields: ['kita'],
      founded: '2025',
      frequency: 'monatlich',
    },
  ],
  roles: [
    {actor: 'verein', functions: ['vermittelt']},
    {name: 'Lotsen', tasks: ['gehen mit']},
  ],
  schedule: {
    years: ['2024', '2025'],
    entries: [
      {measure: 'p-1', spans: [{from: '2024', to: '2025'}]},
      {text: 'Stadtfest', spans: null},
    ],
  },
  events: [{title: 'Tag der Sprachen', recurring: '--09-26', field: 'lernen'}],
  activities: [{field: 'kita', theme: 'Draußen', items: ['Waldtag']}],
  monitoring: {cycle: 'jedes Jahr', next: '2026-03', indicators: [{text: 'Projekte am Ziel', kind: 'count'}]},
  glossary: [{term: 'Indikator', definition: 'Zeigt, was sich ändert.', explains: 'indicator'}],
  notes: [{id: 'f1', mark: '1', text: 'Mit Geld vom Freistaat.'}],
  sources: [{text: 'Haushalt 2025', href: '/haushalt', accessed: '2025-05-01'}],
  attachments: [{title: 'Plan als PDF', href: '/plan.pdf', type: 'application/pdf', size: 120_000, rel: 'document'}],
};

export const richDocument = documentWith({...aboutPlan, ...work, ...services, ...around});
