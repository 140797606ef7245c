import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {statusCodes} from '../../src/plan/status.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  chips,
  clearPage,
  find,
  findAll,
  focused,
  press,
  read,
  results,
  search,
  showTable,
  titles,
  isFocused,
} from './measure-table-page.js';

const plan = {
  fields: [
    {id: 'f-arbeit', title: 'Arbeit'},
    {id: 'f-wohnen', title: 'Wohnen'},
    {id: 'f-miete', title: 'Miete', parent: 'f-wohnen'},
  ],
  goals: [{id: 'g-1', text: 'Alle finden Arbeit'}],
  actors: [{id: 'a-1', name: 'Stadtbücherei'}],
  measures: [
    {id: 'm-1', title: 'Beratung', field: 'f-arbeit', goals: ['g-1'], status: 'ongoing'},
    {id: 'm-2', title: 'Mietlotsen', field: 'f-miete', actors: [{actor: 'a-1'}], status: 'planned'},
    {id: 'm-3', title: 'Wohnungsbörse', field: 'f-wohnen', status: 'planned'},
    {id: 'm-4', title: 'Fest'},
  ],
};

/** The labels of the filter by status, each with its count. */
function options(element: Element): readonly (readonly [label: string, count: number])[] {
  return findAll(element, '.choice').map((choice) => {
    const [, label = '', count = ''] = /^(.*) \((\d+)\)$/.exec(read(choice)) ?? [];
    return [label, Number(count)] as const;
  });
}

/** Rows of measures that count: those above "Weitere Maßnahmen". */
function countedRows(element: Element): number {
  const isAdditional = (each: Element): boolean => {
    let before = each.previousElementSibling;
    while (before && !before.matches('.goal-head, .group-head')) before = before.previousElementSibling;
    return read(before) === 'Weitere Maßnahmen';
  };
  return findAll(element, '[part=row]').filter((each) => !isAdditional(each)).length;
}

