import {expect} from '@open-wc/testing';
import {clampLevel, headingTag} from '../../src/base/heading.template.js';
import {draw} from './drawing.js';

const levels: readonly [stated: unknown, level: number][] = [
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 6],
  [7, 6],
  [9, 6],
  [-3, 2],
  [3.4, 3],
  [NaN, 2],
  [Infinity, 2],
  [null, 2],
  [undefined, 2],
  ['h1', 2],
];

describe('a heading', () => {
  for (const [stated, level] of levels) {
    it(`of level ${String(stated)} is a real h${level}`, () => {
      const parent = draw(headingTag(stated as number, 'Maßnahmen'));
      expect(parent.firstElementChild?.localName).to.equal(`h${level}`);
      expect(parent.firstElementChild?.getAttribute('part')).to.equal('heading');
      expect(parent.textContent?.trim()).to.equal('Maßnahmen');
      expect(clampLevel(stated as number)).to.equal(level);
    });
  }

  it('has an id where one is given, and no empty one', () => {
    const parent = draw([headingTag(3, 'a', 'results'), headingTag(3, 'b')]);
    expect([...parent.children].map((tag) => tag.getAttribute('id'))).to.deep.equal(['results', null]);
  });

  for (const text of ['', undefined, null]) {
    it(`is not there without text: ${JSON.stringify(text) ?? 'undefined'}`, () => {
      const parent = draw(headingTag(2, text));
      expect(parent.childElementCount).to.equal(0);
    });
  }
});
