import {expect} from '@open-wc/testing';
import {readInSlices} from '../../src/data/read-in-slices.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {planDocument} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';

const signal = new AbortController().signal;
const big = {...planDocument(), measures: Array.from({length: 10_000}, (_, at) => ({title: `Maßnahme ${at}`}))};

describe('reading a document in slices', () => {
  before(showPage);

  for (const [what, size] of Object.entries({small: 0, big: Infinity})) {
    it(`gives the result of parsePlan for a document said to be ${what}`, async () => {
      expect(await readInSlices(big, {signal, size})).to.deep.equal(parsePlan(big));
    });
  }

  it('reads a small document in one task', async () => {
    const page = watchFrames();
    await readInSlices(big, {signal, size: 99_999});
    expect(page.frames).to.equal(0);
  });

  it('lets the page paint while it reads a big one', async () => {
    const page = watchFrames();
    await readInSlices(big, {signal, size: 100_000});
    expect(page.frames).to.be.greaterThan(0);
  });

  it('stops at the next turn when nobody wants the document any more', async () => {
    const user = new AbortController();
    const reading = readInSlices(big, {signal: user.signal, size: Infinity});
    user.abort('left');
    expect(await reading.catch((reason: unknown) => reason)).to.equal('left');
  });

  it('rejects with the error of parsePlan', async () => {
    const error: unknown = await readInSlices('no plan', {signal, size: 10}).catch((error: unknown) => error);
    expect(error).to.be.instanceOf(PlanError).with.property('kind', 'plan');
  });
});

/** Counts the frames that the page paints from now on, up to the tenth. */
function watchFrames(): {frames: number} {
  const page = {frames: 0};
  const count = (): void => {
    page.frames += 1;
    if (page.frames < 10) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  return page;
}
