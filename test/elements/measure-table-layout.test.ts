import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {demoNames} from '../plan/demo-plans.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {emulateMedia} from '../support/cdp.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  details,
  find,
  findAll,
  inLanguage,
  manyMeasures,
  numbers,
  press,
  read,
  row,
  search,
  showTable,
} from './measure-table-page.js';

const plan = {measures: manyMeasures(3).map((measure) => ({...measure, status: 'ongoing', description: 'Text'}))};
const compound = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

function isCards(element: Element): boolean {
  return getComputedStyle(find(element, '[part=row]')).display === 'block';
}

/** Whether the page can be scrolled sideways. */
function isWide(): boolean {
  const {scrollWidth, clientWidth} = document.documentElement;
  return scrollWidth > clientWidth;
}

describe('<measure-table> in its layout', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    await emulateMedia();
    await setViewport({width: 800, height: 600});
  });

  for (const [layout, wide, narrow] of [
    ['auto', 'table', 'cards'],
    ['table', 'table', 'table'],
    ['cards', 'cards', 'cards'],
    ['scroll', 'table', 'table'],
    ['grid', 'table', 'cards'],
    ['', 'table', 'cards'],
  ] as const) {
    it(`shows with layout="${layout}" a ${wide} where there is room, and a ${narrow} where there is little`, async () => {
      const element = await showTable(plan, {layout});
      for (const [width, form] of [
        [1280, wide],
        [320, narrow],
      ] as const) {
        await setViewport({width, height: 800});
        expect(isCards(element) ? 'cards' : 'table', `at ${width}`).to.equal(form);
      }
    });
  }

  it('shows easy German in cards, also when the language changes, unless the page wants a table', async () => {
    const element = await showTable('musterstadt', {lang: 'de-simple'});
    const table = await showTable('musterstadt', {lang: 'de-simple', layout: 'table'});
    await waitUntil(() => find(element, '[part=base]').dataset['locale'] === 'de-simple');
    expect([isCards(element), isCards(table)]).to.deep.equal([true, false]);
    element.lang = 'de';
    await waitUntil(() => find(element, '[part=base]').dataset['locale'] === 'de');
    expect(isCards(element)).to.equal(false);
  });

  it('depends on the room of the element, not on that of the window', async () => {
    await setViewport({width: 1280, height: 800});
    const aside = document.createElement('aside');
    aside.style.width = '20em';
    document.body.append(aside);
    const element = await showTable(plan);
    aside.append(element);
    await element.updateComplete;
    expect(isCards(element)).to.equal(true);
    aside.remove();
  });

  it('names each value of a card, but to the eye only', async () => {
    const element = await showTable(plan, {layout: 'cards'});
    const cell = row(element, '1').querySelector('.status');
    expect(getComputedStyle(cell ?? element, '::before').content).to.equal('"Status: " / ""');
  });

  it('hides nothing behind column heads that nobody sees in cards', async () => {
    const element = await showTable(plan, {layout: 'cards'});
    expect(findAll(element, 'thead button').filter((button) => button.checkVisibility()).length).to.equal(0);
    expect(find(element, '[name=sort]').checkVisibility()).to.equal(true);
  });

  it('scrolls with layout="scroll" in a named box that takes the focus, under its head and beside its titles', async () => {
    await setViewport({width: 600, height: 500});
    const element = await showTable('leinfelden-echterdingen', {layout: 'scroll'});
    const box = find(element, '.table-box');
    expect([box.role, box.getAttribute('aria-labelledby'), box.tabIndex]).to.deep.equal(['group', 'caption', 0]);
    expect(read(find(element, '#caption'))).to.contain('41 Maßnahmen');
    box.scrollTo(150, 900);
    await waitUntil(() => box.scrollTop === 900 && box.scrollLeft === 150);
    const {top, left} = box.getBoundingClientRect();
    const head = find(element, 'thead th.title').getBoundingClientRect();
    const title = find(element, '[part=row] > .title').getBoundingClientRect();
    expect([Math.round(head.top - top), Math.round(title.left - left)]).to.deep.equal([0, 0]);
    expect(isWide()).to.equal(false);
    await expectAccessible(element, {
      'th-has-data-cells': 'the head of a group speaks of the rows below it',
      'color-contrast': 'the arrows in the heads are signs and hidden from readers',
    });
  });

  for (const width of [320, 256]) {
    for (const layout of ['auto', 'scroll']) {
      it(`does not scroll the page sideways at ${width} pixels with layout="${layout}" and very long words`, async () => {
        await setViewport({width, height: 800});
        const long = {
          fields: [{id: 'f-1', title: compound, motto: compound}],
          goals: [{id: 'g-1', field: 'f-1', text: compound}],
          measures: [
            {title: compound, number: '1', status: compound, field: 'f-1', goals: ['g-1'], actors: [{text: compound}]},
            {title: 'b', description: compound, items: [compound], budget: compound, updates: [{text: compound}]},
          ],
        };
        const element = await showTable(long, {layout, goal: 'g-1', heading: compound, open: ''});
        expect(isWide()).to.equal(false);
        await press(element, 'Alle Filter entfernen');
        for (const button of findAll(element, '.more-button')) button.click();
        await element.updateComplete;
        expect(isWide()).to.equal(false);
        await search(element, compound.repeat(2));
        expect(isWide()).to.equal(false);
      });
    }
  }

  for (const name of demoNames) {
    it(`fits the plan "${name}" with all details at 320 pixels, in a flex row and in Arabic too`, async () => {
      await setViewport({width: 320, height: 800});
      const flex = document.createElement('div');
      flex.style.display = 'flex';
      document.body.append(flex);
      const element = await showTable(name);
      flex.append(element);
      await element.updateComplete;
      for (const button of findAll(element, '.more-button')) button.click();
      await element.updateComplete;
      expect(isWide()).to.equal(false);
      element.lang = 'ar';
      await inLanguage(element, 'ar');
      expect([isWide(), element.getBoundingClientRect().width > 250]).to.deep.equal([false, true]);
      flex.remove();
    });
  }

  describe('on paper', () => {
    const many = {measures: manyMeasures(150).map((measure) => ({...measure, description: 'Text', status: 'ongoing'}))};

    it('shows all rows with their details, and after that what was there before', async () => {
      const element = await showTable(many);
      await press(element, 'Einzelheiten zu 2');
      const before = {hash: location.hash, rows: numbers(element)};
      dispatchEvent(new Event('beforeprint'));
      expect(numbers(element)).to.have.length(150);
      expect(findAll(element, '.details').length).to.equal(150);
      expect(details(element, '150')).to.contain('Text');
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect({hash: location.hash, rows: numbers(element)}).to.deep.equal(before);
      expect(findAll(element, '.details').length).to.equal(1);
    });

    it('shows only what the reader filtered', async () => {
      const element = await showTable(many);
      await search(element, '15');
      dispatchEvent(new Event('beforeprint'));
      expect(numbers(element)).to.deep.equal(['15', '150']);
      dispatchEvent(new Event('afterprint'));
    });

    it('leaves out the controls', async () => {
      const element = await showTable(many);
      await emulateMedia({}, 'print');
      const controls = findAll(element, 'input, select, .more button, nav a, .sorting button');
      expect(controls.filter((control) => control.checkVisibility()).map(({localName}) => localName)).to.deep.equal([]);
      expect(find(element, '.title').checkVisibility()).to.equal(true);
    });

    it('names its columns, though buttons are left out', async () => {
      const element = await showTable(many, {layout: 'table'});
      await emulateMedia({}, 'print');
      const heads = findAll(element, 'thead th').map(({innerText}) => innerText.trim());
      expect(heads).to.deep.equal(['Nr.', 'Maßnahme', 'Status', 'Einzelheiten']);
      expect(getComputedStyle(find(element, 'thead')).display).to.equal('table-header-group');
    });
  });
});
