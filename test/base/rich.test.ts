import {expect} from '@open-wc/testing';
import {itemList, richText} from '../../src/base/rich.template.js';
import {parseQuery} from '../../src/search/query.js';
import {displayOf, draw, languageOf, read} from './drawing.js';

describe('a rich text', () => {
  it('has a paragraph for each blank line', () => {
    const parent = draw(richText(displayOf(), 'Eins\nzwei\n\nDrei'));
    expect([...parent.querySelectorAll('p')].map(read)).to.deep.equal(['Eins zwei', 'Drei']);
  });

  it('has headings without a level, lists and quotations', () => {
    const parent = draw(
      richText(displayOf(), [
        {h: 'Lage'},
        {list: [{text: 'a', items: [{text: 'b'}]}]},
        {list: [{text: 'c'}], ordered: true},
        {quote: 'Alle sprechen', source: 'Ein Gast'},
      ]),
    );
    const tags = [...parent.querySelectorAll('*')].map(({localName}) => localName);
    expect(tags).to.deep.equal(['p', 'ul', 'li', 'ul', 'li', 'ol', 'li', 'blockquote', 'p', 'p']);
    expect(read(parent.querySelector('blockquote'))).to.equal('Alle sprechen – Ein Gast');
  });

  it('names its language paragraph by paragraph where the reader has another', () => {
    const parent = draw(richText(displayOf({}, {}, languageOf('ar')), 'Eins\n\nZwei'));
    const shown = [...parent.querySelectorAll('p')].map(({lang, dir}) => [lang, dir]);
    expect(shown).to.deep.equal([
      ['de', 'auto'],
      ['de', 'auto'],
    ]);
  });

  it('has what the reader searched for marked', () => {
    const parent = draw(richText(displayOf({}, {query: parseQuery('kurs')}), 'Ein Kurs'));
    expect(read(parent.querySelector('mark'))).to.equal('Kurs');
  });

  it('has no empty lists below entries', () => {
    expect(draw(itemList(displayOf(), [{text: 'a', items: []}])).querySelectorAll('ul').length).to.equal(1);
  });
});
