import {expect, oneEvent} from '@open-wc/testing';
import type {MeasureSelectEvent} from '../../src/base/measure-select.event.js';
import {PlanTimelineElement} from '../../src/elements/plan-timeline/plan-timeline.js';
import {waitUntil} from '../support/wait-until.js';
import {
  arrows,
  bars,
  clearPage,
  find,
  findAll,
  read,
  rows,
  showTimeline,
  tableRows,
  unknown,
} from './plan-timeline-page.js';

type Parts = Readonly<Record<string, unknown>>;

const fields = [
  {id: 'f-1', number: '1', title: 'Sprache'},
  {id: 'f-2', title: 'Wohnen'},
];
const cafe = {id: 'm-1', number: '1', title: 'Sprachcafé', field: 'f-1', period: {from: '2024', to: '2025'}};
const status = {code: 'in-progress', text: 'In Arbeit'};

/** A plan with one measure of these parts, on an axis from 2024 to 2027. */
function planWith(measure: Parts, more: Parts = {}): Parts {
  return {period: {from: '2024', to: '2027'}, measures: [{...cafe, ...measure}], fields, ...more};
}

function many(count: number): Parts {
  return {measures: Array.from({length: count}, (_, at) => ({title: `Vorhaben ${at + 1}`, period: '2024'}))};
}

