import {expect} from '@open-wc/testing';
import {entriesOfMeasure, entryInWords, type TimelineEntry} from '../../src/plan/timeline-entry.js';
import {planOf} from './plan-of.js';

type Parts = Readonly<Record<string, unknown>>;

/** A measure as it comes out of a document, as a timeline lists it. */
function listed(measure: Parts, ...lines: readonly Parts[]): readonly TimelineEntry[] {
  const entries = lines.map((line) => ({measure: 'm', ...line}));
  const {measures, schedule} = planOf({
    measures: [{id: 'm', title: 'Sprachcafé', ...measure}],
    schedule: {years: [], entries},
  });
  return measures.flatMap((each) => entriesOfMeasure(each, schedule?.entries ?? []));
}

function said(entries: readonly TimelineEntry[]): readonly string[] {
  return entries.map(({timing, periods}) =>
    [timing, ...periods.map(({from = '', to = '', text}) => (text ? JSON.stringify(text) : `${from}–${to}`))].join(' '),
  );
}

const short = [{term: 'short'}];
const planned = {code: 'planned', period: {from: '2027', to: '2027'}};

describe('the time of a measure', () => {
  const alone: readonly (readonly [what: string, measure: Parts, expected: string])[] = [
    ['a period', {period: {from: '2024-04', to: '2027'}}, 'dated 2024-04–2027'],
    ['a single date', {period: '2024'}, 'dated 2024–2024'],
    ['an open end', {period: {from: '2024'}}, 'dated 2024–'],
    ['an open beginning', {period: {to: '2024'}}, 'dated –2024'],
    ['dates with words of their own', {period: {from: '2024', text: 'ab 2024'}}, 'dated "ab 2024"'],
    ['words alone', {period: 'im Sommer 2027'}, 'worded "im Sommer 2027"'],
    ['a time frame, which names no year', {timeframes: short}, 'worded'],
    ['a period beside a time frame', {period: '2024', timeframes: short}, 'dated 2024–2024'],
    ['nothing', {}, 'unknown'],
    ['ends in the wrong order, which count as nothing', {period: {from: '2027', to: '2024'}}, 'unknown'],
    ['years out of all range', {period: {from: '0001', to: '9999'}}, 'unknown'],
    ['one sound end and one that is not', {period: {from: '2024', to: '9999'}}, 'dated 2024–'],
    ['the time ahead of a status', {status: planned}, 'dated 2027–2027'],
    ['a period, which comes before that of the status', {period: '2024', status: planned}, 'dated 2024–2024'],
    [
      'words, which that of the status completes',
      {period: 'im Sommer', status: planned},
      'dated "im Sommer" 2027–2027',
    ],
    ['a pause, which is not its time', {status: {code: 'on-hold', period: {from: '2026-07'}}}, 'unknown'],
  ];
  for (const [what, measure, expected] of alone) {
    it(`follows from ${what}`, () => expect(said(listed(measure))).to.deep.equal([expected]));
  }

  const scheduled: readonly (readonly [what: string, measure: Parts, lines: readonly Parts[], expected: string[]])[] = [
    ['its bars', {period: '2024'}, [{spans: ['2025', {from: '2027'}]}], ['dated 2025–2025 2027–']],
    ['that it has none', {period: '2024'}, [{spans: []}], ['none']],
    ['words', {}, [{spans: ['im Sommer']}], ['worded "im Sommer"']],
    ['that its bars are not known', {}, [{spans: null}], ['unknown']],
    ['nothing of its bars', {}, [{}], ['unknown']],
    ['bars that nobody can read', {}, [{spans: [{from: '2027', to: '2025'}]}], ['none']],
    ['no bars, where only a time frame is known', {timeframes: short}, [{spans: null}], ['unknown']],
    ['no bars, where the measure knows its dates', {period: '2024'}, [{spans: null}], ['dated 2024–2024']],
    ['two lines', {}, [{spans: ['2025']}, {spans: null}], ['dated 2025–2025', 'unknown']],
  ];
  for (const [what, measure, lines, expected] of scheduled) {
    it(`follows from the schedule where that says ${what}`, () => {
      expect(said(listed(measure, ...lines))).to.deep.equal(expected);
    });
  }

  it('is told under the title of the measure, or the wording of the schedule', () => {
    const [own, other] = listed({}, {spans: null}, {spans: null, text: 'Café'});
    expect([own?.title, other?.title]).to.deep.equal(['Sprachcafé', 'Café']);
  });
});

describe('a line of the schedule that is no measure', () => {
  it('has its own words and bars', () => {
    const [known, unknown] =
      planOf({
        schedule: {
          years: [],
          entries: [
            {text: 'Neuer Plan', spans: [{from: '2028'}]},
            {text: 'Heimatfest', spans: null},
          ],
        },
      }).schedule?.entries ?? [];
    const entries = [known, unknown].flatMap((line) => (line ? [entryInWords(line)] : []));
    expect(entries.map(({title}) => title)).to.deep.equal(['Neuer Plan', 'Heimatfest']);
    expect(said(entries)).to.deep.equal(['dated 2028–', 'unknown']);
    expect(entries.some(({measure}) => measure)).to.equal(false);
  });
});
