import {expect} from '@open-wc/testing';
import {readMeasure, readOffer, told, type Parts} from './documents.js';

type Case = readonly [what: string, given: unknown, kept: unknown, issues?: readonly string[]];

/** Values of section 2 of the plan format: as given, as kept, and what is told below the value. */
const periods: readonly Case[] = [
  ['two ends', {from: '2024', to: '2025-03'}, {from: '2024', to: '2025-03'}],
  ['one end and words', {to: '2024', text: 'bis Ende 2024'}, {to: '2024', text: 'bis Ende 2024'}],
  ['a month and the year around it', {from: '2024-03', to: '2024'}, {from: '2024-03', to: '2024'}],
  ['the same day twice', {from: '2024-03-15', to: '2024-03-15'}, {from: '2024-03-15', to: '2024-03-15'}],
  [
    'a German day',
    '20.02.2017',
    {from: '2017-02-20', to: '2017-02-20'},
    ['changed bad-date .from', 'changed bad-date .to'],
  ],
  ['a date with a time', {from: '2024-03-15T10:00:00Z'}, {from: '2024-03-15'}, ['changed bad-date .from']],
  ['words', 'ab Sommer 2025', {text: 'ab Sommer 2025'}],
  [
    'a day after the end',
    {from: '2024-03-16', to: '2024-03-15', text: 'bald'},
    {text: 'bald'},
    ['dropped contradiction '],
  ],
  ['a start after its end and no words', {from: '2025', to: '2024'}, undefined, ['dropped contradiction ']],
  ['nothing', {}, undefined],
  ['a number', 2024, undefined, ['dropped wrong-type ']],
];

const actors: readonly Case[] = [
  ['a wording', ['Verein'], [{text: 'Verein'}]],
  [
    'a role and a task',
    [{text: 'Verein', role: 'partner', note: 'sucht Räume'}],
    [{text: 'Verein', role: 'partner', note: 'sucht Räume'}],
  ],
  [
    'an actor that does not exist, with its wording',
    [{actor: 'x', text: 'Verein'}],
    [{text: 'Verein'}],
    ['dropped dangling-reference .0.actor'],
  ],
  ['a role alone', [{role: 'lead'}], [], ['skipped missing .0']],
  ['an unknown role', [{text: 'Verein', role: 'chef'}], [{text: 'Verein'}], ['dropped unknown-code .0.role']],
  ['a number', [7], [], ['skipped wrong-type .0']],
];

const contacts: readonly Case[] = [
  ['a name', ['Bücherei'], [{name: 'Bücherei'}]],
  ['a channel alone', [{email: ' a@example.org '}], [{email: 'a@example.org'}]],
  [
    'phones',
    [{name: 'A', phones: [{number: '0711 / 12-3', type: 'fax'}, {type: 'phone'}]}],
    [{name: 'A', phones: [{number: '0711 / 12-3', type: 'fax'}]}],
    ['skipped missing .0.phones.1.number'],
  ],
  ['a kind alone', [{kind: 'person', languages: ['ar']}], [], ['skipped missing .0']],
  [
    'an e-mail that adds a copy',
    [{name: 'A', email: 'a@example.org?cc=b@example.org'}],
    [{name: 'A'}],
    ['dropped bad-email .0.email'],
  ],
  [
    'an e-mail with two mailboxes',
    [{name: 'A', email: 'a@example.org,b@example.org'}],
    [{name: 'A'}],
    ['dropped bad-email .0.email'],
  ],
];

const places: readonly Case[] = [
  ['a point', [{latitude: 48.7, longitude: 9.1}], [{latitude: 48.7, longitude: 9.1}]],
  [
    'an address',
    [{street: 'Markt 1', postcode: '70771', town: 'Musterstetten'}],
    [{street: 'Markt 1', postcode: '70771', town: 'Musterstetten'}],
  ],
  [
    'a coordinate out of range',
    [{name: 'Rathaus', latitude: 91, longitude: 9}],
    [{name: 'Rathaus'}],
    ['dropped out-of-range .0.latitude'],
  ],
  ['half a point', [{name: 'Rathaus', latitude: 48}], [{name: 'Rathaus'}]],
  ['nothing', [{}], [], ['skipped missing .0']],
  ['a name as a string', ['Rathaus'], [], ['skipped wrong-type .0']],
];

