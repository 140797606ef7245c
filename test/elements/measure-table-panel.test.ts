import {expect} from '@open-wc/testing';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {
  chips,
  clearPage,
  column,
  find,
  findAll,
  focused,
  press,
  read,
  search,
  showTable,
  sortBy,
  titles,
} from './measure-table-page.js';

const plan = {
  fields: [
    {id: 'f-arbeit', title: 'Arbeit'},
    {id: 'f-wohnen', title: 'Wohnen'},
  ],
  goals: [{id: 'g-1', text: 'Alle finden Arbeit'}],
  actors: [
    {id: 'a-1', name: 'Zukunftsbüro'},
    {id: 'a-2', name: 'Arbeitskreis, Asyl'},
  ],
  measures: [
    {
      title: 'Beratung',
      field: 'f-arbeit',
      goals: ['g-1'],
      status: {code: 'ongoing', percent: 40},
      actors: [{actor: 'a-1', role: 'lead'}],
      period: {from: '2023', to: '2024'},
    },
    {title: 'Lotsen', field: 'f-wohnen', status: 'in-progress', actors: [{actor: 'a-2', role: 'lead'}, {actor: 'a-1'}]},
    {title: 'Fest', timeframes: [{term: 'short'}], actors: [{text: 'Nachbarn, Freunde'}]},
  ],
};

async function openPanel(element: MeasureTableElement): Promise<void> {
  find(element, '.panel > summary').click();
  await waitUntil(() => findAll(element, '.filter-grid').length > 0);
}

function legends(element: Element): readonly string[] {
  return findAll(element, '.panel legend').map(read);
}

async function choose(element: MeasureTableElement, legend: string, label: string): Promise<void> {
  const fieldset = findAll(element, '.panel fieldset').find((each) => read(each.querySelector('legend')) === legend);
  const choices = [...(fieldset?.querySelectorAll<HTMLElement>('.choice') ?? [])];
  choices.find((choice) => read(choice).startsWith(`${label} (`))?.click();
  await element.updateComplete;
}

describe('the further filters of <measure-table>', () => {
  before(showPage);
  afterEach(clearPage);

  it('offer what the measures of the plan differ in', async () => {
    const element = await showTable(plan);
    await openPanel(element);
    expect(legends(element)).to.deep.equal([
      'Handlungsfeld',
      'Ziele',
      'Federführend',
      'Zuständig',
      'Jahr',
      'Zeitraum',
      'Fortschritt',
      'Status',
    ]);
  });

  it('offer nothing in which all measures are alike', async () => {
    const element = await showTable({
      measures: [
        {title: 'A', status: 'planned'},
        {title: 'B', status: 'planned'},
      ],
    });
    await openPanel(element);
    expect(legends(element)).to.deep.equal([]);
  });

  for (const [legend, label, found] of [
    ['Handlungsfeld', 'Wohnen', ['Lotsen']],
    ['Handlungsfeld', 'ohne Angabe', ['Fest']],
    ['Ziele', 'Alle finden Arbeit', ['Beratung']],
    ['Federführend', 'Zukunftsbüro', ['Beratung']],
    ['Zuständig', 'Zukunftsbüro', ['Beratung', 'Lotsen']],
    ['Zuständig', 'Nachbarn, Freunde', ['Fest']],
    ['Jahr', '2024', ['Beratung']],
    ['Zeitraum', 'kurzfristig', ['Fest']],
    ['Fortschritt', 'begonnen, unter 50 %', ['Beratung']],
    ['Status', 'in Umsetzung', ['Lotsen']],
  ] as const) {
    it(`show by ${legend} "${label}" ${found.join(' and ')}, with a tag, also after the page is loaded again`, async () => {
      const element = await showTable(plan);
      await openPanel(element);
      await choose(element, legend, label);
      expect([titles(element), chips(element)]).to.deep.equal([found, [label]]);
      element.remove();
      const again = await showTable(plan);
      expect([titles(again), chips(again)]).to.deep.equal([found, [label]]);
    });
  }

  it('say how many are in force while they are closed', async () => {
    const element = await showTable(plan);
    await openPanel(element);
    await choose(element, 'Jahr', '2023');
    await choose(element, 'Jahr', '2024');
    expect(read(find(element, '.panel > summary'))).to.equal('Weitere Filter (2)');
  });

  it('name the one to leave out when nothing is found, and leave it out at a press', async () => {
    const element = await showTable(plan);
    await openPanel(element);
    await choose(element, 'Jahr', '2023');
    await search(element, 'fest');
    expect(findAll(element, '.ways button').map(read)).to.deep.equal([
      'ohne „2023“: 1 Maßnahme',
      'ohne „fest“: 1 Maßnahme',
      'Suche und Filter zurücksetzen',
    ]);
    await press(element, 'ohne „2023“');
    await waitUntil(() => focused(element) === '1 Maßnahme');
    expect([titles(element), chips(element)]).to.deep.equal([['Fest'], []]);
  });

  it('do not tell to leave out what the page has locked', async () => {
    const element = await showTable(plan, {field: 'f-arbeit', locked: ''});
    await search(element, 'fest');
    expect(findAll(element, '.ways button').map(read)).to.deep.equal([
      'ohne „fest“: 1 Maßnahme',
      'Suche und Filter zurücksetzen',
    ]);
  });

  it('are accessible', async () => {
    const element = await showTable(plan);
    await openPanel(element);
    await expectAccessible(element, {
      'th-has-data-cells': 'the head of a group speaks of the rows below it',
      'color-contrast': 'the arrows in the heads are signs and hidden from readers',
    });
  });
});

describe('the order of <measure-table>', () => {
  before(showPage);
  afterEach(clearPage);

  it('is said once, with its direction', async () => {
    const element = await showTable(plan);
    await sortBy(element, 'title');
    await waitUntil(() => read(find(element, '[role=status]')) === 'Sortiert nach Maßnahme, aufsteigend');
    await press(element, 'aufsteigend');
    await waitUntil(() => read(find(element, '[role=status]')) === 'Sortiert nach Maßnahme, absteigend');
  });

  it('is by those who lead, and by fields as the plan has them', async () => {
    const element = await showTable(plan, {'group-by': 'none'});
    await sortBy(element, 'actor');
    expect(titles(element)).to.deep.equal(['Lotsen', 'Fest', 'Beratung']);
    await sortBy(element, 'field');
    expect(column(element, 'field')).to.deep.equal(['Arbeit', 'Wohnen', '']);
  });

  it('groups by what a reader chooses, only by what the plan has', async () => {
    const element = await showTable(plan);
    const select = find(element, '[name=group]', HTMLSelectElement);
    expect([...select.options].map(({text}) => text.trim())).to.deep.equal([
      'Handlungsfeld',
      'Ziele',
      'Zuständig',
      'Status',
      'Jahr',
      'nicht gruppieren',
    ]);
    select.value = 'year';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(findAll(element, '.group-title').map(read)).to.deep.equal(['2023', 'Ohne Angabe']);
    expect(location.hash).to.contain('group=year');
  });
});
