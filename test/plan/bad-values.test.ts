import {expect} from '@open-wc/testing';
import {documentWith, read, told, type Parts} from './documents.js';

type Case = readonly [what: string, parts: Parts, issues: readonly string[]];

const measure = (values: Parts): Parts => ({measures: [{id: 'm-1', title: 'Sprachcafé', ...values}]});
const offer = (values: Parts): Parts => ({offers: [{id: 'cafe', title: 'Sprachcafé', ...values}]});

/** The table of bad values of the plan format, section 1, row by row. Each case: what is told to editors. */
const cases: readonly Case[] = [
  ['a measures list that is none', {measures: 'viele'}, ['dropped not-a-list measures']],
  ['an offers list that is none', {offers: {}}, ['dropped not-a-list offers']],
  ['a Wegweiser that is no list', {wegweiser: 3}, ['dropped not-a-list wegweiser']],
  [
    'measures of which none is usable',
    {measures: [1]},
    ['skipped wrong-type measures.0', 'dropped no-usable-entry measures'],
  ],
  ['any other list that is none', measure({goals: 'g-1'}), ['dropped not-a-list measures.0.goals']],
  ['a list of texts that is none', {funding: 7}, ['dropped not-a-list funding']],

  ['an entry that is no object', {goals: [7]}, ['skipped wrong-type goals.0']],
  ['an entry that is null', {goals: [null]}, ['skipped missing goals.0']],
  ['an entry that is blank', {funding: ['  ']}, ['skipped missing funding.0']],
  ['an entry without its required value', {goals: [{kind: 'goal'}]}, ['skipped missing goals.0.text']],
  ['an entry whose required value is null', {goals: [{text: null}]}, ['skipped missing goals.0.text']],
  ['an entry whose required value is blank', {goals: [{text: ' \n'}]}, ['skipped missing goals.0.text']],
  [
    'an entry whose required value has the wrong type',
    {goals: [{text: 4, field: 'x'}]},
    ['skipped wrong-type goals.0.text'],
  ],
  [
    'an entry whose required code is unknown',
    measure({timeframes: [{term: 'soon'}]}),
    ['skipped unknown-code measures.0.timeframes.0.term'],
  ],
  [
    'an entry whose required address is bad',
    measure({links: [{label: 'Rat', href: 'data:,x'}]}),
    ['skipped bad-url measures.0.links.0.href'],
  ],
  [
    'an entry whose required text holds nothing',
    {forewords: [{author: 'OB', text: []}]},
    ['skipped missing forewords.0.text'],
  ],

  ['an optional value of the wrong type', {subtitle: 5}, ['dropped wrong-type subtitle']],
  ['a flag in words', offer({interpreter: 'ja'}), ['dropped wrong-type offers.0.interpreter']],
  ['a number as a string', {facts: [{text: 'Einwohner', value: '12'}]}, ['dropped wrong-type facts.0.value']],
  ['an object that is none', offer({hours: 'Mo 9 Uhr'}), ['dropped wrong-type offers.0.hours']],
  ['an object without its required value', {supersedes: {href: '/alt'}}, ['dropped missing supersedes.title']],
  ['an object without any of its values', {swot: {title: 'Analyse'}}, ['dropped missing swot']],

  ['a code that is not in its list', measure({kind: 'wish'}), ['dropped unknown-code measures.0.kind']],
  [
    'a status code that is not in its list',
    measure({status: {code: 'paused'}}),
    ['dropped unknown-code measures.0.status.code'],
  ],

  [
    'a number out of range',
    measure({status: {code: 'ongoing', percent: 101}}),
    ['dropped out-of-range measures.0.status.percent'],
  ],
  [
    'a number that is not finite',
    {facts: [{text: 'Einwohner', value: Infinity}]},
    ['dropped out-of-range facts.0.value'],
  ],
  ['a number that is none', {facts: [{text: 'Einwohner', value: NaN}]}, ['dropped out-of-range facts.0.value']],
  [
    'a count that is negative',
    {fields: [{title: 'Arbeit', reported: {goals: -1}}]},
    ['dropped out-of-range fields.0.reported.goals'],
  ],
  [
    'a weekday that does not exist',
    offer({hours: {weekly: [{days: [1, 8, 2.5], opens: '09:00', closes: '10:00'}]}}),
    ['dropped out-of-range offers.0.hours.weekly.0.days.1', 'dropped out-of-range offers.0.hours.weekly.0.days.2'],
  ],
  ['a day that does not exist', {asOf: '2023-02-29'}, ['dropped bad-date asOf']],
  ['a year before 1900', {asOf: '1899'}, ['dropped bad-date asOf']],
  ['a month where a day is needed', offer({validFrom: '2024-03'}), ['dropped bad-date offers.0.validFrom']],
  [
    'a time that does not exist',
    offer({hours: {weekly: [{days: [1], opens: '25:00', closes: '10:00'}]}}),
    ['skipped bad-date offers.0.hours.weekly.0.opens'],
  ],
  [
    'a yearly day that does not exist',
    {events: [{title: 'Fest', recurring: '--02-30'}]},
    ['dropped bad-date events.0.recurring'],
  ],
  ['a bad address', {pages: {offers: 'javascript:alert(1)'}}, ['dropped bad-url pages.offers']],
  ['a bad e-mail', {publisher: {name: 'Stadt', email: 'stadt(at)example.org'}}, ['dropped bad-email publisher.email']],
  ['a bad language', offer({languages: ['Arabisch', 'ar']}), ['dropped bad-lang offers.0.languages.0']],

  ['an id that is malformed', {fields: [{id: '1 Arbeit', title: 'Arbeit'}]}, ['changed bad-id fields.0.id']],
  [
    'an id that is used twice',
    {
      goals: [
        {id: 'g', text: 'A'},
        {id: 'g', text: 'B'},
      ],
    },
    ['changed duplicate-id goals.1.id'],
  ],
  ['a measure without an id', {measures: [{title: 'Sprachcafé'}]}, ['hint id-derived measures.0.id']],
  ['an offer whose id is null', {offers: [{id: null, title: 'Sprachcafé'}]}, ['hint id-derived offers.0.id']],
  ['a field without an id', {fields: [{title: 'Arbeit'}]}, []],

  ['a reference to nothing', measure({field: 'arbeit'}), ['dropped dangling-reference measures.0.field']],
  ['a reference to nothing in a list', measure({goals: ['g-1']}), ['dropped dangling-reference measures.0.goals.0']],
  ['a parent of itself', measure({parent: 'm-1'}), ['dropped cycle measures.0.parent']],
  [
    'an end before its start',
    measure({period: {from: '2025', to: '2024'}}),
    ['dropped contradiction measures.0.period'],
  ],
  [
    'a done measure at 80 percent',
    measure({status: {code: 'completed', percent: 80}}),
    ['hint contradiction measures.0.status'],
  ],
  ['an unknown key', {...measure({farbe: 'rot'}), wetter: 'schön'}, []],
];