describe('<measure-table> filtered', () => {
  before(showPage);
  afterEach(clearPage);

  for (const name of ['leinfelden-echterdingen', 'boeblingen', 'musterstadt']) {
    it(`counts for each status of ${name} what choosing it shows`, async () => {
      const element = await showTable(name);
      expect(options(element)).not.to.be.empty;
      for (const [label, count] of options(element)) {
        await press(element, `${label} (`);
        expect([label, countedRows(element)]).to.deep.equal([label, count]);
        expect(results(element)).to.equal(count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`);
        await press(element, `${label} (`);
      }
    });
  }

  it('counts each of the 19 codes in its group, in the order of the work', async () => {
    const element = await showTable({measures: statusCodes.map((code) => ({title: code, status: code}))});
    expect(options(element)).to.deep.equal([
      ['offen', 4],
      ['geplant', 2],
      ['läuft', 3],
      ['erledigt', 1],
      ['gestoppt', 8],
      ['keine Angabe', 1],
    ]);
  });

  it('counts what the search leaves, and keeps what has none', async () => {
    const element = await showTable(plan);
    await search(element, 'miet');
    expect(options(element)).to.deep.equal([
      ['geplant', 1],
      ['läuft', 0],
      ['keine Angabe', 0],
    ]);
  });

  it('shows what has one of the chosen statuses, and also what was searched for', async () => {
    const element = await showTable(plan);
    await press(element, 'läuft');
    expect(titles(element)).to.deep.equal(['Beratung']);
    await press(element, 'geplant');
    expect(titles(element)).to.deep.equal(['Beratung', 'Wohnungsbörse', 'Mietlotsen']);
    await search(element, 'börse');
    expect(titles(element)).to.deep.equal(['Wohnungsbörse']);
    expect(options(element).map(([, count]) => count)).to.deep.equal([1, 0, 0]);
  });

  it('has no filter where no measure states a status', async () => {
    const element = await showTable({measures: [{title: 'Kita'}]});
    expect(findAll(element, 'fieldset').length).to.equal(0);
  });

  it('has no filter where the page wants none', async () => {
    const element = await showTable(plan, {'without-filters': ''});
    expect(findAll(element, 'fieldset').length).to.equal(0);
    expect(findAll(element, 'input[type=search]').length).to.equal(1);
  });

  it('keeps the focus on the box, by keyboard', async () => {
    const element = await showTable(plan);
    find(element, '.choice input').focus();
    await sendKeys({press: ' '});
    await waitUntil(() => chips(element).length === 1);
    expect(isFocused(element, '.choice input')).to.equal(true);
    expect(chips(element)).to.deep.equal(['geplant']);
  });

  describe('shows each filter in force', () => {
    it('with a button that removes it, which says what it does', async () => {
      const element = await showTable(plan, {status: 'planned'});
      const label = find(element, '[part=chip]').getAttribute('aria-label');
      expect(label?.replace(/[\u2066-\u2069]/g, '')).to.equal('Filter entfernen: geplant');
    });

    it('and moves the focus to the next, to the button for all, to the results', async () => {
      const element = await showTable(plan, {status: 'planned active'});
      await press(element, 'geplant ✕');
      await waitUntil(() => focused(element) === 'läuft ✕');
      await press(element, 'läuft ✕');
      await waitUntil(() => focused(element) === '4 Maßnahmen');
    });

    it('and moves the focus from the last of several to the button for all', async () => {
      const element = await showTable(plan, {status: 'planned active'});
      await press(element, 'läuft ✕');
      await waitUntil(() => focused(element) === 'Alle Filter entfernen');
      await press(element, 'Alle Filter entfernen');
      await waitUntil(() => focused(element) === '4 Maßnahmen');
      expect(chips(element)).to.deep.equal([]);
    });
  });

  describe('by the page', () => {
    for (const [attributes, found, tags] of [
      [{status: 'planned'}, ['Wohnungsbörse', 'Mietlotsen'], ['geplant']],
      [{field: 'f-wohnen'}, ['Wohnungsbörse', 'Mietlotsen'], ['Wohnen']],
      [{field: 'f-arbeit f-miete'}, ['Beratung', 'Mietlotsen'], ['Arbeit', 'Miete']],
      [{goal: 'g-1'}, ['Beratung'], ['Alle finden Arbeit']],
      [{actor: 'a-1'}, ['Mietlotsen'], ['Stadtbücherei']],
      [{query: 'fest'}, ['Fest'], []],
      [{field: 'f-wohnen', actor: 'a-1', status: 'planned'}, ['Mietlotsen'], ['Wohnen', 'geplant', 'Stadtbücherei']],
    ] as const) {
      it(`starts with ${JSON.stringify(attributes)}, which a reader can take away`, async () => {
        const element = await showTable(plan, attributes);
        expect(titles(element)).to.deep.equal(found);
        expect(chips(element)).to.deep.equal(tags);
        if (tags.length === 0) return search(element, '');
        await press(element, 'Alle Filter entfernen');
        expect(titles(element)).to.have.length(4);
      });
    }

    for (const status of ['', '   ', 'gestern']) {
      it(`finds ${status === 'gestern' ? 'nothing' : 'everything'} with status="${status}"`, async () => {
        const element = await showTable(plan, {status});
        expect(titles(element)).to.have.length(status === 'gestern' ? 0 : 4);
      });
    }

    it('hides the controls of what is locked, and keeps it', async () => {
      const element = await showTable(plan, {status: 'planned', query: 'miet', locked: ''});
      expect(findAll(element, 'fieldset, input[type=search], [part=chip]').length).to.equal(0);
      expect(titles(element)).to.deep.equal(['Mietlotsen']);
    });

    it('leaves the other controls to the reader', async () => {
      const element = await showTable(plan, {field: 'f-wohnen', locked: ''});
      await search(element, 'lotsen');
      await press(element, 'läuft');
      await press(element, 'Suche und Filter zurücksetzen');
      expect(titles(element)).to.deep.equal(['Wohnungsbörse', 'Mietlotsen']);
    });

    it('shows no more of what is locked to a reader whose link says otherwise', async () => {
      history.replaceState(null, '', '#pw:measure-table.status=active&measure-table.q=beratung&measure-table.field=');
      const element = await showTable(plan, {status: 'planned', field: 'f-wohnen', query: 'miet', locked: ''});
      expect(titles(element)).to.deep.equal(['Mietlotsen']);
    });
  });
});
