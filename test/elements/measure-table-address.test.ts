import {expect} from '@open-wc/testing';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {freshHistory} from '../support/fresh-history.js';
import {stepsOf} from '../support/history-steps.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  chips,
  clearPage,
  details,
  find,
  findAll,
  focused,
  follow,
  manyMeasures,
  numbers,
  press,
  read,
  results,
  row,
  search,
  showTable,
  sortBy,
  titles,
  travel,
} from './measure-table-page.js';

const plan = {
  measures: manyMeasures(6).map((measure, index) => ({...measure, status: index % 2 === 0 ? 'planned' : 'ongoing'})),
};
const many = {measures: manyMeasures(150)};

/** Resolves when the measure that the address names is in view, with its details and the focus on its row header. */
async function revealed(element: MeasureTableElement, number: string): Promise<void> {
  await waitUntil(() => focused(element) === `Vorhaben ${number}`);
  expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('rowheader');
  expect(details(element, number)).to.contain('Link zu dieser Maßnahme');
  const {top, bottom} = row(element, number).getBoundingClientRect();
  expect(top > -1 && bottom <= innerHeight, `from ${top} to ${bottom}`).to.equal(true);
}

describe('<measure-table> and the address', () => {
  beforeEach(showPage);
  beforeEach(freshHistory);
  afterEach(() => {
    clearPage();
    scrollTo(0, 0);
  });

  describe('that names a measure', () => {
    it('brings it into view on load: its page, its details, the focus on its row header', async () => {
      history.replaceState(null, '', '#m-138');
      const element = await showTable(many);
      await revealed(element, '138');
      expect(results(element)).to.equal('Maßnahmen 101 bis 150 von 150');
      expect(location.hash).to.equal('#m-138');
    });

    it('brings it into view when a reader follows a link, and another one after that', async () => {
      const element = await showTable(many);
      await follow('#m-60');
      await revealed(element, '60');
      await follow('#m-7');
      await revealed(element, '7');
      expect(details(element, '7')).not.to.equal('');
    });

    it('finds its page also among what the page of the town searches for', async () => {
      history.replaceState(null, '', '#m-120');
      const element = await showTable(many, {query: '1', 'page-size': '20'});
      await revealed(element, '120');
      expect(results(element)).to.equal('Maßnahmen 21 bis 40 von 62');
    });

    it('finds its page again after a search', async () => {
      const element = await showTable(many);
      await search(element, '138');
      await follow('#m-138');
      await revealed(element, '138');
      expect(results(element)).to.equal('Maßnahmen 101 bis 150 von 150');
    });

    it('shows it even where a filter of the page hides it, says so, and takes the filter away on demand', async () => {
      history.replaceState(null, '', '#m-2');
      const element = await showTable(plan, {status: 'planned'});
      await revealed(element, '2');
      expect(numbers(element)).to.include('2');
      expect(read(find(element, '[part=note]'))).to.contain(
        'Ein Filter blendet die verlinkte Maßnahme eigentlich aus.',
      );
      await press(element, 'Alle Filter entfernen');
      await waitUntil(() => focused(element) === '6 Maßnahmen');
      expect(findAll(element, '[part=note], [part=chip]').length).to.equal(0);
      expect(details(element, '2'), 'its details stay open').not.to.equal('');
    });

    it('says nothing of a filter where none hides it', async () => {
      history.replaceState(null, '', '#m-1');
      const element = await showTable(plan, {status: 'planned'});
      await revealed(element, '1');
      expect(findAll(element, '[part=note]').length).to.equal(0);
    });

    it('keeps its details open, and in the address, when the reader goes on', async () => {
      history.replaceState(null, '', '#m-2');
      const element = await showTable(plan);
      await revealed(element, '2');
      await press(element, 'Einzelheiten zu 4');
      expect([details(element, '2'), details(element, '4')]).not.to.include('');
      expect(location.hash).to.equal('#pw:measure-table.open=m-2,m-4');
      await travel(-1);
      await revealed(element, '2');
      expect(details(element, '4')).to.equal('');
    });

    it('lets the reader close its details', async () => {
      history.replaceState(null, '', '#m-2');
      const element = await showTable(plan);
      await revealed(element, '2');
      await press(element, 'Einzelheiten zu 2');
      expect([details(element, '2'), location.hash]).to.deep.equal(['', '']);
    });

    for (const hash of ['#m-99', '#M-1', '#m-1%', '#main', '#', '#m-1?secret=x', '#constructor']) {
      it(`does nothing for ${hash}, which is no measure of the plan`, async () => {
        history.replaceState(null, '', hash);
        const element = await showTable(plan);
        expect([focused(element), findAll(element, '.details').length, titles(element).length]).to.deep.equal([
          '',
          0,
          6,
        ]);
        expect(location.href.endsWith(hash)).to.equal(true);
      });
    }
  });

  describe('that holds a view', () => {
    const hash =
      '#pw:measure-table.q=Vorhaben&measure-table.status=planned&measure-table.sort=number-desc&measure-table.open=m-3';

    it('is written as the reader goes', async () => {
      const element = await showTable(plan);
      await search(element, 'Vorhaben');
      await press(element, 'geplant');
      await sortBy(element, 'number');
      await press(element, 'aufsteigend');
      await press(element, 'Einzelheiten zu 3');
      expect(location.hash).to.equal(hash);
    });

    it('shows the same rows in the same order on load', async () => {
      history.replaceState(null, '', hash);
      const element = await showTable(plan);
      expect([numbers(element), chips(element)]).to.deep.equal([['5', '3', '1'], ['geplant']]);
      expect(details(element, '3')).to.contain('Link zu dieser Maßnahme');
      expect(find(element, 'input', HTMLInputElement).value).to.equal('Vorhaben');
      expect(find(element, '[name=sort]', HTMLSelectElement).value).to.equal('number');
      expect(find(element, '.choice input', HTMLInputElement).checked).to.equal(true);
    });

    it('keeps one step of the history for a search and one for each choice', async () => {
      const element = await showTable(plan);
      const searching = await stepsOf(async () => {
        for (const words of ['V', 'Vo', 'Vorhaben']) await search(element, words);
      });
      const choosing = await stepsOf(async () => {
        for (const control of ['geplant', 'Nr.']) await press(element, control);
      });
      expect([searching, choosing]).to.deep.equal([0, 2]);
      await travel(-1);
      await element.updateComplete;
      expect([chips(element), findAll(element, '[aria-sort]').length]).to.deep.equal([['geplant'], 0]);
      await travel(-1);
      await element.updateComplete;
      expect([numbers(element).length, location.hash]).to.deep.equal([6, '#pw:measure-table.q=Vorhaben']);
    });

    it('wins over what the page asks for, and says so where a reader took that away', async () => {
      const element = await showTable(plan, {status: 'planned'});
      await press(element, 'Alle Filter entfernen');
      expect(location.hash).to.equal('#pw:measure-table.status=');
      clearPage();
      history.replaceState(null, '', '#pw:measure-table.status=');
      const again = await showTable(plan, {status: 'planned'});
      expect(numbers(again)).to.have.length(6);
    });

    for (const nonsense of ['sort=preis', 'group=gemeinde', 'status=', 'open=,,', 'page=1e9', 'x=1', 'q=%E0%A4']) {
      it(`shows all measures for "${nonsense}"`, async () => {
        history.replaceState(null, '', `#pw:measure-table.${nonsense}`);
        const element = await showTable(plan);
        expect(numbers(element)).to.have.length(6);
      });
    }
  });

  describe('on a page with two tables', () => {
    it('keeps the view of each apart', async () => {
      const first = await showTable(plan);
      const second = await showTable(plan);
      await press(first, 'geplant');
      await press(second, 'läuft');
      expect(location.hash).to.equal('#pw:measure-table.status=planned&measure-table-2.status=active');
      expect([chips(first), chips(second)]).to.deep.equal([['geplant'], ['läuft']]);
      await travel(-1);
      await Promise.all([first.updateComplete, second.updateComplete]);
      expect([chips(first), chips(second)]).to.deep.equal([['geplant'], []]);
    });

    it('restores each by its own name', async () => {
      history.replaceState(null, '', '#pw:unten.status=active');
      const first = await showTable(plan, {id: 'oben'});
      const second = await showTable(plan, {'state-key': 'unten'});
      expect([chips(first), chips(second)]).to.deep.equal([[], ['läuft']]);
    });
  });

  describe('that belongs to somebody else', () => {
    it('stays as it is until the reader changes the view', async () => {
      history.replaceState(null, '', '#kontakt');
      const element = await showTable(plan);
      expect(location.hash).to.equal('#kontakt');
      await press(element, 'geplant');
      expect(location.hash).to.equal('#pw:measure-table.status=planned');
    });

    it('stays as it is for good where it holds a secret', async () => {
      history.replaceState(null, '', '#?secret=abc');
      const element = await showTable(plan);
      await press(element, 'geplant');
      expect([location.hash, chips(element)]).to.deep.equal(['#?secret=abc', ['geplant']]);
    });
  });

  describe('where the page wants nothing kept', () => {
    it('writes nothing, and loses nothing when the address changes', async () => {
      const element = await showTable(plan, {'without-url-state': ''});
      await press(element, 'geplant');
      expect(location.hash).to.equal('');
      await follow('#kontakt');
      await element.updateComplete;
      expect(chips(element)).to.deep.equal(['geplant']);
    });

    it('still follows the link to a measure', async () => {
      history.replaceState(null, '', '#m-2');
      const element = await showTable(plan, {'without-url-state': ''});
      await revealed(element, '2');
    });
  });
});
