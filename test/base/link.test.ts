import {expect} from '@open-wc/testing';
import {linkTemplate} from '../../src/base/link.template.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {displayOf, draw, languageOf, read} from './drawing.js';

const table: readonly [href: string, address: string, words: string][] = [
  ['https://elsewhere.example/a', 'https://elsewhere.example/a', 'Bericht (externe Seite)'],
  [`${location.origin}/a`, `${location.origin}/a`, 'Bericht'],
  ['/a', `${location.origin}/a`, 'Bericht'],
  ['mailto:a@example.org', 'mailto:a@example.org', 'Bericht'],
  ['tel:+497031', 'tel:+497031', 'Bericht'],
];

describe('a link of the plan', () => {
  for (const [href, address, words] of table) {
    it(`to ${href.replace(location.origin, 'this site')} reads "${words}"`, async () => {
      const parent = draw(linkTemplate(displayOf(), {href, label: 'Bericht'}));
      expect([parent.querySelector('a')?.href, read(parent)]).to.deep.equal([address, words]);
      await expectAccessible(parent);
    });
  }

  it('opens in the same window', () => {
    const parent = draw(linkTemplate(displayOf(), {href: 'https://elsewhere.example/', label: 'a'}));
    expect(parent.querySelector('a')?.getAttributeNames()).to.deep.equal(['href']);
  });

  it('leads to a page of the site of the document, which may be another one than this', () => {
    const display = displayOf({}, {address: 'https://data.example/a.json'});
    expect(read(draw(linkTemplate(display, {href: 'b.pdf', label: 'PDF'})))).to.equal('PDF (externe Seite)');
  });

  it('names the language of the page it leads to, easy German as German', () => {
    const parent = draw(linkTemplate(displayOf(), {href: '/a', label: 'Leichte Sprache', lang: 'de-simple'}));
    expect(parent.querySelector('a')?.hreflang).to.equal('de');
  });

  it('keeps words of another language apart from ours', () => {
    const parent = draw(
      linkTemplate(displayOf({}, {}, languageOf('ar')), {href: 'https://x.example/', label: 'Bericht'}),
    );
    expect(read(parent.querySelector('a [lang=de]'))).to.equal('Bericht');
  });
});
