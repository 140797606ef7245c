import {expect} from '@open-wc/testing';
import {foldList, foldText} from '../../src/plan/long-text.js';
import type {Rich} from '../../src/plan/plan.js';

const sentence = 'Das ist ein Satz. '; // 18 characters
const paragraph = (sentences: number): string => sentence.repeat(sentences).trim();

/** How many blocks are shown, and how many are folded. */
function folding(text: Rich): readonly [shown: number, folded: number] {
  const {shown, folded} = foldText(text, 'de', 'de');
  return [shown.length, folded.length];
}

describe('foldText', () => {
  for (const [what, text, parts] of [
    ['shows a short text in whole', paragraph(10), [1, 0]],
    ['shows a long paragraph in whole: there is no place to part it', paragraph(100), [1, 0]],
    ['parts a long text between two paragraphs', `${paragraph(20)}\n\n${paragraph(30)}\n\nEnde`, [1, 2]],
    ['folds nothing away for the sake of a few words', `${paragraph(50)}\n\nEnde`, [2, 0]],
    ['shows enough of the beginning', [{p: 'Kurz'}, {p: paragraph(20)}, {p: paragraph(40)}], [2, 1]],
    [
      'keeps a heading together with what follows it',
      [{p: paragraph(16)}, {h: paragraph(1)}, {p: paragraph(40)}],
      [1, 2],
    ],
  ] as const) {
    it(what, () => expect(folding(text)).to.deep.equal(parts));
  }

  it('leaves nothing out', () => {
    const paragraphs = Array.from({length: 9}, (_, index) => `${index} ${paragraph(10)}`);
    const {shown, folded} = foldText(paragraphs.join('\n\n'), 'de', 'de');
    expect([...shown, ...folded]).to.deep.equal(paragraphs.map((words) => ({p: {de: words}})));
  });

  it('goes by the wording that the reader sees, and keeps its language', () => {
    const text = {de: `${paragraph(40)}\n\n${paragraph(40)}`, en: 'Short'};
    expect(foldText(text, 'en', 'de')).to.deep.equal({shown: [{p: {en: 'Short'}}], folded: []});
    expect(foldText(text, 'de', 'de').folded.length).to.equal(1);
  });
});

describe('foldList', () => {
  for (const [count, shown, folded] of [
    [3, 3, 0],
    [5, 5, 0],
    [6, 3, 3],
  ] as const) {
    it(`shows ${shown} of ${count} entries and folds ${folded} where three have room`, () => {
      const parts = foldList(Array.from({length: count}), 3);
      expect([parts.shown.length, parts.folded.length]).to.deep.equal([shown, folded]);
    });
  }
});
