import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {documentWith, read, readMeasure, readOffer, times, told, type Parts} from './documents.js';

const entries =
  (key: string, make: (position: number) => unknown) =>
  (count: number): Parts => ({[key]: times(count, make)});
const inMeasure =
  (key: string, make: (position: number) => unknown) =>
  (count: number): Parts => ({
    measures: [{id: 'm-1', title: 'A', ...entries(key, make)(count)}],
  });

/** Lists, the limit of their entries, and where the list stands. */
const lists: readonly (readonly [path: string, limit: number, document: (count: number) => Parts])[] = [
  ['measures', 10_000, entries('measures', (n) => ({id: `m${n}`, title: 'A'}))],
  ['offers', 5_000, entries('offers', (n) => ({id: `o${n}`, title: 'A'}))],
  ['goals', 5_000, entries('goals', () => ({text: 'A'}))],
  ['actors', 5_000, entries('actors', () => ({name: 'A'}))],
  ['fields', 500, entries('fields', () => ({title: 'A'}))],
  ['topics', 500, entries('topics', () => ({title: 'A'}))],
  ['bodies', 500, entries('bodies', () => ({name: 'A'}))],
  ['events', 2_000, entries('events', () => ({title: 'A'}))],
  ['notes', 2_000, entries('notes', (n) => ({id: `n${n}`, text: 'A'}))],
  ['glossary', 2_000, entries('glossary', () => ({term: 'A', definition: 'B'}))],
  ['sources', 2_000, entries('sources', () => ({text: 'A'}))],
  ['facts', 2_000, entries('facts', () => ({text: 'A'}))],
  ['activities', 2_000, entries('activities', () => ({items: ['A']}))],
  ['synonyms', 2_000, entries('synonyms', () => ['A', 'B'])],
  ['synonyms.0', 20, (count) => ({synonyms: [times(count, (n) => `Wort ${n}`)]})],
  ['schedule.entries', 2_000, (count) => ({schedule: {years: ['2025'], entries: times(count, () => ({text: 'A'}))}})],
  ['preamble', 500, entries('preamble', () => ({p: 'A'}))],
  ['guidelines', 500, entries('guidelines', () => 'A')],
  ['authors', 200, entries('authors', () => ({name: 'A'}))],
  ['measures.0.contacts', 200, inMeasure('contacts', () => 'A')],
  ['measures.0.updates', 200, inMeasure('updates', () => ({text: 'A'}))],
  [
    'measures.0.indicators.0.values',
    1_000,
    (count) => inMeasure('indicators', () => ({text: 'A', values: times(count, () => ({date: '2025', value: 1}))}))(1),
  ],
  [
    'offers.0.externalIds',
    20,
    (count) => ({
      offers: [{id: 'o', title: 'A', externalIds: Object.fromEntries(times(count, (n) => [`key ${n}`, 'A']))}],
    }),
  ],
];

/** Texts, the limit of their characters, and whether they are cut or dropped beyond it. */
const texts: readonly (readonly [path: string, limit: number, document: (words: string) => Parts, beyond: string])[] = [
  ['title', 1_000, (title) => ({title}), 'cut'],
  ['measures.0.description', 10_000, (description) => ({measures: [{id: 'm', title: 'A', description}]}), 'cut'],
  ['motto.ar', 1_000, (ar) => ({motto: {ar}}), 'cut'],
  ['fields.0.id', 80, (id) => ({fields: [{id, title: 'A'}]}), 'changed bad-id'],
  ['fields.0.number', 40, (number) => ({fields: [{number, title: 'A'}]}), 'dropped too-long'],
  ['pages.offers', 2_048, (offers) => ({pages: {offers}}), 'dropped bad-url'],
  ['publisher.phones.0.number', 40, (number) => ({publisher: {name: 'A', phones: [{number}]}}), 'skipped too-long'],
];

