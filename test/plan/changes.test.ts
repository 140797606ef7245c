import {expect} from '@open-wc/testing';
import {planChanges} from '../../src/plan/changes.js';
import {demoPlan, planOf} from './plan-of.js';

type Raw = Readonly<Record<string, unknown>>;

/** Ids by what happened to their measures. */
function compare(earlier: readonly Raw[], later: readonly Raw[]): Record<string, readonly string[]> {
  const {changed, added, gone} = planChanges(planOf({measures: earlier}), planOf({measures: later}));
  return {changed: [...changed.keys()], added: [...added.keys()], gone: gone.map(({id}) => id)};
}

const flyer = (status?: unknown): readonly Raw[] => [{id: 'flyer', title: 'Flyer', status}];

describe('what differs between two editions of a plan', () => {
  it('is nothing where they are the same', async () => {
    const {changed, added, gone} = planChanges(await demoPlan('musterstadt'), await demoPlan('musterstadt'));
    expect([changed.size, added.size, gone.length]).to.deep.equal([0, 0, 0]);
  });

  it('is named in the order of the edition to which it belongs', () => {
    const entries = (...ids: readonly string[]): readonly Raw[] => ids.map((id) => ({id, title: id}));
    expect(compare(entries('z', 'a', 'same', 'y'), entries('d', 'same', 'c', 'b'))).to.deep.equal({
      changed: [],
      added: ['d', 'c', 'b'],
      gone: ['z', 'a', 'y'],
    });
  });

  const statuses: readonly [title: string, before: unknown, now: unknown, isChange: boolean][] = [
    ['another code', 'not-started', 'in-progress', true],
    ['another wording of the same code', 'Begonnen', 'In Umsetzung', true],
    ['another percentage', {code: 'in-progress', percent: 20}, {code: 'in-progress', percent: 80}, true],
    ['a percentage of 0 where none was stated', {code: 'in-progress'}, {code: 'in-progress', percent: 0}, true],
    ['a status where none was stated', undefined, 'in-progress', true],
    ['no status where one was stated', 'in-progress', undefined, true],
    ['"unknown" instead of no status', undefined, {code: 'unknown'}, false],
    ['a translation beside the wording', {text: 'Läuft'}, {text: {de: 'Läuft', en: 'Running'}}, false],
    ['a reason beside the status', 'rejected', {code: 'rejected', reason: 'Kein Geld'}, false],
  ];
  for (const [title, before, now, isChange] of statuses) {
    it(`${isChange ? 'is' : 'is not'} ${title}`, () => {
      expect(compare(flyer(before), flyer(now))['changed']).to.deep.equal(isChange ? ['flyer'] : []);
    });
  }

  it('keeps both measures of a change, with both wordings', () => {
    const earlier = planOf({measures: flyer('Noch nicht begonnen')});
    const later = planOf({measures: flyer({text: 'Zu 60 % umgesetzt', percent: 60})});
    const change = planChanges(earlier, later).changed.get('flyer');
    expect([change?.before.status?.text, change?.now.status?.text, change?.now.status?.percent]).to.deep.equal([
      'Noch nicht begonnen',
      'Zu 60 % umgesetzt',
      60,
    ]);
  });

  it('is never guessed by a number or a title', () => {
    const [before, now] = ['a', 'b'].map((id) => [
      {id, number: '38', title: 'Flyer', status: id === 'a' ? 'idea' : 'ongoing'},
    ]);
    expect(compare(before ?? [], now ?? [])).to.deep.equal({changed: [], added: ['b'], gone: ['a']});
  });

  it('follows a measure whose number and title are new', () => {
    const before = [{id: 'flyer', number: '3', title: 'Flyer', status: 'idea'}];
    const now = [{id: 'flyer', number: '12', title: 'Faltblatt', status: 'ongoing'}];
    expect(compare(before, now)).to.deep.equal({changed: ['flyer'], added: [], gone: []});
  });
});
