import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {documentWith, read, readMeasure, readOffer, times} from './documents.js';

/** Documents that are too deep or too large, and the kind of their refusal. */
const bombs: readonly (readonly [what: string, make: () => unknown, kind: string])[] = [
  ['a million nested lists', (): unknown => JSON.parse(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`), 'too-deep'],
  [
    'a hundred thousand nested objects',
    (): unknown => JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    'too-deep',
  ],
  [
    'a circle',
    () => {
      const circle: Record<string, unknown> = {};
      return (circle['a'] = circle);
    },
    'too-deep',
  ],
  [
    'a list that holds itself',
    () => {
      const circle: unknown[] = [];
      circle.push(circle, circle);
      return circle;
    },
    'too-deep',
  ],
  [
    'few objects that stand for very many',
    () => times(40, () => 0).reduce<unknown>((part) => [part, part], [0]),
    'too-large',
  ],
  [
    'few objects that stand for many broad ones',
    () => times(9, () => 0).reduce<unknown>((part) => times(10, () => part), [0]),
    'too-large',
  ],
];

/** Values that are no JSON or only look like something; none may end up in a plan. */
const odd: readonly (readonly [what: string, value: unknown])[] = [
  ['a look-alike of a template', {_$litType$: 1, strings: ['<img onerror=alert(1)>'], values: []}],
  ['a look-alike of a directive', {_$litDirective$: 1, values: []}],
  ['a look-alike of a node', {nodeType: 1}],
  ['a number beyond all numbers', JSON.parse('1e999')],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a big integer', 1n],
  ['a date', new Date(0)],
  ['an object that cannot be a string', Object.create(null)],
  ['an object that gives itself out as a string', {toString: () => 'x', toJSON: () => 'x'}],
];

const keys = [
  'title',
  'description',
  'items',
  'status',
  'period',
  'actors',
  'links',
  'contacts',
  'notes',
  'number',
  'kind',
  'field',
  'indicators',
];

describe('a hostile plan', () => {
  for (const [what, make, kind] of bombs) {
    it(`is refused in bounded work: ${what}`, () => {
      const extra = make();
      expect(() => parsePlan(documentWith({extra})))
        .to.throw(PlanError)
        .with.property('kind', kind);
    });
  }

  for (const [what, value] of odd) {
    it(`holds no values but its own: ${what}`, () => {
      for (const key of keys) {
        const [alone, listed] = [readMeasure({[key]: value}), readMeasure({[key]: [value]})];
        for (const {plan} of [alone, listed]) expect(strangers(plan)).to.deep.equal([]);
      }
    });
  }

  it('counts what it does not tell', () => {
    const {issues, issueTotal} = read({
      goals: times(5_000, () => ({field: 7})),
      measures: times(10_000, () => ({title: {}, id: {}})),
    });
    expect(issues).to.have.length(1_000);
    expect(issueTotal).to.equal(5_000 + 10_000 + 1);
    const lists = read({
      measures: times(1_000, (n) => ({
        id: `m${n}`,
        title: 'A',
        links: times(200, () => ({label: 'A', href: 'data:,'})),
      })),
    });
    expect([lists.issues.length, lists.issueTotal]).to.deep.equal([1_000, 200_000]);
  });

  it('of 10,000 equal titles gets 10,000 ids', () => {
    const {plan} = read({measures: times(10_000, () => ({title: 'Gleich'}))});
    expect(new Set(plan.measures.map(({id}) => id)).size).to.equal(10_000);
    expect(plan.measures.at(-1)?.id).to.equal('m-gleich-10000');
  });

  it('with one chain of 10,000 parents is read', () => {
    const {plan} = read({measures: times(10_000, (n) => ({id: `m${n}`, title: 'A', parent: `m${n + 1}`}))});
    expect(plan.measures.filter(({parent}) => parent !== undefined)).to.have.length(3);
  });

  it('with texts of a million characters is cut', () => {
    const long = 'ä\u0301'.repeat(500_000);
    const {plan} = readOffer({
      title: long,
      description: long,
      topics: [long],
      keywords: [long],
      languages: [long],
      schedule: {de: long},
    });
    const [offer] = plan.offers;
    expect(offer?.title).to.be.a('string').with.lengthOf(1_000);
    expect(offer?.description).to.be.a('string').with.lengthOf(10_000);
    expect(JSON.stringify(plan).length).to.be.below(20_000);
  });

  it('with long rows of what repairs look for is read', () => {
    for (const part of [
      '\u0301',
      '\ud800',
      '\u202e',
      '-',
      ' ',
      '.',
      '@',
      'ä',
      '0',
      '<',
      'nicht ',
      '%',
      '100 ',
      '2024 ',
    ]) {
      const text = part.repeat(100_000);
      const {plan} = readMeasure({
        title: `A${text}`,
        status: text,
        number: text,
        links: [{label: 'A', href: text}],
        contacts: [{name: 'A', email: text}],
        period: text,
        id: text,
        field: text,
      });
      expect(plan.measures).to.have.length(1);
    }
  });

  it('shows no controls, surrogates or overrides', () => {
    const {plan, issues} = readMeasure({
      title: 'a\u202eb\ud800c\u0000d',
      theme: '\u2066x\u2069',
      number: '1\u202e',
      kind: '\u202ewish',
    });
    expect(plan.measures[0]).to.deep.include({title: 'abcd', theme: 'x', number: '1'});
    expect(issues[0]?.value).to.equal('wish');
  });
});

/** Values in a plan that are neither text, finite number, flag, list nor object of the plan. */
function strangers(value: unknown): unknown[] {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return [];
  if (typeof value !== 'object' || value === null) return [value];
  const marked = Object.keys(value).filter((key) => /^_\$|nodeType|toString|toJSON/.test(key));
  return [...marked, ...Object.values(value).flatMap(strangers)];
}
