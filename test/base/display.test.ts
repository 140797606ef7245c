import {expect} from '@open-wc/testing';
import {parseQuery} from '../../src/search/query.js';
import {displayOf, draw, languageOf, read} from './drawing.js';

const title = {de: 'Sprachcafé', ar: 'مقهى اللغة', 'de-simple': 'Treff zum Sprechen'};

describe('a text of the plan', () => {
  it('is plain where the reader has its language', () => {
    expect(displayOf().text('Sprachcafé')).to.equal('Sprachcafé');
    expect(displayOf({}, {}, languageOf('ar')).text(title)).to.equal(title.ar);
  });

  it('names its language where the reader has another', () => {
    const span = draw(displayOf({}, {}, languageOf('ar')).text('Sprachcafé')).firstElementChild;
    expect([span?.localName, span?.getAttribute('lang'), span?.getAttribute('dir'), read(span)]).to.deep.equal([
      'span',
      'de',
      'auto',
      'Sprachcafé',
    ]);
  });

  it('in easy German is German to a screen reader', () => {
    expect(displayOf({}, {}, languageOf('de-simple')).text(title)).to.equal(title['de-simple']);
    const span = draw(displayOf({lang: 'de-simple'}, {}, languageOf('ar')).text('Treff')).firstElementChild;
    expect(span?.getAttribute('lang')).to.equal('de');
  });

  it('has what the reader searched for marked, and nothing lost', () => {
    const parent = draw(displayOf({}, {query: parseQuery('cafe')}).text('Sprachcafé im Café Rosa'));
    expect([...parent.querySelectorAll('mark')].map(read)).to.deep.equal(['café', 'Café']);
    expect(read(parent)).to.equal('Sprachcafé im Café Rosa');
  });

  for (const words of ['', 'Nichts davon']) {
    it(`stays plain without a hit: "${words}"`, () => {
      expect(read(draw(displayOf({}, {query: parseQuery('Kita')}).text(words)))).to.equal(words);
    });
  }

  it('is shown as characters, with and without marks', () => {
    const evil = '<img src=x onerror=alert(1)>';
    for (const query of [undefined, parseQuery('img')]) {
      const parent = draw(displayOf({}, {query}).text(evil));
      expect([read(parent), parent.querySelector('img')]).to.deep.equal([evil, null]);
    }
  });

  it('is a plain string for names and sorting', () => {
    expect(displayOf({}, {}, languageOf('ar')).words(title)).to.equal(title.ar);
  });
});

describe('a word for the things of a plan', () => {
  it('is the own word of the publisher, else ours', () => {
    const display = displayOf({terms: {measure: 'Vorhaben'}});
    expect([display.term('measure', 'Maßnahme'), display.term('goal', 'Ziel')]).to.deep.equal(['Vorhaben', 'Ziel']);
  });
});

describe('a period', () => {
  it('is shown in its own wording, else by its dates', () => {
    const shown = [{text: 'im Sommer'}, {from: '2024', to: '2026'}].map((period) =>
      read(draw(displayOf().period(period))),
    );
    expect(shown).to.deep.equal(['im Sommer', '2024 bis 2026']);
  });

  it('carries its language where that is not the reader’s', () => {
    const shown = draw(displayOf({}, {}, languageOf('ar')).period({text: 'im Sommer'}));
    expect(shown.querySelector('[lang=de]')?.textContent).to.equal('im Sommer');
  });
});

describe('an address of the document', () => {
  it('is relative to the document', () => {
    const display = displayOf({}, {address: 'https://data.example/plans/a.json'});
    expect(['b.pdf', '/c', 'https://x.example/'].map((address) => display.href(address))).to.deep.equal([
      'https://data.example/plans/b.pdf',
      'https://data.example/c',
      'https://x.example/',
    ]);
  });

  it('is relative to the page where the plan was given as a value', () => {
    expect(displayOf().href('b.pdf')).to.equal(new URL('b.pdf', document.baseURI).href);
  });
});

describe('a link to another element', () => {
  const address = 'https://data.example/plans/a.json';
  const hash = '#m-38';
  const here = location.href;
  const fromPage = new URL('/ort/angebote', document.baseURI).href;

  const table: readonly [title: string, attribute: string | undefined, pages: object | undefined, href: string][] = [
    ['leads into this page where no other is known', undefined, undefined, here + hash],
    [
      'leads to the page that the document names',
      undefined,
      {offers: '../offers'},
      `https://data.example/offers${hash}`,
    ],
    [
      'leads to the page that the attribute names, relative to the page',
      '/ort/angebote',
      {offers: '/x'},
      fromPage + hash,
    ],
    ['takes the place of a fragment', '/ort/angebote#top', undefined, fromPage + hash],
    ['takes no script from an attribute', 'javascript:alert(1)', undefined, here + hash],
    [
      'takes the document instead of a slip in the attribute',
      'http://[',
      {offers: '/x'},
      `https://data.example/x${hash}`,
    ],
  ];
  for (const [title, attribute, pages, href] of table) {
    it(title, () => {
      const own = attribute === undefined ? {} : {offers: attribute};
      expect(displayOf({pages}, {address, pages: own}).pageHref('offers', hash)).to.equal(href);
    });
  }
});
