import {expect} from '@open-wc/testing';
import {findJsonFault} from '../../src/data/json-fault.js';

describe('the place of a fault in JSON', () => {
  const faults: [text: string, line: number, column: number][] = [
    ['', 1, 1],
    [' \n ', 2, 2],
    ['{', 1, 2],
    ['[1,', 1, 4],
    ['[1,]', 1, 4],
    ['[,1]', 1, 2],
    ['[1 2]', 1, 4],
    ['[1}', 1, 3],
    ['{"a":1]', 1, 7],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":}', 1, 6],
    ['{a:1}', 1, 2],
    ["{'a':1}", 1, 2],
    ['{1:1}', 1, 2],
    ['[] []', 1, 4],
    ['"a" "b"', 1, 5],
    ['01', 1, 2],
    ['1.', 1, 2],
    ['+1', 1, 1],
    ['-', 1, 1],
    ['NaN', 1, 1],
    ['True', 1, 1],
    ['nul', 1, 1],
    ['nullx', 1, 5],
    ['"a', 1, 3],
    ['"a\nb"', 1, 3],
    ['"\\x"', 1, 2],
    ['"\\u12g4"', 1, 2],
    ['"\t"', 1, 2],
    ['[1] // Ende', 1, 5],
    ['{"title": “Plan”}', 1, 11],
    ['\u00a01', 1, 1],
    ['[1,\n2,\n3,\n]', 4, 1],
    ['[1,\r\n2,\r\n]', 3, 1],
    ['[1,\r2,\r]', 3, 1],
    ['["ä😀" 1]', 1, 8],
  ];
  for (const [text, line, column] of faults) {
    it(`of ${JSON.stringify(text)} is line ${line}, column ${column}`, () => {
      expect(findJsonFault(text)).to.deep.equal({line, column});
    });
  }

  const sound = ['0', '-1.5e+10', '""', '"\\u00e4\\n\\"\u2028"', ' [ ] ', '{"a":{"b":[{},[],null,true,false]}}\r\n'];
  for (const text of sound) {
    it(`is nowhere in ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.equal(undefined);
    });
  }

  it('is found exactly where browsers find one, in 5,000 damaged documents', () => {
    const random = diceOf(20_261_120);
    const whole = JSON.stringify({title: 'Plan "A"\n', list: [1, -2.5e3, true, null, {}, [], {ä: '\\'}]}, null, 1);
    for (let round = 0; round < 5_000; round += 1) {
      const text = damaged(whole, random);
      expect(findJsonFault(text) === undefined, JSON.stringify(text)).to.equal(isJson(text));
    }
  });

  it('is found behind a million open brackets', () => {
    expect(findJsonFault('['.repeat(1_000_000))).to.deep.equal({line: 1, column: 1_000_001});
  });

  it('is found behind a text of eight million characters', () => {
    expect(findJsonFault(`["${'a\\n'.repeat(2_700_000)}" 1]`)).to.deep.equal({line: 1, column: 8_100_005});
  });
});

/** Numbers from 0 up to 1, the same ones in each run (a linear congruential generator). */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The text with one character replaced, removed or added. */
function damaged(text: string, random: () => number): string {
  const alphabet = '{}[],:"\\0e-.tn \n\u0001ä';
  const at = Math.floor(random() * text.length);
  const char = alphabet.charAt(Math.floor(random() * alphabet.length));
  const removed = random() < 0.6 ? 1 : 0;
  return text.slice(0, at) + (random() < 0.7 ? char : '') + text.slice(at + removed);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
