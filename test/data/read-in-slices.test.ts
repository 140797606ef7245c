import {expect} from '@open-wc/testing';
import {readInSlices} from '../../src/data/read-in-slices.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {planDocument} from '../support/fault-server.js';

const signal = new AbortController().signal;
const big = {...planDocument(), measures: Array.from({length: 3_000}, (_, at) => ({title: `Maßnahme ${at}`}))};

describe('reading a document in slices', () => {
  for (const [what, size] of Object.entries({small: 0, big: Infinity})) {
    it(`gives the result of parsePlan for a document said to be ${what}`, async () => {
      expect(await readInSlices(big, {signal, size})).to.deep.equal(parsePlan(big));
    });
  }

  it('reads a small document in one task', async () => {
    let isNextTask = false;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (): void => void (isNextTask = true);
    port2.postMessage(null);
    await readInSlices(planDocument(), {signal, size: 0});
    expect(isNextTask).to.equal(false);
    port1.close();
  });

  it('rejects with the error of parsePlan', async () => {
    const error: unknown = await readInSlices('no plan', {signal, size: 10}).catch((error: unknown) => error);
    expect(error).to.be.instanceOf(PlanError).with.property('kind', 'plan');
  });
});
