import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {pageNumbers} from '../../src/base/page-numbers.js';
import paginationStyles from '../../src/base/pagination.styles.js';
import {pagination} from '../../src/base/pagination.template.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {draw, drawStyled, german, read} from './drawing.js';

const turned: number[] = [];

function pagesOf(page: number, pages: number): unknown {
  turned.length = 0;
  const hrefOf = (number: number): string => `${location.href}#pw:a.page=${number}`;
  return pagination({words: german, page, pages, hrefOf, onPage: (number) => turned.push(number)});
}

function drawPages(page: number, pages: number): HTMLElement {
  return draw(pagesOf(page, pages));
}

describe('pages', () => {
  it('are links with full addresses in a named navigation', () => {
    const parent = drawPages(2, 3);
    const links = [...parent.querySelectorAll('a')];
    expect(parent.querySelector('nav[part=pagination]')?.getAttribute('aria-label')).to.equal('Seiten');
    expect(links.map(read)).to.deep.equal(['Vorige Seite', '1', '2', '3', 'Nächste Seite']);
    expect(links.map(({href}) => href.slice(-1)).join('')).to.equal('11233');
    expect(links.map(({href}) => href.startsWith(location.origin))).not.to.include(false);
  });

  it('are large enough to be hit, and accessible', async () => {
    const host = drawStyled(pagesOf(5, 20), paginationStyles);
    const boxes = Array.from(host.shadowRoot?.querySelectorAll('a') ?? [], (link) => link.getBoundingClientRect());
    expect(Math.min(...boxes.flatMap(({width, height}) => [width, height]))).to.be.at.least(44);
    await expectAccessible(host);
  });

  it('have names that say what the number is', () => {
    const names = [...drawPages(1, 3).querySelectorAll('[aria-label^="Seite "]')].map((link) => link.ariaLabel);
    expect(names).to.deep.equal(['Seite 1', 'Seite 2', 'Seite 3']);
  });

  it('name the one that is shown', () => {
    const current = [...drawPages(2, 3).querySelectorAll('[aria-current]')];
    expect(current.map((link) => [read(link), link.getAttribute('aria-current')])).to.deep.equal([['2', 'page']]);
  });

  for (const [page, words] of [
    [1, ['1', '2', '3', 'Nächste Seite']],
    [3, ['Vorige Seite', '1', '2', '3']],
  ] as const) {
    it(`offer no way beyond the ends on page ${page}`, () => {
      expect([...drawPages(page, 3).querySelectorAll('a')].map(read)).to.deep.equal(words);
    });
  }

  for (const pages of [0, 1]) {
    it(`are not offered for ${pages}`, () => {
      expect(drawPages(1, pages).childElementCount).to.equal(0);
    });
  }

  it('are turned in place by a plain click', () => {
    const link = drawPages(1, 3).querySelectorAll('a')[1];
    expect(click(link, {})).to.equal('handled');
    expect(turned).to.deep.equal([2]);
  });

  for (const how of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}]) {
    it(`are left to the browser by a click with ${Object.keys(how)[0] ?? ''}`, () => {
      const link = drawPages(1, 3).querySelectorAll('a')[1];
      expect(click(link, how)).to.equal('left to the browser');
      expect(turned).to.deep.equal([]);
    });
  }

  it('are left alone where the page has handled the click', () => {
    turned.length = 0;
    const onPage = (number: number): unknown => turned.push(number);
    const parent = draw(
      html`<div @click=${{handleEvent: (event: Event) => event.preventDefault(), capture: true}}>
        ${pagination({words: german, page: 1, pages: 2, hrefOf: () => '#', onPage})}
      </div>`,
    );
    click(parent.querySelector('a') ?? undefined, {});
    expect(turned).to.deep.equal([]);
  });
});

describe('the pages that are named', () => {
  const table: readonly [page: number, pages: number, named: string][] = [
    [1, 1, '1'],
    [4, 7, '1 2 3 4 5 6 7'],
    [1, 20, '1 2 … 20'],
    [3, 20, '1 2 3 4 … 20'],
    [4, 20, '1 2 3 4 5 … 20'],
    [5, 20, '1 … 4 5 6 … 20'],
    [10, 20, '1 … 9 10 11 … 20'],
    [17, 20, '1 … 16 17 18 19 20'],
    [20, 20, '1 … 19 20'],
  ];
  for (const [page, pages, named] of table) {
    it(`around ${page} of ${pages} are ${named}`, () => {
      expect(
        pageNumbers(page, pages)
          .map((number) => number ?? '…')
          .join(' '),
      ).to.equal(named);
    });
  }
});

/** Clicks without ever leaving the page. */
function click(link: HTMLAnchorElement | undefined, how: MouseEventInit): string {
  let outcome = '';
  const stay = (event: Event): void => {
    outcome = event.defaultPrevented ? 'handled' : 'left to the browser';
    event.preventDefault();
  };
  document.addEventListener('click', stay, {once: true});
  link?.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...how}));
  return outcome;
}
