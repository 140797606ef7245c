import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {recordsOf} from '../export/read-csv.js';
import {emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {SavedFiles} from '../support/saved-files.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  find,
  findAll,
  manyMeasures,
  press,
  read,
  search,
  showTable,
  sortBy,
  titles,
} from './measure-table-page.js';

const measures = [
  {id: 'm-1', number: '1', title: 'Sprachcafé', status: 'Zu 60 % umgesetzt'},
  {id: 'm-2', number: '2', title: 'Mietlotsen im Quartier', status: 'idea'},
  {id: 'm-3', number: '3', title: 'Lesepaten im Quartier', status: 'completed'},
  {id: 'm-4', title: 'Nachtwanderung', listed: 'additional'},
];
const plan = {title: 'Plan für Auental', asOf: '2026-11', measures};

/** The names of all controls below the table. */
function controls(element: Element): readonly string[] {
  return findAll(element, '.exports :is(button, a)').map(read);
}

/** What stands above the table on paper. */
function paper(element: MeasureTableElement): readonly string[] {
  dispatchEvent(new Event('beforeprint'));
  const lines = findAll(element, '.paper p').map(read);
  dispatchEvent(new Event('afterprint'));
  return lines;
}

describe('<measure-table> passes on', () => {
  let files: SavedFiles;

  before(showPage);
  beforeEach(() => {
    files = new SavedFiles();
  });
  afterEach(async () => {
    files.restore();
    clearPage();
    await emulateMedia();
  });

  /** The rows of the file that was saved last. */
  async function lastRows(): Promise<ReturnType<typeof recordsOf>> {
    return recordsOf((await files.all()).at(-1)?.text ?? '');
  }

  const kinds: readonly [exports: string | undefined, controls: readonly string[]][] = [
    [undefined, ['Alle Maßnahmen als CSV (16)', 'Drucken', 'Daten des Plans (musterstadt.plan.json)']],
    ['csv', ['Alle Maßnahmen als CSV (16)']],
    ['json', ['Daten des Plans (musterstadt.plan.json)']],
    ['print', ['Drucken']],
    ['print csv', ['Alle Maßnahmen als CSV (16)', 'Drucken']],
    ['', []],
    ['pdf', []],
  ];
  for (const [exports, expected] of kinds) {
    it(`${expected.join(', ') || 'nothing'} with ${exports === undefined ? 'no attribute' : `exports="${exports}"`}`, async () => {
      const element = await showTable('musterstadt', exports === undefined ? {} : {exports});
      expect(controls(element)).to.deep.equal(expected);
      expect(findAll(element, '.exports').length).to.equal(expected.length > 0 ? 1 : 0);
    });
  }

  it('nothing where the plan has no measures', async () => {
    expect(controls(await showTable({measures: []}))).to.deep.equal([]);
  });

  it('all measures as a file with the name and the day of the plan, and says so once', async () => {
    const element = await showTable(plan);
    await press(element, 'Alle Maßnahmen als CSV (3)');
    const [file, ...others] = await files.all();
    expect([file?.name, file?.type, others.length]).to.deep.equal([
      'plan-fuer-auental-2026-11.csv',
      'text/csv;charset=utf-8',
      0,
    ]);
    expect(file?.text.startsWith('\ufeffNr.;Maßnahme;Einordnung;Status;Status-Code;Prozent')).to.equal(true);
    await waitUntil(
      () => read(find(element, '[role=status]')) === 'Die Datei plan-fuer-auental-2026-11.csv wird gespeichert.',
    );
  });

  it('wording and code of each status side by side', async () => {
    await press(await showTable(plan), 'Alle Maßnahmen als CSV');
    const cells = (await lastRows()).map((row) => [row['Status'], row['Status-Code'], row['Prozent']]);
    expect(cells).to.deep.equal([
      ['Zu 60 % umgesetzt', 'in-progress', '60'],
      ['Idee', 'idea', ''],
      ['abgeschlossen', 'completed', ''],
      ['', '', ''],
    ]);
  });

  it('the rows that a reader found, in their order, or all of them', async () => {
    const element = await showTable(plan);
    await search(element, 'quartier');
    await sortBy(element, 'title');
    await press(element, 'erledigt');
    await press(element, 'offen');
    const shown = titles(element);
    expect(controls(element).slice(0, 2)).to.deep.equal([
      'Gefundene Maßnahmen als CSV (2)',
      'Alle Maßnahmen als CSV (3)',
    ]);
    await press(element, 'Gefundene Maßnahmen als CSV');
    expect((await lastRows()).map((row) => row['Maßnahme'])).to.deep.equal(shown);
    await press(element, 'Alle Maßnahmen als CSV');
    expect((await lastRows()).map((row) => row['Kennung'])).to.deep.equal(['m-1', 'm-2', 'm-3', 'm-4']);
  });

  it('the rows of all pages', async () => {
    await press(await showTable({measures: manyMeasures(150)}), 'Alle Maßnahmen als CSV (150)');
    expect((await lastRows()).length).to.equal(150);
  });

  it('each measure once, though it stands under several goals', async () => {
    const goals = ['g-1', 'g-2'].map((id) => ({id, text: id}));
    const element = await showTable({goals, measures: [{title: 'Flyer', goals: ['g-1', 'g-2']}]}, {'group-by': 'goal'});
    expect(titles(element)).to.deep.equal(['Flyer', 'Flyer']);
    await press(element, 'Alle Maßnahmen als CSV (1)');
    expect((await lastRows()).map((row) => row['Ziele'])).to.deep.equal(['g-1\ng-2']);
  });

  it('no more than the page shows where it has locked a filter', async () => {
    const element = await showTable(plan, {status: 'open', locked: ''});
    expect(controls(element)[0]).to.equal('Alle Maßnahmen als CSV (1)');
    await press(element, 'Alle Maßnahmen als CSV');
    expect((await lastRows()).map((row) => row['Kennung'])).to.deep.equal(['m-2']);
  });

  it('no empty file where nothing was found', async () => {
    const element = await showTable(plan);
    await search(element, 'Zahnarzt');
    expect(controls(element)).to.deep.equal(['Alle Maßnahmen als CSV (3)', 'Drucken']);
  });

  it('by keyboard, in the order in which the controls stand', async () => {
    const element = await showTable('musterstadt');
    find(element, '.exports button').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(async () => (await files.all()).length === 1);
    await sendKeys({press: 'Tab'});
    expect(read(element.shadowRoot?.activeElement)).to.equal('Drucken');
    await sendKeys({press: 'Tab'});
    expect(read(element.shadowRoot?.activeElement)).to.contain('musterstadt.plan.json');
  });

  it('the address of the document as a link that works', async () => {
    const element = await showTable('musterstadt');
    const {href} = find(element, '.exports a', HTMLAnchorElement);
    expect([href, (await fetch(href)).ok]).to.deep.equal([`${location.origin}/demo/plans/musterstadt.plan.json`, true]);
  });

  it('no address where a script gave the plan', async () => {
    expect(controls(await showTable(plan))).to.deep.equal(['Alle Maßnahmen als CSV (3)', 'Drucken']);
  });

  it('paper when a reader presses the button', async () => {
    const element = await showTable(plan);
    const {print} = window;
    let times = 0;
    window.print = () => void (times += 1);
    await press(element, 'Drucken');
    window.print = print;
    expect(times).to.equal(1);
  });

  it('to paper which plan it is, of which day, and where it comes from', async () => {
    const element = await showTable('musterstadt');
    expect(paper(element)).to.deep.equal([
      'Integrationsplan der Stadt Musterstadt',
      'Stand: September 2026',
      '16 von 16 Maßnahmen',
      `Seite: ${location.href}`,
      `Daten: ${location.origin}/demo/plans/musterstadt.plan.json`,
    ]);
    await element.updateComplete;
    expect(findAll(element, '.paper').length).to.equal(0);
  });

  it('to paper what was searched for and filtered', async () => {
    const element = await showTable(plan);
    await search(element, ' quartier ');
    await press(element, 'erledigt');
    await press(element, 'offen');
    expect(paper(element)[2]).to.equal('2 von 3 Maßnahmen · Suche: „quartier“ · Filter: erledigt und offen');
  });

  it('to paper that a plan states no day', async () => {
    expect(paper(await showTable({measures}))[1]).to.equal('Stand: nicht angegeben');
  });

  it('to paper no controls', async () => {
    const element = await showTable(plan);
    await emulateMedia({}, 'print');
    expect(find(element, '.exports').checkVisibility()).to.equal(false);
  });

  it('accessibly', async () => {
    const element = await showTable('musterstadt', {heading: 'Maßnahmen'});
    await search(element, 'sprach');
    await expectAccessible(element, {
      'th-has-data-cells': 'the head of a group speaks of the rows below it',
      'color-contrast': 'the arrows on heads are signs and hidden from readers',
    });
  });
});
