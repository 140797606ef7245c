import {expect} from '@open-wc/testing';
import {read, told, type Parts} from './documents.js';

const others: Parts = {
  fields: [{id: 'arbeit', title: 'Arbeit'}],
  topics: [{id: 'deutsch', title: 'Deutsch'}],
  actors: [{id: 'stadt', name: 'Stadt'}],
  measures: [{id: 'm-1', title: 'Café'}],
  offers: [{id: 'treff', title: 'Treff'}],
};
const link = {kind: 'link', href: '/a', label: 'A'};

/** Targets (the plan format, section 4.9), and what is told below the target where it is skipped. */
const targets: readonly (readonly [target: unknown, issue?: string])[] = [
  [link],
  [{kind: 'offer', ref: 'treff', note: 'kostenlos', lang: 'de', format: 'dgs'}],
  [{kind: 'measure', ref: 'm-1'}],
  [{kind: 'entry', ref: 'w'}],
  [{kind: 'topic', ref: 'deutsch'}],
  [{kind: 'field', ref: 'arbeit', label: 'Alles zur Arbeit'}],
  [{kind: 'contact', ref: 'stadt'}],
  [{kind: 'link', href: '/a'}, 'skipped missing '],
  [{kind: 'link', label: 'A'}, 'skipped missing '],
  [{kind: 'offer'}, 'skipped missing '],
  [{kind: 'offer', ref: 'deutsch'}, 'skipped dangling-reference '],
  [{kind: 'contact', ref: 'treff'}, 'skipped dangling-reference '],
  [{kind: 'video', ref: 'treff'}, 'skipped unknown-code .kind'],
  [{ref: 'treff'}, 'skipped missing .kind'],
  ['treff', 'skipped wrong-type '],
];

/** Kinds of an entry as written, and as read. */
const kinds = [
  ['situations', 'situations'],
  ['situation', 'situations'],
  ['topic', 'topics'],
  ['audience', 'audiences'],
  ['task', 'tasks'],
  ['Lebenslage', undefined],
  ['constructor', undefined],
  [undefined, undefined],
] as const;

describe('an entry of the Wegweiser', () => {
  for (const [target, issue] of targets) {
    it(`${issue === undefined ? 'leads to' : 'skips'} ${JSON.stringify(target)}`, () => {
      const {plan, issues} = read({
        ...others,
        wegweiser: [{id: 'w', title: 'W', kind: 'tasks', targets: [link, target]}],
      });
      expect(plan.wegweiser[0]?.targets).to.deep.equal(issue === undefined ? [link, target] : [link]);
      expect(told(issues)).to.deep.equal(
        issue === undefined ? [] : [issue.replace(/ (\.|$)/, ' wegweiser.0.targets.1$1')],
      );
    });
  }

  for (const [written, kind] of kinds) {
    it(`of the kind ${String(written)} is ${kind === undefined ? 'skipped' : `one of ${kind}`}`, () => {
      const {plan} = read({wegweiser: [{id: 'w', title: 'W', kind: written, targets: [link]}]});
      expect(plan.wegweiser.map((entry) => entry.kind)).to.deep.equal(kind === undefined ? [] : [kind]);
    });
  }

  it('is skipped where it leads nowhere', () => {
    const {plan, issues} = read({
      wegweiser: [{id: 'w', title: 'W', kind: 'tasks', targets: [], steps: [], children: [{id: 'c', title: 'C'}]}],
    });
    expect(plan.wegweiser).to.be.empty;
    expect(told(issues)).to.deep.equal([
      'skipped missing wegweiser.0.children.0',
      'skipped missing wegweiser.0',
      'dropped no-usable-entry wegweiser',
    ]);
  });

  it('gives its kind to children that have none', () => {
    const children = [
      {id: 'a', title: 'A', targets: [link]},
      {id: 'b', title: 'B', kind: 'task', targets: [link]},
    ];
    const {plan, issues} = read({wegweiser: [{id: 'w', title: 'W', kind: 'topic', children}]});
    expect(plan.wegweiser[0]?.children?.map(({kind}) => kind)).to.deep.equal(['topics', 'tasks']);
    expect(issues).to.be.empty;
  });

  it('has steps in their order, with their logic', () => {
    const steps = [
      {title: 'Anmelden', targets: [link]},
      {title: 'Warten', logic: 'or', optional: true},
      {logic: 'and'},
      {title: 'Holen', logic: 'then'},
    ];
    const {plan, issues} = read({wegweiser: [{id: 'w', title: 'W', kind: 'tasks', priority: 'now', steps}]});
    expect(plan.wegweiser[0]?.steps).to.deep.equal([steps[0], steps[1], {title: 'Holen'}]);
    expect(told(issues)).to.deep.equal([
      'skipped missing wegweiser.0.steps.2.title',
      'dropped unknown-code wegweiser.0.steps.3.logic',
    ]);
  });
});
