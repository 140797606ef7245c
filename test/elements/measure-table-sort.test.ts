import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  find,
  findAll,
  numbers,
  press,
  read,
  showTable,
  sortBy,
  titles,
  isFocused,
} from './measure-table-page.js';

const plan = {
  measures: [
    {number: '10', title: 'Öffnung', status: {code: 'in-progress', percent: 40}, period: {from: '2024'}},
    {number: '2', title: 'Ofen 10', status: 'Unklar', period: {from: '2023-05'}},
    {number: '10a', title: 'Zoo', status: {code: 'not-started', percent: 0}},
    {title: 'Ofen 9', status: {code: 'completed', percent: 100}, period: {to: '2022'}},
    {number: '1', title: 'Aula', status: {code: 'in-progress', percent: 15}, period: {from: '2023'}},
  ],
};

/** The column heads that say how they sort. */
function sorted(element: Element): readonly (string | null)[] {
  return findAll(element, 'th[aria-sort]').map((head) => head.getAttribute('aria-sort'));
}

async function pressByKey(element: MeasureTableElement, column: string): Promise<void> {
  find(element, `th.${column} .sort`).focus();
  await sendKeys({press: 'Enter'});
  await element.updateComplete;
}

const orders = [
  ['number', ['1', '2', '10', '10a', ''], ['10a', '10', '2', '1', '']],
  ['title', ['Aula', 'Ofen 9', 'Ofen 10', 'Öffnung', 'Zoo'], ['Zoo', 'Öffnung', 'Ofen 10', 'Ofen 9', 'Aula']],
  ['status', ['Zoo', 'Öffnung', 'Aula', 'Ofen 9', 'Ofen 10'], ['Ofen 9', 'Öffnung', 'Aula', 'Zoo', 'Ofen 10']],
  ['period', ['Ofen 9', 'Aula', 'Ofen 10', 'Öffnung', 'Zoo'], ['Öffnung', 'Ofen 10', 'Aula', 'Ofen 9', 'Zoo']],
] as const;

describe('<measure-table> sorted', () => {
  before(showPage);
  afterEach(clearPage);

  it('is in the order of the document at first, and no head claims to sort', async () => {
    const element = await showTable(plan);
    expect(titles(element)).to.deep.equal(['Öffnung', 'Ofen 10', 'Zoo', 'Ofen 9', 'Aula']);
    expect(sorted(element)).to.deep.equal([]);
  });

  for (const [column, up, down] of orders) {
    const shown = column === 'number' ? numbers : titles;

    it(`by ${column} in both directions by keyboard, numbers as numbers and what is not stated last`, async () => {
      const element = await showTable(plan);
      await pressByKey(element, column);
      expect([shown(element), sorted(element)]).to.deep.equal([up, ['ascending']]);
      await pressByKey(element, column);
      expect([shown(element), sorted(element)]).to.deep.equal([down, ['descending']]);
      expect(isFocused(element, `th.${column} .sort`)).to.equal(true);
    });

    it(`by ${column} by the list of orders, then turned round by the button`, async () => {
      const element = await showTable(plan);
      await sortBy(element, column);
      expect(shown(element)).to.deep.equal(up);
      await press(element, 'aufsteigend');
      expect(shown(element)).to.deep.equal(down);
      await press(element, 'absteigend');
      expect(shown(element)).to.deep.equal(up);
    });
  }

  it('by progress, where percentages are stated', async () => {
    const element = await showTable(plan);
    await sortBy(element, 'progress');
    expect(titles(element)).to.deep.equal(['Zoo', 'Aula', 'Öffnung', 'Ofen 9', 'Ofen 10']);
    expect(sorted(element)).to.deep.equal([]);
  });

  it('by another column upwards again, and by none as in the document', async () => {
    const element = await showTable(plan);
    await press(element, 'Nr.');
    await press(element, 'Nr.');
    await press(element, 'Maßnahme');
    expect(sorted(element)).to.deep.equal(['ascending']);
    expect(find(element, 'th[aria-sort]').className).to.equal('title');
    await sortBy(element, '');
    expect(titles(element)[0]).to.equal('Öffnung');
    expect(findAll(element, '.sorting button').length).to.equal(0);
  });

  it('keeps equal ones in the order of the document', async () => {
    const measures = ['c', 'a', 'b'].map((title) => ({title, status: 'planned'}));
    const element = await showTable({measures});
    for (const direction of ['ascending', 'descending']) {
      await press(element, 'Status');
      expect([sorted(element), titles(element)]).to.deep.equal([[direction], ['c', 'a', 'b']]);
    }
  });

  it('offers only what the plan has values for', async () => {
    const element = await showTable({measures: [{title: 'a', number: '1'}]});
    expect(findAll(element, '[name=sort] option').map(read)).to.deep.equal([
      'Reihenfolge des Plans',
      'Nr.',
      'Maßnahme',
    ]);
  });

  it('says by one list which order is chosen, however it was chosen', async () => {
    const element = await showTable(plan);
    await press(element, 'Status');
    expect(find(element, '[name=sort]', HTMLSelectElement).value).to.equal('status');
  });

  for (const [sort, first] of [
    ['title', 'Aula'],
    ['title desc', 'Zoo'],
    [' number  desc ', 'Zoo'],
    ['progress desc', 'Ofen 9'],
    ['desc', 'Öffnung'],
    ['preis', 'Öffnung'],
    ['', 'Öffnung'],
  ] as const) {
    it(`starts with "${first}" as the page says sort="${sort}"`, async () => {
      const element = await showTable(plan, {sort});
      expect(titles(element)[0]).to.equal(first);
      expect(find(element, '[name=sort]', HTMLSelectElement).selectedIndex > 0).to.equal(first !== 'Öffnung');
    });
  }

  it('sorts texts as the reader sees them', async () => {
    const element = await showTable('musterstadt', {lang: 'en', sort: 'title', 'group-by': 'none'});
    await waitUntil(() => titles(element)[0] === 'A bridging year before school');
    expect(titles(element)[1]).to.equal('A language café in every district');
  });

  it('shows the direction by a shape that is not read aloud', async () => {
    const element = await showTable(plan);
    const shape = (): Element | null => find(element, 'th.title .sort').querySelector('[aria-hidden=true]');
    expect(read(shape())).to.equal('⇅');
    await press(element, 'Maßnahme');
    expect(read(shape())).to.equal('▲');
    await press(element, 'Maßnahme');
    expect(read(shape())).to.equal('▼');
  });
});