const hours: readonly Case[] = [
  [
    'a slot past midnight',
    {weekly: [{days: [5], opens: '20:00', closes: '02:00'}]},
    {weekly: [{days: [5], opens: '20:00', closes: '02:00'}]},
  ],
  [
    'a slot to the end of the day',
    {weekly: [{days: [1, 7], opens: '00:00', closes: '24:00'}]},
    {weekly: [{days: [1, 7], opens: '00:00', closes: '24:00'}]},
  ],
  [
    'a closed day',
    {exceptions: [{from: '2025-12-24', note: 'Heiligabend'}]},
    {exceptions: [{from: '2025-12-24', note: 'Heiligabend'}]},
  ],
  [
    'other hours for some days',
    {exceptions: [{from: '2025-08-01', through: '2025-08-31', slots: [{opens: '10:00', closes: '11:00'}]}]},
    {exceptions: [{from: '2025-08-01', through: '2025-08-31', slots: [{opens: '10:00', closes: '11:00'}]}]},
  ],
  [
    'a slot without days',
    {weekly: [{opens: '09:00', closes: '10:00'}]},
    {weekly: []},
    ['skipped missing .weekly.0.days'],
  ],
  [
    'days that are none',
    {weekly: [{days: 'Mo', opens: '09:00', closes: '10:00'}]},
    {weekly: []},
    ['skipped not-a-list .weekly.0.days'],
  ],
  [
    'a short hour',
    {weekly: [{days: [1], opens: '9:00', closes: '10:00'}]},
    {weekly: []},
    ['skipped bad-date .weekly.0.opens'],
  ],
  [
    '24:30',
    {weekly: [{days: [1], opens: '09:00', closes: '24:30'}]},
    {weekly: []},
    ['skipped bad-date .weekly.0.closes'],
  ],
  [
    'an exception without its day',
    {exceptions: [{note: 'zu'}]},
    {exceptions: []},
    ['skipped missing .exceptions.0.from'],
  ],
];

const texts: readonly Case[] = [
  ['paragraphs', 'Eins\n\nZwei', 'Eins\n\nZwei'],
  [
    'blocks',
    [{p: 'A'}, {h: 'B'}, {list: ['C'], ordered: true}, {quote: 'D', source: 'E'}],
    [{p: 'A'}, {h: 'B'}, {list: [{text: 'C'}], ordered: true}, {quote: 'D', source: 'E'}],
  ],
  ['languages', {de: 'A', 'de-easy': 'B', de_AT: 'C'}, {de: 'A', 'de-simple': 'B', 'de-at': 'C'}],
  ['a bad tag', {de: 'A', deutsch: 'B'}, {de: 'A'}, ['dropped bad-lang .deutsch']],
  ['a bad wording', {de: 'A', en: 5}, {de: 'A'}, ['dropped wrong-type .en']],
  ['a wording that is null or blank', {de: 'A', en: null, fr: ' '}, {de: 'A'}],
  [
    'names that mean something to the language',
    JSON.parse('{"de": "A", "__proto__": "B", "constructor": "C", "prototype": "D"}'),
    {de: 'A'},
  ],
  ['a block of no kind', [{p: 'A'}, {b: 'B'}], [{p: 'A'}], ['skipped missing .1.p']],
  ['a block that is a string', ['A'], undefined, ['skipped wrong-type .0']],
  ['markup', '<b>A</b>', '<b>A</b>'],
];

const tables: readonly (readonly [
  what: string,
  key: string,
  cases: readonly Case[],
  reading: typeof readMeasure,
  list: string,
])[] = [
  ['a period', 'period', periods, readMeasure, 'measures'],
  ['actors', 'actors', actors, readMeasure, 'measures'],
  ['contacts', 'contacts', contacts, readOffer, 'offers'],
  ['places', 'places', places, readOffer, 'offers'],
  ['opening hours', 'hours', hours, readOffer, 'offers'],
  ['a rich text', 'description', texts, readOffer, 'offers'],
];

for (const [name, key, cases, reading, list] of tables) {
  describe(`${name} in a plan`, () => {
    for (const [what, given, kept, issues = []] of cases) {
      it(`may be given as ${what}`, () => {
        const {plan, issues: found} = reading({[key]: given});
        const entry = (list === 'measures' ? plan.measures : plan.offers)[0] as unknown as Parts;
        expect(entry[key]).to.deep.equal(kept);
        expect(told(found)).to.deep.equal(issues.map((line) => line.replace(/ (\.|$)/, ` ${list}.0.${key}$1`)));
      });
    }
  });
}
