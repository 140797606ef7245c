import {expect} from '@open-wc/testing';
import {changedParams, chosenBy, readPage, splitValues, splitWords} from '../../src/base/view-values.js';

describe('a value of the view', () => {
  for (const [text, words] of [
    [undefined, undefined],
    [null, undefined],
    ['', []],
    ['  ', []],
    [' done\n open ', ['done', 'open']],
  ] as const) {
    it(`in an attribute: ${JSON.stringify(text) ?? 'undefined'}`, () => {
      expect(splitWords(text)).to.deep.equal(words);
    });
  }

  for (const [text, values] of [
    [undefined, undefined],
    ['', []],
    ['done', ['done']],
    ['a b,c', ['a b', 'c']],
    [',a,,', ['a']],
  ] as const) {
    it(`in the fragment: ${JSON.stringify(text) ?? 'undefined'}`, () => {
      expect(splitValues(text)).to.deep.equal(values);
    });
  }

  for (const [text, page] of [
    ['3', 3],
    ['3.9', 3],
    ['0', 1],
    ['-2', 1],
    ['', 1],
    ['zwei', 1],
    [undefined, 1],
  ] as const) {
    it(`"${text ?? 'nothing'}" names page ${page}`, () => {
      expect(readPage(text)).to.equal(page);
    });
  }

  it('is chosen for each filter, none where nothing is said', () => {
    const chosen = chosenBy(['status', 'field'], (name) => (name === 'status' ? ['done'] : undefined));
    expect(chosen).to.deep.equal({status: ['done'], field: []});
  });

  it('stands in the fragment only where it differs from what the page has set', () => {
    const params = changedParams({q: 'a', status: 'done', page: ''}, {status: 'done', page: '2'});
    expect([...params]).to.deep.equal([
      ['q', 'a'],
      ['page', ''],
    ]);
  });
});
