import {expect} from '@open-wc/testing';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import type {StatusSelectEvent} from '../../src/elements/plan-overview/plan-overview.events.js';
import {freshHistory} from '../support/fresh-history.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {chips, find, findAll, read, showTable, titles} from './measure-table-page.js';
import {clearPage, fieldLinks, showOverview, statusLinks} from './plan-overview-page.js';

/** The measures in the table that count: those above "Weitere Maßnahmen". */
function countedRows(table: Element): number {
  const rows = findAll(table, '.goal-head, [part=row]');
  const end = rows.findIndex((row) => read(row) === 'Weitere Maßnahmen');
  return (end < 0 ? rows : rows.slice(0, end)).filter((row) => row.matches('[part=row]')).length;
}

/** A reader follows a link to the table on the same page. */
async function follow(link: HTMLAnchorElement, table: MeasureTableElement): Promise<void> {
  link.click();
  await waitUntil(() => link.href === location.href);
  await table.updateComplete;
}

describe('the numbers of <plan-overview>', () => {
  before(showPage);
  afterEach(clearPage);

  it('stand in a list beside the bar, which says nothing to screen readers', async () => {
    const element = await showOverview('boeblingen', {sections: 'summary'});
    expect(statusLinks(element).map(read)).to.deep.equal([
      '3 offen',
      '12 läuft',
      '14 erledigt',
      '3 gestoppt',
      '2 keine Angabe',
    ]);
    expect(findAll(element, '.numbers')[0] && read(findAll(element, '.numbers')[0])).to.equal(
      'offen 1 läuft 1 erledigt 3',
    );
    const bars = [...(element.shadowRoot?.querySelectorAll('svg.bar') ?? [])];
    expect(bars.map((bar) => bar.getAttribute('aria-hidden')).filter((hidden) => hidden !== 'true')).to.deep.equal([]);
    expect(bars.length).to.equal(1 + 1 + 8);
  });

  it('are as wide in the bar as they say, from left to right and from right to left', async () => {
    for (const [lang, order] of [
      ['de', 1],
      ['ar', -1],
    ] as const) {
      const measures = ['idea', 'completed', 'completed', 'completed'].map((status) => ({title: status, status}));
      const element = await showOverview({measures}, {sections: 'summary', lang});
      await waitUntil(() => find(element, '[part=base]').lang === lang);
      const parts = [...(element.shadowRoot?.querySelectorAll('.bar-part') ?? [])];
      expect(parts.map((part) => [part.getAttribute('x'), part.getAttribute('width')])).to.deep.equal(
        order === 1
          ? [
              ['0%', '25%'],
              ['25%', '75%'],
            ]
          : [
              ['75%', '25%'],
              ['0%', '75%'],
            ],
      );
      clearPage();
    }
  });

  it('say for how many measures the mean progress stands', async () => {
    const element = await showOverview('boeblingen', {sections: 'summary'});
    expect(read(find(element, '.mean'))).to.equal('Fortschritt im Mittel: 75,6 % (24 von 34 Maßnahmen mit Angabe)');
    expect(element.shadowRoot?.querySelector('.share rect')?.getAttribute('width')).to.equal('75.625%');
  });

  it('leave status and progress out where no measure states a status', async () => {
    const element = await showOverview('sachsenheim', {sections: 'summary'});
    expect(findAll(element, '.tiles, .mean, .numbers').length).to.equal(0);
    expect(element.shadowRoot?.querySelectorAll('svg').length).to.equal(0);
    expect(findAll(element, '.field-name').map(read)).to.deep.equal([
      'Sprache und Bildung (2 Maßnahmen)',
      'Arbeits- und Ausbildungsmarkt (2 Maßnahmen)',
      'Wohnen/ gute Nachbarschaft (3 Maßnahmen)',
      'Sport, Kultur, Freizeit, Vereine (3 Maßnahmen)',
    ]);
  });

  it('show a field without measures without a link, and measures without a field', async () => {
    const element = await showOverview({fields: [{title: 'Leer'}], measures: [{title: 'Frei'}]}, {sections: 'summary'});
    expect(findAll(element, '.field-name').map(read)).to.deep.equal([
      'Leer (keine Maßnahme)',
      'Ohne Angabe (1 Maßnahme)',
    ]);
    expect(fieldLinks(element).length).to.equal(0);
  });

  describe('beside a <measure-table>', () => {
    before(freshHistory);

    for (const plan of ['leinfelden-echterdingen', 'boeblingen', 'musterstadt']) {
      it(`lead to as many measures of ${plan} as they say, for every status that occurs`, async () => {
        const [element, table] = [
          await showOverview(plan, {sections: 'summary', 'measures-href': location.pathname + location.search}),
          await showTable(plan, {'group-by': 'none'}),
        ];
        const links = statusLinks(element);
        expect(links.length).to.be.greaterThan(3);
        for (const link of links) {
          await follow(link, table);
          const [count, ...group] = read(link).split(' ');
          expect(chips(table)).to.deep.equal([group.join(' ')]);
          expect(countedRows(table), group.join(' ')).to.equal(Number(count));
        }
      });
    }

    it('lead to as many measures as they say, for every field that has some', async () => {
      const plan = {
        fields: [
          {id: 'a', title: 'Arbeit'},
          {id: 'b', title: 'Bildung, früh', parent: 'a'},
        ],
        measures: [
          {title: 'Eins', field: 'a'},
          {title: 'Zwei', field: 'b'},
          {title: 'Drei', field: 'b', listed: 'additional'},
        ],
      };
      const [element, table] = [await showOverview(plan, {sections: 'summary'}), await showTable(plan)];
      expect(findAll(element, '.field-name').map(read)).to.deep.equal([
        'Arbeit (2 Maßnahmen)',
        'Bildung, früh (1 Maßnahme)',
      ]);
      const found = [];
      for (const link of fieldLinks(element)) {
        await follow(link, table);
        found.push(titles(table));
      }
      expect(found).to.deep.equal([
        ['Eins', 'Zwei', 'Drei'],
        ['Zwei', 'Drei'],
      ]);
    });

    it('tell the page what a reader chose before the browser goes there', async () => {
      const element = await showOverview('boeblingen', {sections: 'summary'});
      const heard: (readonly [string | undefined, string | undefined, boolean])[] = [];
      const hear = (event: StatusSelectEvent): void => {
        event.preventDefault();
        heard.push([event.status, event.field?.number, event.composed]);
      };
      document.addEventListener('status-select', hear as EventListener);
      const before = location.href;
      statusLinks(element)[1]?.click();
      fieldLinks(element)[2]?.click();
      document.removeEventListener('status-select', hear as EventListener);
      expect(heard).to.deep.equal([
        ['active', undefined, true],
        [undefined, '3', true],
      ]);
      expect(location.href).to.equal(before);
    });

    it('lead to the page that the town names', async () => {
      const element = await showOverview('boeblingen', {sections: 'summary', 'measures-href': '/plan?seite=2'});
      expect(statusLinks(element)[0]?.href).to.equal(`${location.origin}/plan?seite=2#pw:measure-table.status=open`);
    });
  });
});
