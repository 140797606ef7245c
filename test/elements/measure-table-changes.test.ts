import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {Fault} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  details,
  find,
  findAll,
  follow,
  isFocused,
  read,
  row,
  search,
  showTable,
} from './measure-table-page.js';

const earlier = {
  schemaVersion: 1,
  lang: 'de',
  title: 'Plan 2024',
  statusLabels: {'in-progress': 'in Arbeit'},
  measures: [
    {id: 'm-1', number: '1', title: 'Sprachcafé', status: 'Noch nicht umgesetzt'},
    {id: 'm-2', number: '2', title: 'Mietlotsen', status: {code: 'in-progress', percent: 20}},
    {id: 'm-3', number: '3', title: 'Lesepaten', status: 'completed'},
    {id: 'm-old', number: '9', title: 'Flyer', status: 'entfallen'},
  ],
};
const measures = [
  {id: 'm-1', number: '1', title: 'Sprachcafé', status: 'Zu 60 % umgesetzt'},
  {id: 'm-2', number: '2', title: 'Mietlotsen', status: {code: 'in-progress', percent: 80}},
  {id: 'm-3', number: '3', title: 'Lesepaten', status: 'completed'},
  {id: 'm-new', number: '9', title: 'Kochabend'},
];

function answering(document: unknown): Fault {
  return new Fault('none', {body: JSON.stringify(document)});
}

/** A table whose plan names this address as that of the edition before. */
function tableAfter(href: string, rest: Record<string, unknown> = {}): Promise<MeasureTableElement> {
  return showTable({measures, supersedes: {title: 'Plan 2024', href}, ...rest}, {heading: 'Maßnahmen'});
}

/** The list, opened by keyboard. */
async function opened(href = answering(earlier).src, rest: Record<string, unknown> = {}): Promise<MeasureTableElement> {
  const element = await tableAfter(href, rest);
  find(element, '.changes summary').focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => findAll(element, '.changes :is(.detail, [part=error]), .changes p').length > 0);
  return element;
}

async function compared(rest: Record<string, unknown> = {}): Promise<MeasureTableElement> {
  const element = await opened(answering(earlier).src, rest);
  await waitUntil(() => findAll(element, '.changes .detail').length > 0);
  return element;
}

function marks(element: Element): readonly string[] {
  return findAll(element, '[part=row] > .title .change').map(read);
}

