import {expect} from '@open-wc/testing';
import type {Measure, Status} from '../../src/plan/plan.js';
import {wordingOf} from '../../src/plan/text.js';
import {demoPlan, loadDemoPlans} from './demo-plans.js';

/** Two editions of one plan, to show what has changed since the last report. */
describe('the two editions of the plan of Musterstadt', () => {
  before(loadDemoPlans);

  it('are tied: the newer one names the address of the earlier one', () => {
    expect(demoPlan('musterstadt').supersedes?.href).to.equal('musterstadt-2024.plan.json');
  });

  it('are of two days', () => {
    expect([demoPlan('musterstadt-2024').asOf, demoPlan('musterstadt').asOf]).to.deep.equal(['2024-10', '2026-09']);
  });

  it('differ by two measures that are new and one that is gone', () => {
    const [earlier, newer] = [idsOf('musterstadt-2024'), idsOf('musterstadt')];
    expect(newer.filter((id) => !earlier.includes(id))).to.deep.equal(['m-10a', 'm-14']);
    expect(earlier.filter((id) => !newer.includes(id))).to.deep.equal(['m-16']);
  });

  it('have the same number and title for a measure of both', () => {
    for (const measure of demoPlan('musterstadt-2024').measures) {
      const now = newerOf(measure);
      if (now) expect([measure.number, german(measure)]).to.deep.equal([now.number, german(now)]);
    }
  });

  it('differ by the status of ten measures, by the progress of an eleventh, and agree on five', () => {
    const changes = demoPlan('musterstadt-2024').measures.flatMap((measure) => {
      const now = newerOf(measure);
      return now ? [changeOf(measure.status, now.status)] : [];
    });
    const times = (change: Change): number => changes.filter((each) => each === change).length;
    expect([times('status'), times('progress'), times('none')]).to.deep.equal([10, 1, 5]);
  });
});

function idsOf(name: 'musterstadt' | 'musterstadt-2024'): readonly string[] {
  return demoPlan(name).measures.map(({id}) => id);
}

function newerOf({id}: Measure): Measure | undefined {
  return demoPlan('musterstadt').measures.find((measure) => measure.id === id);
}

function german({title}: Measure): string {
  return wordingOf(title, 'de', 'de').words;
}

type Change = 'status' | 'progress' | 'none';

function changeOf(before: Status | undefined, now: Status | undefined): Change {
  if (before?.code !== now?.code) return 'status';
  return before?.percent === now?.percent ? 'none' : 'progress';
}
