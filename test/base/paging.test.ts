import {expect} from '@open-wc/testing';
import {pageAt, pagingOf, sizeOfPage} from '../../src/base/paging.js';

describe('a list in pages', () => {
  const table: readonly [
    count: number,
    size: number,
    wanted: number,
    shown: readonly [page: number, pages: number, first: number, last: number],
  ][] = [
    [212, 50, 1, [1, 5, 1, 50]],
    [212, 50, 2, [2, 5, 51, 100]],
    [212, 50, 5, [5, 5, 201, 212]],
    [212, 50, 99, [5, 5, 201, 212]],
    [100, 50, 2, [2, 2, 51, 100]],
    [41, Infinity, 3, [1, 1, 1, 41]],
    [0, 50, 1, [1, 1, 1, 0]],
  ];
  for (const [count, size, wanted, shown] of table) {
    it(`shows ${shown[2]} to ${shown[3]} of ${count} as page ${wanted} of ${size} each`, () => {
      const {page, pages, first, last} = pagingOf(count, size, wanted);
      expect([page, pages, first, last]).to.deep.equal(shown);
    });
  }

  for (const [position, size, page] of [
    [0, 50, 1],
    [49, 50, 1],
    [50, 50, 2],
    [-1, 50, 1],
    [150, Infinity, 1],
  ] as const) {
    it(`has entry ${position} on page ${page} of ${size} each`, () => {
      expect(pageAt(position, pagingOf(212, size, 1))).to.equal(page);
    });
  }

  for (const [stated, count, size] of [
    [undefined, 100, Infinity],
    [undefined, 101, 50],
    [25, 10, 25],
    [2.9, 10, 2],
    [0, 10, Infinity],
    [NaN, 101, 50],
  ] as const) {
    it(`has ${size} of ${count} on a page when the page of the town says ${stated ?? 'nothing'}`, () => {
      expect(sizeOfPage(stated, count, 100, 50)).to.equal(size);
    });
  }
});