describe('the limits of a plan', () => {
  for (const [path, limit, document] of lists) {
    it(`keep ${limit} entries of ${path} and cut the rest`, () => {
      expect(told(read(document(limit)).issues)).to.deep.equal([]);
      expect(told(read(document(limit + 1)).issues)).to.deep.equal([`changed too-many ${path}`]);
    });
  }

  for (const [path, limit, document, beyond] of texts) {
    it(`keep ${limit} characters of ${path}`, () => {
      expect(told(read(document('x'.repeat(limit))).issues)).to.deep.equal([]);
      const issue = beyond === 'cut' ? 'changed too-long' : beyond;
      expect(told(read(document('x'.repeat(limit + 1))).issues)).to.deep.equal([`${issue} ${path}`]);
    });
  }

  it('keep e-mail addresses of 254 characters', () => {
    const email = (length: number): string => `${'x'.repeat(length - 12)}@example.org`;
    expect(read({publisher: {name: 'A', email: email(254)}}).issues).to.be.empty;
    expect(told(read({publisher: {name: 'A', email: email(255)}}).issues)).to.deep.equal([
      'dropped bad-email publisher.email',
    ]);
  });

  it('tell readers how many measures there were', () => {
    const {lists: reports, plan} = read({measures: times(10_002, (n) => ({id: `m${n}`, title: 'A'}))});
    expect(reports.measures).to.deep.equal({given: 10_002, kept: 10_000, failed: false});
    expect(plan.measures.at(-1)?.id).to.equal('m9999');
  });

  it('keep 40 languages of a text', () => {
    const {plan, issues} = read({
      motto: Object.fromEntries(times(41, (n) => [`x${String.fromCharCode(97 + (n % 26))}-${n + 10}`, 'A'])),
    });
    expect(Object.keys(plan.motto ?? {})).to.have.length(40);
    expect(told(issues)).to.deep.equal([`dropped too-many motto.xo-50`]);
  });

  it('keep eight combining marks in a row', () => {
    const marks = (count: number): string => `a${'\u0301'.repeat(count)}b`;
    expect(read({motto: marks(8)}).issues).to.be.empty;
    const {plan, issues} = read({motto: marks(500)});
    expect(plan.motto).to.equal(marks(8));
    expect(told(issues)).to.deep.equal(['changed too-long motto']);
  });

  it('keep four levels of items', () => {
    const nested = (levels: number): unknown[] => [levels === 1 ? 'A' : {text: 'A', items: nested(levels - 1)}];
    expect(readMeasure({items: nested(4)}).issues).to.be.empty;
    expect(told(readMeasure({items: nested(5)}).issues)).to.deep.equal([
      'dropped too-deep measures.0.items.0.items.0.items.0.items.0.items',
    ]);
  });

  it('keep two levels of the Wegweiser', () => {
    const targets = [{kind: 'link', href: '/a', label: 'A'}];
    const entry = (levels: number): Parts => ({
      id: `w${levels}`,
      title: 'A',
      kind: 'tasks',
      targets,
      ...(levels > 1 && {children: [entry(levels - 1)]}),
    });
    expect(read({wegweiser: [entry(2)]}).issues).to.be.empty;
    expect(told(read({wegweiser: [entry(3)]}).issues)).to.deep.equal([
      'dropped too-deep wegweiser.0.children.0.children',
    ]);
  });

  it('keep 500 entries of the Wegweiser, counted with their children', () => {
    const targets = [{kind: 'link', href: '/a', label: 'A'}];
    const leaf = (id: string): Parts => ({id, title: 'A', kind: 'tasks', targets});
    const tree = (count: number): Parts[] =>
      times(count, (n) => ({...leaf(`w${n}`), children: times(4, (m) => leaf(`w${n}-${m}`))}));
    expect(read({wegweiser: tree(100)}).issues).to.be.empty;
    const {lists: reports, issues} = read({wegweiser: [...tree(100), leaf('last')]});
    expect(reports.wegweiser).to.deep.equal({given: 101, kept: 100, failed: false});
    expect(told(issues)).to.deep.equal(['changed too-many wegweiser']);
  });

  for (const [list, words, levels] of [
    ['fields', 'title', 3],
    ['measures', 'title', 3],
    ['actors', 'name', 5],
    ['bodies', 'name', 5],
  ] as const) {
    it(`keep ${levels} parents above an entry of ${list}`, () => {
      const chain = times(levels + 2, (n) => ({id: `e${n}`, [words]: 'A', ...(n > 0 && {parent: `e${n - 1}`})}));
      const {plan, issues} = read({[list]: chain});
      expect(told(issues)).to.deep.equal([`dropped too-deep ${list}.${levels + 1}.parent`]);
      expect(plan[list][levels]).to.have.property('parent', `e${levels - 1}`);
    });
  }

  it('keep 64 levels of nesting', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);
    expect(parsePlan(documentWith({extra: nested(63)})).issues).to.be.empty;
    expect(() => parsePlan(documentWith({extra: nested(64)})))
      .to.throw(PlanError)
      .with.property('kind', 'too-deep');
  });

  it('keep 1,000 issues in full and count the others', () => {
    const {issues, issueTotal} = read({goals: times(1_200, () => ({text: 7}))});
    expect([issues.length, issueTotal]).to.deep.equal([1_000, 1_200]);
  });

  it('make a topic of no title beyond 500 topics', () => {
    const topics = times(500, (n) => ({id: `t${n}`, title: `Thema ${n}`}));
    const {plan, issues} = read({topics, offers: [{id: 'o', title: 'A', topics: ['Neu']}]});
    expect(plan.topics).to.have.length(500);
    expect(told(issues)).to.deep.equal(['dropped dangling-reference offers.0.topics.0']);
    expect(readOffer({topics: ['Neu']}).issues).to.be.empty;
  });
});
