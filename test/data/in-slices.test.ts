import {expect} from '@open-wc/testing';
import {inSlices} from '../../src/data/in-slices.js';

function* work(milliseconds: number): Generator<undefined, string> {
  for (const end = performance.now() + milliseconds; performance.now() < end;) yield;
  return 'done';
}

describe('work in slices', () => {
  it('gives its result, and the page a turn meanwhile', async () => {
    let turns = 0;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (): void => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    expect([await inSlices(work(40)), turns > 0]).to.deep.equal(['done', true]);
    port1.close();
  });

  it('that is short is done at once', async () => {
    let isDone = false;
    void inSlices(work(0)).then(() => (isDone = true));
    await Promise.resolve();
    await Promise.resolve();
    expect(isDone).to.equal(true);
  });

  it('stops at the next turn when nobody wants it any more', async () => {
    const user = new AbortController();
    const steps = work(10_000);
    const result = inSlices(steps, {signal: user.signal});
    user.abort('left');
    expect(await result.catch((reason: unknown) => reason)).to.equal('left');
  });

  it('goes on when what it asks for is there', async () => {
    const had: string[] = [];
    const asking = (function* (): Generator<string, string> {
      yield 'salt';
      return had.join();
    })();
    const onPause = async (wish: string): Promise<void> => void had.push(wish);
    expect(await inSlices(asking, {onPause})).to.equal('salt');
  });

  it('that fails says so', async () => {
    const failing = (function* (): Generator<undefined> {
      yield;
      throw new Error('broken');
    })();
    const message = await inSlices<unknown>(failing).catch((error: unknown) => String(error));
    expect(message).to.equal('Error: broken');
  });
});
