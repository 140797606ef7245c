import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  find,
  findAll,
  focused,
  makeTable,
  numbers,
  press,
  read,
  results,
  search,
  showTable,
  titles,
  isFocused,
} from './measure-table-page.js';

const three = {
  measures: [
    {id: 'm-1', title: 'Sprachkurse ausbauen', keywords: ['Deutsch lernen'], status: 'ongoing'},
    {id: 'm-2', title: 'Kita-Plätze schaffen', description: 'Für Familien', status: 'planned'},
    {id: 'm-3', title: 'Straßenfest', actors: [{text: 'Stadtjugendring'}], status: 'planned'},
  ],
};

/** What the live region says from now on, with the node that says it. */
function listen(element: Element): {readonly said: string[]; readonly region: HTMLElement} {
  const region = find(element, '[role=status]');
  const said: string[] = [];
  new MutationObserver(() => said.push(read(region))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return {said, region};
}

describe('<measure-table> searched', () => {
  before(showPage);
  afterEach(clearPage);

  for (const [words, found, why] of [
    ['kurs', ['Sprachkurse ausbauen'], 'inside of a compound'],
    ['SPRACHKURSE', ['Sprachkurse ausbauen'], 'in capitals'],
    ['strassenfest', ['Straßenfest'], 'in another spelling'],
    ['plaetze', ['Kita-Plätze schaffen'], 'without umlauts'],
    ['deutsch lernen', ['Sprachkurse ausbauen'], 'by keywords that are not shown'],
    ['familien', ['Kita-Plätze schaffen'], 'by the description'],
    ['jugendring', ['Straßenfest'], 'by who does it'],
    ['kita familien', ['Kita-Plätze schaffen'], 'by several words in any place'],
    ['kita jugendring', [], 'only by all of its words'],
    ['   ', ['Sprachkurse ausbauen', 'Kita-Plätze schaffen', 'Straßenfest'], 'without any words, as everything'],
  ] as const) {
    it(`finds "${words}" ${why}`, async () => {
      const element = await showTable(three);
      await search(element, words);
      expect(titles(element)).to.deep.equal(found);
    });
  }

  it('finds a measure of Leinfelden-Echterdingen by its number', async () => {
    const element = await showTable('leinfelden-echterdingen');
    await search(element, '38');
    expect(numbers(element)).to.include('38');
  });

  it('marks what was searched for, within compounds too', async () => {
    const element = await showTable(three);
    await search(element, 'kurs');
    expect(findAll(element, 'mark').map(read)).to.deep.equal(['kurs']);
    expect(titles(element)[0]).to.equal('Sprachkurse ausbauen');
    await search(element, '');
    expect(findAll(element, 'mark').length).to.equal(0);
  });

  it('finds and marks what the plan says means the same, and nothing else', async () => {
    const element = await showTable({...three, synonyms: [['Krippe', 'Kita']]});
    await search(element, 'Krippe');
    expect([titles(element), findAll(element, 'mark').map(read)]).to.deep.equal([['Kita-Plätze schaffen'], ['Kita']]);
    await search(element, 'Kindergarten');
    expect(titles(element)).to.deep.equal([]);
  });

  it('shows how many it found as the heading of the results', async () => {
    const element = await showTable(three);
    await search(element, 'kita');
    expect(results(element)).to.equal('1 Maßnahme');
  });

  it('keeps fields without measures out of what was found', async () => {
    const fields = [
      {id: 'f-1', title: 'Arbeit'},
      {id: 'f-2', title: 'Wohnen'},
    ];
    const element = await showTable({fields, measures: [{title: 'Kita', field: 'f-1'}]});
    const heads = (): readonly string[] => findAll(element, '.group-title').map(read);
    expect(heads()).to.deep.equal(['Arbeit', 'Wohnen']);
    await search(element, 'kita');
    expect(heads()).to.deep.equal(['Arbeit']);
  });

  it('keeps the focus in the search field, and clears it with Escape', async () => {
    const element = await showTable(three);
    find(element, 'input').focus();
    await sendKeys({type: 'kita'});
    await waitUntil(() => titles(element).length === 1);
    expect(isFocused(element, 'input')).to.equal(true);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => titles(element).length === 3);
    expect(find(element, 'input', HTMLInputElement).value).to.equal('');
  });

  it('sends no form when the reader presses Enter', async () => {
    const element = await showTable(three);
    const sent = oneEvent(element.shadowRoot ?? element, 'submit');
    find(element, 'input').focus();
    await sendKeys({press: 'Enter'});
    expect((await sent).defaultPrevented).to.equal(true);
  });

  it('shows no measure that was not searched for, not even at first', async () => {
    const element = makeTable(three, {query: 'kita'});
    const seen = new Set<string>();
    element.addEventListener(
      'plan-load',
      () => void element.updateComplete.then(() => titles(element).forEach((title) => seen.add(title))),
    );
    document.body.append(element);
    await waitUntil(() => titles(element).length > 0);
    expect([titles(element), [...seen].filter((title) => !title.startsWith('Kita'))]).to.deep.equal([
      ['Kita-Plätze schaffen'],
      [],
    ]);
  });

  it('has no search field where the page wants none', async () => {
    const element = await showTable(three, {'without-search': ''});
    expect(findAll(element, 'input[type=search]').length).to.equal(0);
    expect(findAll(element, 'fieldset').length).to.be.greaterThan(0);
  });

  describe('says', () => {
    it('nothing at first, through its only live region', async () => {
      const element = await showTable(three);
      expect(findAll(element, '[role=status], [role=alert], [aria-live]').length).to.equal(1);
      const region = find(element, '[role=status]');
      expect([read(region), region.ariaLive]).to.deep.equal(['', null]);
    });

    it('the count once, when the reader has stopped typing', async () => {
      const element = await showTable(three);
      const {said, region} = listen(element);
      for (const words of ['k', 'ki', 'kit', 'kita']) await search(element, words);
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['1 von 3 Maßnahmen']);
      await search(element, 'kita-');
      await press(element, 'geplant');
      await search(element, '');
      await waitUntil(() => said.length > 1);
      expect(said).to.deep.equal(['1 von 3 Maßnahmen', '2 von 3 Maßnahmen']);
      expect(find(element, '[role=status]') === region).to.equal(true);
    });

    it('additional measures are not in the count', async () => {
      const more = {title: 'Kitafest', listed: 'additional'};
      const element = await showTable({measures: [...three.measures, more]});
      const {said} = listen(element);
      await search(element, 'kita');
      await waitUntil(() => said.length > 0);
      expect(said).to.deep.equal(['1 von 3 Maßnahmen']);
      expect(titles(element)).to.have.length(2);
    });

    it('at once that nothing was found, and empties the live region', async () => {
      const element = await showTable(three);
      const {said, region} = listen(element);
      await search(element, 'kita');
      await waitUntil(() => said.length > 0);
      await search(element, 'Zahnarzt');
      expect(read(find(element, '[role=alert]'))).to.contain('Keine Maßnahme passt zu Ihrer Suche.');
      expect([find(element, '[role=status]') === region, read(region)]).to.deep.equal([true, '']);
      expect(findAll(element, 'table').length).to.equal(0);
    });
  });

  it('leads out of an empty result, to all measures', async () => {
    const element = await showTable(three, {status: 'planned'});
    await search(element, 'Zahnarzt');
    await press(element, 'Suche und Filter zurücksetzen');
    await waitUntil(() => focused(element) === '3 Maßnahmen');
    expect(find(element, 'input', HTMLInputElement).value).to.equal('');
    expect(findAll(element, '[part=chip], [role=alert]').length).to.equal(0);
  });
});