describe('<measure-table> tells what has changed since the edition before', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    await emulateMedia();
  });

  it('in a list that is closed at first, and asks nobody until a reader opens it', async () => {
    const fault = answering(earlier);
    const element = await tableAfter(fault.src);
    const list = find(element, '.changes', HTMLDetailsElement);
    expect([list.open, read(list)]).to.deep.equal([false, 'Was hat sich seit „Plan 2024“ geändert?']);
    expect((await fault.log()).visits.length).to.equal(0);
    list.open = true;
    await waitUntil(() => findAll(element, '.changes .detail').length > 0);
    expect((await fault.log()).visits.length).to.equal(1);
  });

  it('with both wordings of each status, what is new and what is gone', async () => {
    const element = await compared();
    expect(findAll(element, '.changes .detail').map(read)).to.deep.equal([
      'Status geändert (2) 1 Sprachcafé vorher: Noch nicht umgesetzt jetzt: Zu 60 % umgesetzt' +
        ' 2 Mietlotsen vorher: in Arbeit (20 %) jetzt: in Umsetzung (80 %)',
      'Neu (1) 9 Kochabend',
      'Nicht mehr im Plan (1) 9 Flyer entfallen',
    ]);
  });

  it('says how much it is, once', async () => {
    const element = await compared();
    expect(read(find(element, '.changes > p'))).to.equal('4 Änderungen');
    await waitUntil(() => read(find(element, '[role=status]')) === '4 Änderungen');
  });

  it('and says that nothing has', async () => {
    const element = await opened(answering({...earlier, measures}).src);
    await waitUntil(() => read(find(element, '.changes > p')) === 'Nichts hat sich geändert.');
    expect(findAll(element, '.changes .detail').length).to.equal(0);
    expect(marks(element)).to.deep.equal([]);
  });

  it('with links to the measures in the table, but not to those that are gone', async () => {
    const element = await compared();
    const links = findAll(element, '.changes a', HTMLAnchorElement);
    expect(links.map(({hash}) => hash)).to.deep.equal(['#m-1', '#m-2', '#m-new']);
    await follow(links[2]?.hash ?? '');
    await waitUntil(() => details(element, '9') !== '');
  });

  it('by marks in the table, while the list is open', async () => {
    const element = await compared();
    expect(marks(element)).to.deep.equal([
      'Status geändert, vorher: Noch nicht umgesetzt',
      'Status geändert, vorher: in Arbeit (20 %)',
      'neu',
    ]);
    expect(read(row(element, '3').querySelector('.title'))).to.equal('Lesepaten');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => marks(element).length === 0);
  });

  it('does not mark in the list what a reader searches for in the table', async () => {
    const element = await compared();
    await search(element, 'Sprachcafé');
    expect([findAll(element, '.changes mark').length, findAll(element, '.title mark').length]).to.deep.equal([0, 1]);
  });

  it('or why that cannot be told, and asks again', async () => {
    const fault = new Fault('status', {code: 410, times: 1, body: JSON.stringify(earlier)});
    const element = await opened(fault.src);
    await waitUntil(() => findAll(element, '.changes [part=error]').length === 1);
    expect(read(find(element, '.changes [part=error]'))).to.contain('Fehler 410');
    find(element, '.changes [part=error] button').click();
    expect(isFocused(element, '.changes summary')).to.equal(true);
    await waitUntil(() => findAll(element, '.changes .detail').length === 3);
    expect(findAll(element, '[part=row]').length).to.equal(4);
  });

  const unusable: Readonly<Record<string, unknown>> = {
    'is no plan': {title: 'Plan'},
    'has measures that cannot be read': {...earlier, measures: 'viele'},
  };
  for (const [title, document] of Object.entries(unusable)) {
    it(`or that the edition before ${title}`, async () => {
      const element = await opened(answering(document).src);
      await waitUntil(() => findAll(element, '.changes [part=error]').length === 1);
      expect(read(find(element, '.changes [part=error]'))).to.contain('fehlen nötige Angaben');
    });
  }

  const withoutList: readonly [title: string, supersedes: unknown][] = [
    ['names no edition before', undefined],
    ['names one without an address', {title: 'Plan 2024'}],
    ['names a PDF', {title: 'Plan 2024', href: '/plan-2024.pdf'}],
    ['names a page', {title: 'Plan 2024', href: '/plan-2024.html'}],
    ['names a document of another site', {title: 'Plan 2024', href: 'https://elsewhere.example/plan.json'}],
    ['names a mail address', {title: 'Plan 2024', href: 'mailto:plan@example.org'}],
    ['names a script', {title: 'Plan 2024', href: 'javascript:alert(1)'}],
  ];
  for (const [title, supersedes] of withoutList) {
    it(`with nothing to press where the plan ${title}`, async () => {
      expect(findAll(await showTable({measures, supersedes}), '.changes').length).to.equal(0);
    });
  }

  it('again from the start when another plan is shown', async () => {
    const element = await compared();
    const other = {schemaVersion: 1, lang: 'de', title: 'Plan', measures};
    element.plan = {...other, supersedes: {title: 'Plan 2020', href: answering({...earlier, measures}).src}};
    await waitUntil(() => read(find(element, '.changes')) === 'Was hat sich seit „Plan 2020“ geändert?');
    expect([find(element, '.changes', HTMLDetailsElement).open, marks(element)]).to.deep.equal([false, []]);
  });

  it('on paper only where the list is open', async () => {
    const element = await tableAfter(answering(earlier).src);
    await emulateMedia({}, 'print');
    expect(find(element, '.changes').checkVisibility()).to.equal(false);
    find(element, '.changes', HTMLDetailsElement).open = true;
    await waitUntil(() => find(element, '.changes').checkVisibility());
  });

  it('shows hostile words as they are', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const element = await tableAfter(answering({...earlier, measures: [{id: 'm-x', title, status: title}]}).src);
    find(element, '.changes', HTMLDetailsElement).open = true;
    await waitUntil(() => findAll(element, '.changes .detail').length > 0);
    expect(read(find(element, '.changes .detail:last-child'))).to.equal(`Nicht mehr im Plan (1) ${title} ${title}`);
    expect(findAll(element, 'img').length).to.equal(0);
  });

  it('accessibly', async () => {
    await expectAccessible(await compared(), {
      'color-contrast': 'the arrows on heads are signs and hidden from readers',
    });
  });
});