describe('<plan-timeline>', () => {
  afterEach(clearPage);

  it('is created by its tag, detached, without throwing', () => {
    expect(document.createElement('plan-timeline')).to.be.instanceOf(PlanTimelineElement);
  });

  describe('shows', () => {
    it('the measures of a plan by field, with their time in words', async () => {
      const element = await showTimeline('musterstadt');
      expect(findAll(element, '.group > .group-head > [part=heading]').map(read)).to.deep.equal([
        '1 Sprache und Bildung',
        '1.1 Frühe Bildung',
        '2 Wohnen und Nachbarschaft',
        '3 Offene Verwaltung',
        'Ohne Handlungsfeld',
      ]);
      expect(rows(element).slice(0, 5)).to.deep.equal([
        '1 Ein Sprachcafé in jedem Stadtteil: April 2024 bis Dezember 2025 · Februar 2026 bis Dezember 2027 · ' +
          'die ersten zwei Stadtteile bis 2025 · mittelfristig',
        '2 Sprachkurse mit Kinderbetreuung: September 2024 bis Dezember 2026 · kurzfristig',
        '4 Lernwerkstatt am Samstag: September 2024 bis Juli 2025',
        'Ferienprogramm für alle Kinder: im Sommer 2027',
        '5 Eltern-Kind-Gruppen in vier Sprachen: 2027 · ab dem Kita-Jahr 2027',
      ]);
      expect(rows(element).at(-1)).to.equal('Neuer Plan: ab 2028');
    });

    it('the eleven entries of Sachsenheim as having no time, and not a single bar', async () => {
      const element = await showTimeline('sachsenheim');
      expect(read(find(element, '.unknown [part=heading]'))).to.equal('Ohne Zeitangabe (11)');
      expect(unknown(element).length).to.equal(11);
      expect(unknown(element).at(-1)).to.equal('Teilnahme am Heimatfest');
      expect(findAll(element, '.bar, .arrow, .lane').length).to.equal(0);
      expect(read(find(element, '.unknown li .muted'))).to.equal('Sprache und Bildung · innerhalb eines Jahres');
    });

    it('the schedule of the document before the period of the measure', async () => {
      const schedule = {years: ['2024', '2027'], entries: [{measure: 'm-1', spans: [{from: '2027', to: '2027'}]}]};
      const element = await showTimeline(planWith({}, {schedule}));
      expect(rows(element)).to.deep.equal(['1 Sprachcafé: 2027']);
      expect(bars(element)).to.deep.equal([[0.75, 1]]);
    });

    it('the years, and what the schedule says about itself', async () => {
      const schedule = {years: ['2024', '2026'], entries: [], note: 'Ohne Gewähr.'};
      const element = await showTimeline({measures: [cafe], schedule});
      expect(read(find(element, '.about strong'))).to.equal('2024 bis 2026');
      expect(findAll(element, '.years > *').map(read)).to.deep.equal(['2024', '2025', '2026']);
      expect(read(find(element, '.about + p'))).to.equal('Ohne Gewähr.');
    });

    it('the status of a measure in words, and its colour in the bar', async () => {
      const element = await showTimeline(planWith({status}));
      expect(read(find(element, '.row [part=badge]'))).to.equal('In Arbeit');
      expect(getComputedStyle(find(element, '.bar')).fill).to.equal(
        getComputedStyle(find(element, '.row .icon')).color,
      );
    });

    it('no headings of fields where a plan has none', async () => {
      const element = await showTimeline({measures: [{title: 'Café', period: '2024'}]});
      expect(findAll(element, '[part=heading]').length).to.equal(0);
    });

    it('headings one level below its own', async () => {
      const element = await showTimeline(planWith({}), {heading: 'Zeitplan', 'heading-level': '4'});
      expect(findAll(element, '[part=heading]').map(({localName}) => localName)).to.deep.equal(['h4', 'h5']);
    });

    it('words instead of an empty box when there is nothing at all', async () => {
      const element = await showTimeline({});
      expect(read(find(element, '[part=empty]'))).to.equal('In diesem Plan stehen noch keine Maßnahmen.');
      expect(element.matches(':state(empty)')).to.equal(true);
    });

    it('a schedule without measures', async () => {
      const element = await showTimeline({schedule: {years: [], entries: [{text: 'Fest', spans: ['2024']}]}});
      expect(rows(element)).to.deep.equal(['Fest: 2024']);
      expect(element.matches(':state(empty)')).to.equal(false);
    });
  });

  describe('draws', () => {
    const cases: readonly (readonly [
      what: string,
      period: unknown,
      bar: readonly number[],
      arrow: readonly string[],
    ])[] = [
      ['a period from its first to its last day', {from: '2025', to: '2026'}, [0.25, 0.75], []],
      ['an open end to the edge, with a sign', {from: '2026'}, [0.5, 1], ['right']],
      ['an open beginning from the edge, with a sign', {to: '2024'}, [0, 0.25], ['left']],
    ];
    for (const [what, period, bar, arrow] of cases) {
      it(what, async () => {
        const element = await showTimeline(planWith({period}));
        expect([bars(element), arrows(element)]).to.deep.equal([[bar], arrow]);
      });

      it(`${what}, mirrored where one reads from right to left`, async () => {
        const element = await showTimeline(planWith({period}), {lang: 'ar'});
        await waitUntil(() => find(element, '[part=base]').dir === 'rtl');
        const [start = 0, end = 0] = bar;
        const opposite = arrow.map((side) => (side === 'left' ? 'right' : 'left'));
        expect([bars(element), arrows(element)]).to.deep.equal([[[1 - end, 1 - start]], opposite]);
      });
    }

    it('only the years that the page wants, with a sign where a bar goes on', async () => {
      const period = {from: '2024', to: '2027'};
      const element = await showTimeline(planWith({period}), {from: '2025', to: '2026'});
      expect([bars(element), arrows(element)]).to.deep.equal([[[0, 1]], ['left', 'right']]);
      expect(read(find(element, '.when'))).to.equal('2024 bis 2027');
      element.to = 2027;
      await element.updateComplete;
      expect(arrows(element)).to.deep.equal(['left']);
      expect(element.getAttribute('to')).to.equal('2027');
    });

    it('only the sign where a bar lies beside the years', async () => {
      const element = await showTimeline(planWith({}), {from: '2026', to: '2027'});
      expect([bars(element), arrows(element)]).to.deep.equal([[], ['left']]);
    });

    it('a single day so that it can be seen', async () => {
      const element = await showTimeline(planWith({period: '2025-03-15'}));
      const {strokeWidth} = getComputedStyle(find(element, '.bar'));
      expect(parseFloat(strokeWidth)).to.be.at.least(2);
    });

    it('no bar for a time frame: nobody knows which years it means', async () => {
      const element = await showTimeline(planWith({period: null, timeframes: [{term: 'long'}]}));
      expect(rows(element)).to.deep.equal(['1 Sprachcafé: langfristig']);
      expect(findAll(element, '.bar').length).to.equal(0);
    });
  });

  describe('marks the date of the document', () => {
    it('and says which it is', async () => {
      const element = await showTimeline(planWith({}, {asOf: '2026-09'}));
      expect(read(find(element, '.about'))).to.contain('Stand der Angaben: September 2026');
      const {x, width} = find(element, '.row .lane').getBoundingClientRect();
      const line = find(element, '.row .as-of').getBoundingClientRect();
      expect((line.x - x) / width).to.be.closeTo((2 + 258 / 365) / 4, 0.01);
    });

    it('nowhere without one, and says so: the clock is never asked', async () => {
      const element = await showTimeline(planWith({}));
      expect(findAll(element, '.as-of').length).to.equal(0);
      expect(read(find(element, '.about'))).to.contain('Stand der Angaben: nicht angegeben');
    });

    it('in words alone where it lies beside the years', async () => {
      const element = await showTimeline(planWith({}, {asOf: '2020-11'}));
      expect(findAll(element, '.as-of').length).to.equal(0);
      expect(read(find(element, '.about'))).to.contain('Stand der Angaben: November 2020');
    });
  });

  describe('says the same once more as a table', () => {
    it('with a row for each bar, and words where there is none', async () => {
      const schedule = {
        years: [],
        entries: [
          {measure: 'm-1', spans: ['2024', {from: '2026-03'}]},
          {text: 'Fest', spans: null},
        ],
      };
      const others = [{title: 'Ferien', period: 'im Sommer', field: 'f-2', status}];
      const element = await showTimeline({fields, measures: [cafe, ...others], schedule});
      expect(tableRows(element)).to.deep.equal([
        ['Maßnahme', 'Handlungsfeld', 'Von', 'Bis', 'Status'],
        ['1 Sprachcafé', '1 Sprache', '2024', '2024', ''],
        ['1 Sprachcafé', '1 Sprache', 'März 2026', 'nicht angegeben', ''],
        ['Ferien', 'Wohnen', 'im Sommer', 'In Arbeit'],
        ['Fest', 'Ohne Handlungsfeld', 'ohne Zeitangabe', ''],
      ]);
    });

    it('without columns for which the plan has no values', async () => {
      const element = await showTimeline({measures: [{title: 'Café', period: '2024'}]});
      expect(tableRows(element)).to.deep.equal([
        ['Maßnahme', 'Von', 'Bis'],
        ['Café', '2024', '2024'],
      ]);
    });
  });

  describe('leads from a measure', () => {
    it('to its permalink on this page', async () => {
      const element = await showTimeline(planWith({}));
      expect(find(element, '.row a').getAttribute('href')).to.equal(
        `${location.origin}${location.pathname}${location.search}#m-1`,
      );
    });

    for (const [what, parts, attributes] of [
      ['the page that the plan names', {pages: {measures: 'https://town.example/plan'}}, {}],
      ['the page that the attribute names', {}, {'measures-href': 'https://town.example/plan'}],
    ] as const) {
      it(`to its permalink on ${what}`, async () => {
        const element = await showTimeline(planWith({}, parts), attributes);
        expect(find(element, '.row a').getAttribute('href')).to.equal('https://town.example/plan#m-1');
      });
    }

    it('also where its time is not known, and from the table', async () => {
      const element = await showTimeline({measures: [{id: 'm-1', title: 'Café'}]});
      const links = findAll(element, '.unknown a, table a').map((link) => link.getAttribute('href')?.split('#')[1]);
      expect(links).to.deep.equal(['m-1', 'm-1']);
    });

    it('and tells the page before', async () => {
      const element = await showTimeline(planWith({}));
      const selected = oneEvent<MeasureSelectEvent>(document.body, 'measure-select');
      find(element, '.row a').click();
      const event = await selected;
      expect([event.measure.id, event.bubbles, event.composed]).to.deep.equal(['m-1', true, true]);
      await waitUntil(() => location.hash === '#m-1');
    });

    it('nowhere, where the page cancels that', async () => {
      const element = await showTimeline(planWith({}));
      element.addEventListener('measure-select', (event) => event.preventDefault());
      for (const link of findAll(element, '.row a, table a')) link.click();
      expect(location.hash).to.equal('');
    });
  });

  describe('of a long plan', () => {
    it('shows 200 entries and the others on request, and brings the focus to the first of them', async () => {
      const element = await showTimeline(many(450));
      const button = find(element, 'button');
      expect([rows(element).length, read(button)]).to.deep.equal([200, '250 weitere Einträge zeigen']);
      button.click();
      await waitUntil(() => rows(element).length === 400);
      expect(read(element.shadowRoot?.activeElement)).to.contain('Vorhaben 201');
      find(element, 'button').click();
      await waitUntil(() => rows(element).length === 450);
      expect(findAll(element, 'button').length).to.equal(0);
    });

    it('prints all of them', async () => {
      const element = await showTimeline(many(201));
      dispatchEvent(new Event('beforeprint'));
      expect(rows(element).length).to.equal(201);
      dispatchEvent(new Event('afterprint'));
      expect(rows(element).length).to.equal(200);
    });
  });
});
