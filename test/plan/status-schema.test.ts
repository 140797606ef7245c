import {expect} from '@open-wc/testing';
import {readMeasure, told} from './documents.js';

/** A status as it stands in a document, as it is read, and what editors are told, below `measures.0.status`. */
const cases: readonly (readonly [
  what: string,
  given: unknown,
  status: object | undefined,
  issues?: readonly string[],
])[] = [
  ['a code', 'planned', {code: 'planned', source: 'author'}],
  ['a code with an underscore', 'in_progress', {code: 'in-progress', source: 'author'}],
  ['a code in an object, in capitals', {code: 'IN_PROGRESS'}, {code: 'in-progress', source: 'author'}],
  ['a wording', 'Wird fortgesetzt', {code: 'ongoing', text: 'Wird fortgesetzt', qualifiers: [], source: 'inferred'}],
  [
    'a wording in an object',
    {text: 'Abgeschlossen'},
    {code: 'completed', text: 'Abgeschlossen', qualifiers: [], source: 'inferred'},
  ],
  [
    'a wording nobody knows',
    'siehe Anlage',
    {code: 'unknown', text: 'siehe Anlage', qualifiers: [], source: 'inferred'},
  ],
  [
    'a wording with a year',
    'In Planung ab 2024',
    {code: 'planned', text: 'In Planung ab 2024', period: {from: '2024'}, qualifiers: [], source: 'inferred'},
  ],
  [
    'a wording with a percentage',
    {text: 'Umsetzung 50%'},
    {code: 'in-progress', text: 'Umsetzung 50%', percent: 50, qualifiers: [], source: 'inferred'},
  ],
  [
    'a wording in several languages',
    {text: {en: 'done', de: 'Abgeschlossen'}},
    {code: 'completed', text: {en: 'done', de: 'Abgeschlossen'}, qualifiers: [], source: 'inferred'},
  ],
  [
    'what the author says against what the wording says',
    {text: 'Umsetzung 50%', percent: 60, qualifiers: ['delayed']},
    {code: 'in-progress', text: 'Umsetzung 50%', percent: 60, qualifiers: ['delayed'], source: 'inferred'},
  ],
  [
    'a code against its wording',
    {code: 'rejected', text: 'Abgeschlossen'},
    {code: 'rejected', text: 'Abgeschlossen', source: 'author'},
  ],
  [
    'a blank code with a wording',
    {code: ' ', text: 'Abgeschlossen'},
    {code: 'completed', text: 'Abgeschlossen', qualifiers: [], source: 'inferred'},
  ],
  [
    'a code of the wrong type',
    {code: 5, text: 'Abgeschlossen'},
    {code: 'completed', text: 'Abgeschlossen', qualifiers: [], source: 'inferred'},
    ['dropped wrong-type .code'],
  ],
  [
    'an unknown code',
    {code: 'paused'},
    {code: 'unknown', text: 'paused', source: 'author'},
    ['dropped unknown-code .code'],
  ],
  [
    'an unknown code with a wording',
    {code: 'paused', text: 'ruht'},
    {code: 'unknown', text: 'ruht', source: 'author'},
    ['dropped unknown-code .code'],
  ],
  [
    'an unknown code with a blank wording',
    {code: 'paused', text: ' '},
    {code: 'unknown', text: 'paused', source: 'author'},
    ['dropped unknown-code .code'],
  ],
  ['the code "unknown"', {code: 'unknown'}, {code: 'unknown', source: 'author'}],
  ['100 percent alone', {percent: 100}, {code: 'completed', percent: 100, source: 'inferred'}],
  ['0 percent alone', {percent: 0}, {code: 'not-started', percent: 0, source: 'inferred'}],
  ['40 percent alone', {percent: 40}, {code: 'in-progress', percent: 40, source: 'inferred'}],
  [
    'a percentage in words',
    {code: 'ongoing', percent: '50 %'},
    {code: 'ongoing', percent: 50, source: 'author'},
    ['changed wrong-type .percent'],
  ],
  [
    'a percentage without its sign',
    {code: 'ongoing', percent: '12,5'},
    {code: 'ongoing', percent: 12.5, source: 'author'},
    ['changed wrong-type .percent'],
  ],
  [
    'a percentage in words that is too high',
    {code: 'ongoing', percent: '120 %'},
    {code: 'ongoing', source: 'author'},
    ['dropped out-of-range .percent'],
  ],
  [
    'a percentage of another type',
    {code: 'ongoing', percent: true},
    {code: 'ongoing', source: 'author'},
    ['dropped wrong-type .percent'],
  ],
  [
    'a percentage below 0',
    {code: 'ongoing', percent: -1},
    {code: 'ongoing', source: 'author'},
    ['dropped out-of-range .percent'],
  ],
  ['a percentage known to be not stated', {code: 'ongoing', percent: null}, {code: 'ongoing', source: 'author'}],
  [
    'completed at 80 percent',
    {code: 'completed', percent: 80},
    {code: 'completed', percent: 80, source: 'author'},
    ['hint contradiction '],
  ],
  [
    'in progress at 100 percent',
    {code: 'in-progress', percent: 100},
    {code: 'in-progress', percent: 100, source: 'author'},
    ['hint contradiction '],
  ],
  ['completed at 100 percent', {code: 'completed', percent: 100}, {code: 'completed', percent: 100, source: 'author'}],
  [
    'a qualifier that repeats the code',
    {code: 'under-review', qualifiers: ['under-review', 'delayed']},
    {code: 'under-review', qualifiers: ['delayed'], source: 'author'},
  ],
  [
    'an unknown qualifier',
    {code: 'ongoing', qualifiers: ['soon']},
    {code: 'ongoing', qualifiers: [], source: 'author'},
    ['dropped unknown-code .qualifiers.0'],
  ],
  ['a source that the input sets', {code: 'ongoing', source: 'inferred'}, {code: 'ongoing', source: 'author'}],
  [
    'a target that does not exist',
    {code: 'merged', mergedInto: 'm-9'},
    {code: 'merged', source: 'author'},
    ['dropped dangling-reference .mergedInto'],
  ],
  ['a blank string', ' ', undefined],
  ['a number', 80, undefined, ['dropped wrong-type ']],
  ['a list', ['planned'], undefined, ['dropped wrong-type ']],
];

describe('the status of a measure', () => {
  for (const [what, given, status, issues = []] of cases) {
    it(`is read from ${what}`, () => {
      const reading = readMeasure({status: given});
      expect(reading.plan.measures[0]?.status).to.deep.equal(status);
      expect(told(reading.issues)).to.deep.equal(issues.map((line) => line.replace(/ (\.|$)/, ' measures.0.status$1')));
    });
  }

  it('is absent where the document has none', () => {
    expect(readMeasure({}).plan.measures[0]).not.to.have.property('status');
  });
});
