import {expect, oneEvent} from '@open-wc/testing';
import type {PlanErrorEvent} from '../../src/base/plan-element.events.js';
import {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {Fault, planDocument} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  columnNames,
  find,
  findAll,
  focused,
  inLanguage,
  makeTable,
  outline,
  press,
  read,
  results,
  showTable,
  titles,
} from './measure-table-page.js';

const twoMeasures = {
  measures: [
    {id: 'm-1', number: '1', title: 'Sprachcafé', status: 'ongoing'},
    {id: 'm-2', number: '2', title: 'Kita', status: 'planned'},
  ],
};

describe('<measure-table>', () => {
  before(showPage);
  afterEach(clearPage);

  it('is created by its tag, detached, without attributes and without throwing', () => {
    const element = document.createElement('measure-table');
    expect(element).to.be.instanceOf(MeasureTableElement);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('shows its rows before its controls are there, and keeps their room', async () => {
    const element = makeTable(twoMeasures);
    const loaded = oneEvent(element, 'plan-load');
    document.body.append(element);
    await loaded;
    await element.updateComplete;
    expect([titles(element), findAll(element, '[type=search]').length]).to.deep.equal([['Sprachcafé', 'Kita'], 0]);
    expect(find(element, '.controls-to-come').getBoundingClientRect().height).to.be.greaterThan(100);
    await waitUntil(() => findAll(element, '[type=search]').length === 1);
    expect(findAll(element, '.controls-to-come').length).to.equal(0);
  });

  it('shows the measures of Leinfelden-Echterdingen', async () => {
    const element = await showTable('leinfelden-echterdingen');
    expect(results(element)).to.equal('41 Maßnahmen');
    expect(titles(element)).to.have.length(43);
  });

  for (const [title, fill] of [
    ['before it is in the page', (element: Element) => document.body.append(element)],
    ['after it is in the page', (element: Element) => document.body.prepend(element)],
  ] as const) {
    it(`shows the same whether it is filled ${title}`, async () => {
      const element = document.createElement('measure-table');
      if (title.startsWith('after')) fill(element);
      element.setAttribute('query', 'kita');
      element.groupBy = 'none';
      element.setAttribute('columns', 'title');
      const loaded = oneEvent(element, 'plan-load');
      element.plan = {schemaVersion: 1, lang: 'de', title: 'Plan', ...twoMeasures};
      element.layout = 'table';
      if (title.startsWith('before')) fill(element);
      await loaded;
      await waitUntil(() => titles(element).length > 0);
      expect([outline(element), columnNames(element)]).to.deep.equal([['Kita'], ['Maßnahme', 'Einzelheiten']]);
    });
  }

  it('follows when its attributes change and go away again', async () => {
    const element = await showTable(twoMeasures);
    const whole = outline(element);
    const changes = {
      'group-by': 'none',
      sort: 'title',
      query: 'kit',
      status: 'planned',
      layout: 'cards',
      columns: 'title',
    };
    for (const [name, value] of Object.entries(changes)) element.setAttribute(name, value);
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(['Kita']);
    for (const name of Object.keys(changes)) element.removeAttribute(name);
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(whole);
  });

  it('writes nothing on its host, whatever readers do', async () => {
    const element = await showTable(twoMeasures);
    await press(element, 'Einzelheiten');
    await press(element, 'läuft');
    await press(element, 'Maßnahme');
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('keeps what authors write on its host', async () => {
    const attributes = {class: 'a', role: 'group', tabindex: '0', title: 't', id: 'i', lang: 'de', dir: 'ltr'};
    const element = await showTable(twoMeasures, attributes);
    await press(element, 'Einzelheiten');
    const kept = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
    expect(Object.fromEntries(kept)).to.deep.equal(attributes);
  });

  it('speaks two languages on one page', async () => {
    const german = await showTable('musterstadt');
    const arabic = await showTable('musterstadt', {lang: 'ar'});
    await inLanguage(arabic, 'ar');
    expect([find(german, '[part=base]').dir, find(arabic, '[part=base]').dir]).to.deep.equal(['ltr', 'rtl']);
    expect(titles(arabic)[0]).to.equal('مقهى لغوي في كل حي');
    expect(titles(german)[0]).to.equal('Ein Sprachcafé in jedem Stadtteil');
  });

  it('calls things as the document does', async () => {
    const element = await showTable({...twoMeasures, terms: {measure: 'Vorhaben', status: 'Stand'}});
    expect(columnNames(element)).to.deep.equal(['Nr.', 'Vorhaben', 'Stand', 'Einzelheiten']);
    expect(read(find(element, 'legend'))).to.equal('Stand');
  });

  describe('without a plan', () => {
    it('keeps the fallback, says why, and shows the plan when the reader asks again', async () => {
      const {src} = new Fault('status', {code: 410, times: 1});
      const element = document.createElement('measure-table');
      element.append(Object.assign(document.createElement('a'), {href: '/plan.pdf', textContent: 'Plan als PDF'}));
      const failed = oneEvent<PlanErrorEvent>(element, 'plan-error');
      element.src = src;
      document.body.append(element);
      expect((await failed).error.kind).to.equal('http');
      await element.updateComplete;
      expect(element.matches(':state(failed)')).to.equal(true);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(read(find(element, '[role=alert]'))).to.contain('Der Server meldet den Fehler 410.');
      find(element, '[part=error] button').focus();
      await press(element, 'Erneut versuchen');
      await waitUntil(() => focused(element) === '1 Maßnahme');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    for (const [title, fault, kind] of [
      ['no plan', new Fault('none', {body: '<h1>Anmeldung</h1>'}), 'syntax'],
      ['a plan without a head', new Fault('none', {body: '{}'}), 'plan'],
      [
        'a list without anything usable',
        new Fault('none', {body: JSON.stringify({...planDocument(), measures: [{}]})}),
        'list',
      ],
    ] as const) {
      it(`fails with the kind "${kind}" when the answer is ${title}`, async () => {
        const element = document.createElement('measure-table');
        const failed = oneEvent<PlanErrorEvent>(element, 'plan-error');
        element.src = fault.src;
        document.body.append(element);
        expect((await failed).error.kind).to.equal(kind);
        await element.updateComplete;
        expect(read(find(element, '[part=error] button'))).to.equal('Erneut versuchen');
        expect(findAll(element, 'table, [part=toolbar]').length).to.equal(0);
      });
    }
  });

  it('says so when a plan has no measures, and has nothing to search', async () => {
    const element = await showTable({measures: []});
    expect(read(find(element, '[part=empty]'))).to.equal('In diesem Plan stehen noch keine Maßnahmen.');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(findAll(element, 'table, [part=toolbar]').length).to.equal(0);
  });

  it('says how many entries are missing, and which', async () => {
    const element = await showTable({measures: [...twoMeasures.measures, {id: 'm-38', number: '38'}]});
    expect(read(find(element, '[part=note]'))).to.equal('1 von 3 Maßnahmen konnte nicht gelesen werden. Maßnahme 38');
    expect(results(element)).to.equal('2 Maßnahmen');
  });

  it('reports to editors what is wrong in their document', async () => {
    const measures = [{id: 'm-1', title: 'Sprachcafé', status: {code: 'ongoing', percent: 150}}];
    const element = makeTable({measures}, {report: ''});
    document.body.append(element);
    await waitUntil(() => findAll(element, 'details[part=note]').length > 0);
    expect(read(find(element, 'details[part=note]'))).to.contain('measures.0.status.percent');
    expect(titles(element)).to.deep.equal(['Sprachcafé']);
  });

  it('loads nothing from elsewhere and sets no cookie', async () => {
    await showTable('leinfelden-echterdingen');
    const foreign = performance.getEntriesByType('resource').filter(({name}) => !name.startsWith(location.origin));
    expect([foreign.map(({name}) => name), document.cookie]).to.deep.equal([[], '']);
  });
});
