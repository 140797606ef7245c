import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {freshHistory} from '../support/fresh-history.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  find,
  findAll,
  focused,
  manyMeasures,
  numbers,
  press,
  read,
  results,
  search,
  showTable,
  sortBy,
  travel,
} from './measure-table-page.js';

const plan = {measures: manyMeasures(150)};

/** The names of the links to pages, and of the one shown. */
function pageNames(element: Element): {readonly all: readonly string[]; readonly current: readonly string[]} {
  const name = (link: Element): string => (link.ariaLabel ?? read(link)).replace(/[\u2066-\u2069]/g, '');
  return {
    all: findAll(element, 'nav a').map(name),
    current: findAll(element, 'nav [aria-current=page]').map(name),
  };
}

async function turnTo(element: MeasureTableElement, page: string): Promise<void> {
  await press(element, page);
  await waitUntil(() => focused(element) !== '');
}

describe('<measure-table> in pages', () => {
  before(showPage);
  beforeEach(freshHistory);
  afterEach(clearPage);

  for (const [count, size, shown, pages] of [
    [100, undefined, 100, 1],
    [101, undefined, 50, 3],
    [150, '25', 25, 6],
    [3, '2', 2, 2],
    [101, '0', 50, 3],
    [101, 'viele', 50, 3],
    [101, '', 50, 3],
  ] as const) {
    it(`shows ${shown} of ${count} measures at once with page-size="${size ?? 'none'}"`, async () => {
      const measures = manyMeasures(count);
      const element = await showTable({measures}, size === undefined ? {} : {'page-size': size});
      expect(numbers(element)).to.have.length(shown);
      expect(findAll(element, 'nav a[aria-label]')).to.have.length(pages === 1 ? 0 : pages);
    });
  }

  it('names the pages in a navigation of its own, without those that do not exist', async () => {
    const element = await showTable(plan);
    expect(find(element, 'nav').ariaLabel).to.equal('Seiten');
    expect(pageNames(element)).to.deep.equal({
      all: ['Seite 1', 'Seite 2', 'Seite 3', 'Nächste Seite'],
      current: ['Seite 1'],
    });
    await press(element, '3');
    expect(pageNames(element)).to.deep.equal({
      all: ['Vorige Seite', 'Seite 1', 'Seite 2', 'Seite 3'],
      current: ['Seite 3'],
    });
  });

  it('turns to the next page by keyboard and brings the focus to the heading, which names the range', async () => {
    const element = await showTable(plan);
    const links = findAll(element, 'nav a');
    links.at(-1)?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(element) === 'Maßnahmen 51 bis 100 von 150');
    expect([numbers(element)[0], numbers(element).at(-1)]).to.deep.equal(['51', '100']);
    expect(read(find(element, '[role=status]'))).to.equal('');
  });

  it('goes back and forward between pages', async () => {
    const element = await showTable(plan);
    await turnTo(element, '2');
    await turnTo(element, '3');
    await travel(-1);
    await element.updateComplete;
    expect(numbers(element)[0]).to.equal('51');
    await travel(-1);
    await element.updateComplete;
    expect(numbers(element)[0]).to.equal('1');
    await travel(2);
    await element.updateComplete;
    expect(numbers(element)[0]).to.equal('101');
  });

  it('links to each page by a full address that shows the same on load', async () => {
    const first = await showTable(plan);
    await press(first, 'Nr.');
    await press(first, 'Nr.');
    const [, , third] = findAll(first, 'nav a', HTMLAnchorElement);
    const address = third?.getAttribute('href') ?? '';
    expect(new URL(address).origin).to.equal(location.origin);
    clearPage();
    history.replaceState(null, '', address);
    const second = await showTable(plan);
    expect(results(second)).to.equal('Maßnahmen 101 bis 150 von 150');
    expect(numbers(second)[0]).to.equal('50');
  });

  it('leaves a click with a key held down to the browser', async () => {
    const element = await showTable(plan);
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey: true});
    element.addEventListener('click', (event) => event.preventDefault(), {once: true});
    findAll(element, 'nav a')[1]?.dispatchEvent(click);
    await element.updateComplete;
    expect(numbers(element)[0]).to.equal('1');
  });

  it('starts on the first page after every search and every change of order', async () => {
    const element = await showTable(plan);
    await turnTo(element, '2');
    await sortBy(element, 'title');
    expect(results(element)).to.equal('Maßnahmen 1 bis 50 von 150');
    await turnTo(element, '2');
    await search(element, 'Vorhaben');
    expect(results(element)).to.equal('Maßnahmen 1 bis 50 von 150');
  });

  it('stays on its page when details are opened', async () => {
    const element = await showTable(plan);
    await turnTo(element, '2');
    await press(element, 'Einzelheiten zu 51');
    expect(numbers(element)[0]).to.equal('51');
  });

  it('has no pages where what was found fits on one', async () => {
    const element = await showTable(plan);
    await search(element, '15');
    expect(findAll(element, 'nav').length).to.equal(0);
    expect(results(element)).to.equal('2 Maßnahmen');
  });

  for (const page of ['99', '-1', 'zwei', '0']) {
    it(`shows a page that exists when the address asks for "${page}"`, async () => {
      history.replaceState(null, '', `#pw:measure-table.page=${page}`);
      const element = await showTable(plan);
      expect(numbers(element)).to.have.length(50);
      expect(numbers(element)[0]).to.equal(page === '99' ? '101' : '1');
    });
  }

  it('repeats the head of a field that goes on, and shows a field without measures at the end', async () => {
    const fields = [
      {id: 'f-1', title: 'Arbeit'},
      {id: 'f-2', title: 'Wohnen'},
    ];
    const measures = manyMeasures(4).map((measure) => ({...measure, field: 'f-1'}));
    const element = await showTable({fields, measures}, {'page-size': '2'});
    const heads = (): readonly string[] => findAll(element, '.group-title').map(read);
    expect(heads()).to.deep.equal(['Arbeit']);
    await turnTo(element, '2');
    expect(heads()).to.deep.equal(['Arbeit', 'Wohnen']);
  });
});
