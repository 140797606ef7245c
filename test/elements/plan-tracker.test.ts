import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {statusCodes, type StatusCode} from '../../src/plan/status.js';
import {demoNames} from '../plan/demo-plans.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  chips,
  clearPage,
  columnNames,
  details,
  find,
  findAll,
  focused,
  follow,
  inLanguage,
  numbers,
  press,
  read,
  results,
  row,
  search,
  showTable,
  sortBy,
  titles,
} from './measure-table-page.js';
import {showOverview} from './plan-overview-page.js';

/** What people expect of a tracker of plans, on the plans of real towns: each by pointer, and by keyboard where one acts. */

async function byKeyboard(element: MeasureTableElement, control: HTMLElement, key: string): Promise<void> {
  control.focus();
  await sendKeys({press: key});
  await element.updateComplete;
}

async function groupBy(element: MeasureTableElement, value: string): Promise<void> {
  const select = find(element, '[name=group]', HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

async function openDetails(element: MeasureTableElement, name: string): Promise<string> {
  row(element, name).querySelector<HTMLElement>('.more-button')?.click();
  await element.updateComplete;
  return details(element, name);
}

function codes(element: Element): readonly (StatusCode | undefined)[] {
  return findAll(element, '[part=row] [part=badge]').map((badge) =>
    statusCodes.find((code) => badge.classList.contains(code)),
  );
}

describe('a reader of a plan', () => {
  before(showPage);
  afterEach(() => {
    clearPage();
    for (const overview of document.querySelectorAll('plan-overview')) overview.remove();
  });

  it('has a real table, with a caption and row heads; a goal stands once above its measures', async () => {
    const element = await showTable('leinfelden-echterdingen');
    expect(read(find(element, 'caption'))).to.contain('41 Maßnahmen');
    expect(findAll(element, '[part=row] > th[scope=row]').length).to.equal(43);
    expect(findAll(element, '.goal-head').length).to.be.lessThan(43);
  });

  it('sorts by keyboard, and finds the order in the address', async () => {
    const element = await showTable('leinfelden-echterdingen');
    const button = find(element, 'th.number .sort');
    await byKeyboard(element, button, 'Enter');
    expect(find(element, 'th.number').ariaSort).to.equal('ascending');
    await byKeyboard(element, button, ' ');
    expect(find(element, 'th.number').ariaSort).to.equal('descending');
    const before = titles(element);
    element.remove();
    expect(titles(await showTable('leinfelden-echterdingen'))).to.deep.equal(before);
  });

  it('has numbers in the order of numbers, and statuses in the order of the work', async () => {
    const element = await showTable('leinfelden-echterdingen', {'group-by': 'none'});
    await sortBy(element, 'number');
    expect(numbers(element).filter(Boolean)).to.deep.equal(Array.from({length: 41}, (_, index) => String(index + 1)));
    await sortBy(element, 'status');
    const order = codes(element).map((code) => statusCodes.indexOf(code ?? 'unknown'));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('groups by field, goal, actor, status and year', async () => {
    const element = await showTable('musterstadt');
    for (const grouping of ['field', 'goal', 'actor', 'status', 'year']) {
      await groupBy(element, grouping);
      const heads = findAll(element, '.group-title').map(read);
      expect([grouping, heads.length > 1, heads.every(Boolean)]).to.deep.equal([grouping, true, true]);
    }
  });

  for (const name of ['sachsenheim', 'plochingen', 'esslingen']) {
    it(`sees no column, filter or order for a status that ${name} does not state`, async () => {
      const element = await showTable(name);
      expect(columnNames(element)).not.to.contain('Status');
      expect(findAll(element, 'legend').map(read)).not.to.contain('Status');
      expect(findAll(element, '[name=sort] option').map(read)).not.to.contain('Status');
    });
  }

  for (const name of demoNames) {
    it(`knows every status of ${name} by shape and words`, async () => {
      const element = await showTable(name);
      expect(codes(element)).not.to.include(undefined);
      const badges = findAll(element, '[part=badge]');
      expect(badges.filter((badge) => !badge.querySelector('path') || !read(badge)).length).to.equal(0);
    });

    it(`is told how many measures of ${name} each status has, and sees as many`, async () => {
      const element = await showTable(name);
      for (const choice of findAll(element, '[part=toolbar] > [part=filter] .choice')) {
        const [, count] = /\((\d+)\)$/.exec(read(choice)) ?? [];
        choice.click();
        await element.updateComplete;
        expect(results(element)).to.equal(count === '1' ? '1 Maßnahme' : `${count ?? ''} Maßnahmen`);
        choice.click();
        await element.updateComplete;
      }
    });
  }

  it('reads the wording of the report, and why a measure was rejected', async () => {
    const element = await showTable('boeblingen');
    expect(read(find(element, 'tbody'))).to.contain('100 % umgesetzt (mit stetiger Weiterentwicklung)');
    const rejected = 'Integrationskurse vor Ort in den Gemeinden';
    expect(await openDetails(element, rejected))
      .to.contain('Begründung')
      .and.to.contain('Bundesamt für Migration');
  });

  it('sees no percentage that nobody stated, and of how many the mean is', async () => {
    const element = await showTable('leinfelden-echterdingen');
    expect(read(find(element, 'tbody'))).not.to.contain('%');
    const overview = await showOverview('boeblingen');
    expect(read(find(overview, '[part=base]'))).to.contain('(24 von 34 Maßnahmen mit Angabe)');
  });

  it('is told what is late only by the date of the document, and that date', async () => {
    const element = await showTable('musterstadt');
    expect(read(row(element, '6'))).to.contain('geplant bis 2025 (Stand: September 2026)');
    expect(read(find(await showOverview('musterstadt'), '[part=base]'))).to.contain('Stand: September 2026');
    expect(read(find(await showOverview('plochingen'), '[part=base]'))).to.contain('Stand: nicht angegeben');
  });

  it('reads partial dates in words, and who does what', async () => {
    const element = await showTable('musterstadt');
    expect(read(row(element, '1'))).to.contain('April 2024 bis');
    const other = await showTable('leinfelden-echterdingen', {id: 'andere'});
    const who = await openDetails(other, '38');
    expect(who).to.contain('Vorbereitung').and.to.contain('setzt den Wegweiser um');
  });

  it('sees indicators over time as a chart and as a table, and what has happened since', async () => {
    const element = await showTable('musterstadt');
    await openDetails(element, '1');
    expect([
      findAll(element, '.details .chart, .details svg').length > 0,
      findAll(element, '.values').length > 0,
    ]).to.deep.equal([true, true]);
    const other = await showTable('leinfelden-echterdingen', {id: 'andere'});
    expect(await openDetails(other, '2')).to.contain('Was bisher geschah');
  });

  for (const [name, what] of [
    ['plochingen', 'Stärken'],
    ['esslingen', 'Gremien'],
    ['sachsenheim', 'Arbeitsgruppe'],
  ] as const) {
    it(`finds ${what} of ${name} in the overview`, async () => {
      expect(read(find(await showOverview(name), '[part=base]'))).to.contain(what);
    });
  }

  for (const [name, words, where] of [
    ['leinfelden-echterdingen', 'website der stadt', 'titles'],
    ['leinfelden-echterdingen', 'telefonzentrale', 'actors and parts'],
    ['leinfelden-echterdingen', 'kontaktstelle', 'names of actors'],
    ['boeblingen', 'zertifikat', 'reasons'],
    ['esslingen', 'traumatisierter', 'names of sub-fields'],
    ['musterstadt', 'gäste je woche', 'indicators'],
  ] as const) {
    it(`finds "${words}" of ${name} in ${where}`, async () => {
      const element = await showTable(name);
      await search(element, words);
      expect(titles(element)).not.to.be.empty;
    });
  }

  it('has filters in the address for each table by itself', async () => {
    const first = await showTable('boeblingen', {id: 'eins'});
    const second = await showTable('leinfelden-echterdingen', {id: 'zwei'});
    await press(first, 'läuft');
    await press(second, 'geplant');
    expect([chips(first), chips(second)]).to.deep.equal([['läuft'], ['geplant']]);
    expect(decodeURIComponent(location.hash)).to.equal('#pw:eins.status=active&zwei.status=planned');
  });

  it('follows a link to a measure that a filter hides, and is told so', async () => {
    const element = await showTable('leinfelden-echterdingen', {status: 'done'});
    await follow('#m-38');
    await waitUntil(() => focused(element).startsWith('Wegweiser für die Website'));
    expect(read(find(element, '[part=note]'))).to.contain('blendet die verlinkte Maßnahme eigentlich aus');
    expect(details(element, '38')).not.to.equal('');
  });

  it('reads from right to left in Arabic, with the words of the plan as they are', async () => {
    const german = titles(await showTable('leinfelden-echterdingen'));
    const element = await showTable('leinfelden-echterdingen', {lang: 'ar'});
    await inLanguage(element, 'ar');
    expect(getComputedStyle(find(element, 'table')).direction).to.equal('rtl');
    expect(titles(element)).to.deep.equal(german);
  });
});