describe('a bad value in a plan', () => {
  for (const [what, parts, issues] of cases) {
    it(`is told with its effect, code and path: ${what}`, () => {
      expect(told(read(parts).issues)).to.deep.equal(issues);
    });
  }

  it('is told with the name an editor knows', () => {
    const names = (
      [
        [{measures: [{id: 'm-1', number: '38', title: 'Café', kind: '?'}]}, 'Maßnahme 38'],
        [{measures: [{id: 'm-1', title: 'Café', kind: '?'}]}, 'Maßnahme „Café“'],
        [{measures: [{id: 'm-1', title: {en: 'Café'}, kind: '?'}]}, 'Maßnahme „Café“'],
        [{offers: [{id: 'o', title: 'Café', status: '?'}]}, 'Angebot „Café“'],
        [{goals: [{text: 'Alle reden', kind: '?'}]}, 'Ziel „Alle reden“'],
        [{goals: [{kind: 'goal'}]}, 'Ziel (1.)'],
        [{actors: ['Stadt']}, 'Akteur (1.)'],
        [{asOf: 'gestern'}, 'Dokument'],
      ] as const
    ).map(([parts, label]) => [read(parts).issues[0]?.label, label]);
    for (const [found, label] of names) expect(found).to.equal(label);
  });

  it('is told as found, in at most 80 harmless characters', () => {
    const values = (
      [
        ['wish', 'wish'],
        ['x'.repeat(81), `${'x'.repeat(79)}…`],
        [`a\u202eb\u0007c`, 'abc'],
        [true, 'true'],
        [{text: 'Innen', n: 1}, 'Innen'],
        [{n: {}}, '{…}'],
        [[1, 2], '[…]'],
      ] as const
    ).map(([kind, value]) => [read(measure({kind})).issues[0]?.value, value]);
    for (const [found, value] of values) expect(found).to.equal(value);
  });

  it('is told with what was expected', () => {
    const {issues} = read(measure({listed: 'extra', status: {code: 'ongoing', percent: 120}}));
    expect(issues.map(({expected}) => expected)).to.deep.equal(['main additional', '0 – 100']);
  });

  it('never costs another entry', () => {
    const {plan, lists} = read({measures: [{title: 'A', id: 'a'}, 5, {id: 'c'}, {title: 'D', id: 'd'}]});
    expect(plan.measures.map(({id}) => id)).to.deep.equal(['a', 'd']);
    expect(lists.measures).to.deep.equal({given: 4, kept: 2, failed: false});
  });

  it('leaves the document as it was', () => {
    const document = documentWith(measure({status: 'Abgeschlossen', kind: '?', parent: 'm-1'}));
    const before = JSON.stringify(document);
    read(document);
    expect(JSON.stringify(document)).to.equal(before);
  });
});
