import {expect} from '@open-wc/testing';
import {retryOnce} from '../../src/data/retry-once.js';
import {httpError} from '../../src/data/transient-error.js';

/** The pauses, in milliseconds, before a server that answers 503 with this header is asked again. */
async function pausesAfter(retryAfter: string, chance: number): Promise<number[]> {
  const pauses: number[] = [];
  const wait = (milliseconds: number): Promise<void> => Promise.resolve(void pauses.push(milliseconds));
  const answer = new Response(null, {status: 503, headers: retryAfter ? {'retry-after': retryAfter} : {}});
  const attempt = (): Promise<never> => Promise.reject(httpError(answer));
  await retryOnce(attempt, {wait, random: () => chance}).catch(() => undefined);
  return pauses;
}

describe('the pause before the second try', () => {
  const pauses: [retryAfter: string, chance: number, expected: number[]][] = [
    ['', 0, [300]],
    ['', 1, [1_200]],
    ['0', 0.5, [750]],
    ['3', 0, [3_300]],
    ['10', 1, [11_200]],
    ['11', 0, []],
    ['-5', 0, [300]],
    ['soon', 0, [300]],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 0, [300]],
    ['Fri, 31 Dec 2999 23:59:59 GMT', 0, []],
  ];
  for (const [retryAfter, chance, expected] of pauses) {
    const header = retryAfter ? `Retry-After: ${retryAfter}` : 'no Retry-After';
    const told = expected.length > 0 ? `lasts ${String(expected[0])} ms` : 'is too long for a reader: no second try';
    it(`${told} after ${header} and a throw of ${chance}`, async () => {
      expect(await pausesAfter(retryAfter, chance)).to.deep.equal(expected);
    });
  }

  it('ends at the date that the server named', async () => {
    const [pause = 0] = await pausesAfter(new Date(Date.now() + 8_000).toUTCString(), 0);
    expect(pause).to.be.within(4_000, 8_300);
  });

  it('is made by a timer unless a clock is given', async () => {
    let attempts = 0;
    const attempt = (): Promise<number> => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(httpError(new Response(null, {status: 502}))) : Promise.resolve(attempts);
    };
    expect(await retryOnce(attempt, {random: () => 0})).to.equal(2);
  });
});
