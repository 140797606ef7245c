import {expect, oneEvent} from '@open-wc/testing';
import {shapePaths, type StatusShape} from '../../src/base/status-shapes.js';
import '../../src/define.js';
import type {StatusCode} from '../../src/plan/status.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, inLanguage, read, results, showTable} from './measure-table-page.js';

const plans = ['leinfelden-echterdingen', 'boeblingen', 'sachsenheim', 'musterstadt'] as const;

/** What a reader of the table sees of one field. */
interface SeenField {
  readonly title: string;
  readonly count: string;
  readonly rows: number;
  readonly additional: number;
  readonly goals: number;
  readonly visions: number;
  readonly head: HTMLElement;
  readonly details: readonly HTMLElement[];
}

/** The fields as they stand in the table, each with what is below its head. */
function seenFields(element: Element): readonly SeenField[] {
  return findAll(element, '.group-head').map((head) => {
    const below = rowsBelow(head);
    const firstAdditional = below.findIndex((row) => read(row) === 'Weitere Maßnahmen');
    const isAdditional = (row: HTMLElement): boolean => firstAdditional >= 0 && below.indexOf(row) > firstAdditional;
    const measures = below.filter((row) => row.matches('[part=row]'));
    const goals = below.filter((row) => row.matches('.goal-head:has(.label)'));
    return {
      title: read(head.querySelector('.group-title')),
      count: read(head.querySelector('.count')),
      rows: measures.filter((row) => !isAdditional(row)).length,
      additional: measures.filter(isAdditional).length,
      goals: new Set(
        goals.flatMap((row) =>
          read(row)
            .replace(/^[^:]+: /, '')
            .split(' · '),
        ),
      ).size,
      visions: head.querySelectorAll('.vision').length,
      head,
      details: below.filter((row) => row.matches('.details')),
    };
  });
}

/** The rows from a head of a field to the next one. */
function rowsBelow(head: Element): readonly HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let row = head.nextElementSibling; row && !row.matches('.group-head'); row = row.nextElementSibling) {
    rows.push(row as HTMLElement);
  }
  return rows;
}

/** What stands under a label in opened details. */
function section(details: Element, label: string): Element | undefined {
  return [...details.querySelectorAll('.detail')].find((part) => read(part.querySelector('.label')) === label);
}

/** How many items stand under a label, in all opened details of a field. */
function items({details}: SeenField, label: string): number {
  return details.reduce((sum, each) => sum + (section(each, label)?.querySelectorAll('li').length ?? 0), 0);
}

async function openAll(element: Element): Promise<void> {
  for (const button of findAll(element, '.more-button')) button.click();
  await waitUntil(() => findAll(element, '.more-button[aria-expanded=false]').length === 0);
}

describe('the demo plans on the page', () => {
  before(showPage);
  afterEach(clearPage);

  it('show the 41 measures of Leinfelden-Echterdingen in 7 fields, with goals and visions, and 2 more', async () => {
    const element = await showTable('leinfelden-echterdingen');
    expect(results(element)).to.equal('41 Maßnahmen');
    expect(
      seenFields(element).map(({title, count, rows, additional, goals, visions}) => [
        title,
        count,
        rows,
        additional,
        goals,
        visions,
      ]),
    ).to.deep.equal([
      ['1 Arbeit', '4 Maßnahmen', 4, 0, 3, 1],
      ['2 Wohnen und Unterbringung', '2 Maßnahmen', 2, 0, 2, 1],
      ['3 Sprache und Bildung', '12 Maßnahmen', 12, 2, 7, 2],
      ['4 Bürgerschaftliches Engagement', '5 Maßnahmen', 5, 0, 4, 1],
      ['5 Gesellschaftliches Zusammenleben und Soziales', '6 Maßnahmen', 6, 0, 5, 2],
      ['6 Extremismusprävention und Antidiskriminierung', '4 Maßnahmen', 4, 0, 2, 3],
      ['7 Information, Öffentlichkeitsarbeit und Repräsentation', '8 Maßnahmen', 8, 0, 6, 2],
    ]);
    expect(findAll(element, '[part=row] > .number').map(read).filter(Boolean)).to.deep.equal(
      Array.from({length: 41}, (_, index) => String(index + 1)),
    );
  });

  it('show the 34 measures of Böblingen in 8 fields, with mottos, what the full report holds, and examples', async () => {
    const element = await showTable('boeblingen');
    await openAll(element);
    expect(results(element)).to.equal('34 Maßnahmen');
    expect(
      seenFields(element).map(({title, rows, head}) => [
        title.replace(/^\d+ /, ''),
        read(head.querySelector('.motto')),
        rows,
        read(section(head, 'Im vollständigen Plan')).replace(/^Im vollständigen Plan ?/, ''),
        section(head, 'Beispiele')?.querySelectorAll('li:not(li li)').length ?? 0,
      ]),
    ).to.deep.equal([
      ['Aufbrechen und Ankommen', 'Hier bin ich', 5, '20 Empfehlungen' + 'Seiten 13-15', 2],
      ['Wohnen', 'Wohnen und Wohlfühlen', 3, '22 Empfehlungen' + 'Seiten 19-26', 1],
      ['Sprache', 'Vielsprachigkeit als Ressource', 4, '22 Empfehlungen', 3],
      ['Bildung und Arbeit', 'Sapere aude – Wage zu denken', 6, '30 Empfehlungen' + 'Seiten 36-42', 3],
      ['Gesundheit', 'Natürlich gesund', 5, '48 Empfehlungen', 1],
      ['Gesellschaft', 'Freude am Gestalten', 4, '6 Ziele' + '27 Maßnahmen' + 'Seiten 61-68', 0],
      ['Religion', 'Dialog statt Diagnose', 4, '', 0],
      ['Leben und Freizeit', 'Hier spielt das Leben', 3, '10 Ziele' + '27 Maßnahmen', 2],
    ]);
  });

  it('show the 10 measures of Sachsenheim in 4 fields, with states, indicators and time frames', async () => {
    const element = await showTable('sachsenheim');
    await openAll(element);
    expect(results(element)).to.equal('10 Maßnahmen');
    const frames = ({details}: SeenField): number =>
      details.reduce(
        (sum, each) => sum + (section(each, 'Zeitraum')?.querySelectorAll('p:not(.label)').length ?? 0),
        0,
      );
    expect(
      seenFields(element).map((field) => [
        field.title,
        field.rows,
        items(field, 'Ist-Zustand'),
        items(field, 'Indikatoren'),
        frames(field),
        items(field, 'Soll-Zustand'),
      ]),
    ).to.deep.equal([
      ['Sprache und Bildung', 2, 7, 9, 2, 7],
      ['Arbeits- und Ausbildungsmarkt', 2, 5, 7, 2, 7],
      ['Wohnen/ gute Nachbarschaft', 3, 5, 6, 3, 7],
      ['Sport, Kultur, Freizeit, Vereine', 3, 6, 10, 4, 5],
    ]);
  });

  it('show the 16 measures of Musterstadt, and 2 more outside of the count', async () => {
    const element = await showTable('musterstadt');
    expect(results(element)).to.equal('16 Maßnahmen');
    expect(seenFields(element).map(({title, rows, additional}) => [title, rows, additional])).to.deep.equal([
      ['1 Sprache und Bildung', 4, 1],
      ['1.1 Frühe Bildung', 2, 0],
      ['2 Wohnen und Nachbarschaft', 6, 1],
      ['3 Offene Verwaltung', 4, 0],
      ['4 Gesundheit', 0, 0],
    ]);
  });

  it('show the 30 offers of Sachsenheim in 13 topics', async () => {
    const element = await shown('offer-finder', 'sachsenheim');
    findAll(element, '[part=filter] button')
      .find((button) => read(button) === 'Mehr anzeigen')
      ?.click();
    await waitUntil(() => findAll(element, '.choice').length > 8);
    const counts = findAll(element, '.choice .count').map((count) => Number(read(count).replace(/\D/g, '')));
    expect(counts).to.deep.equal([3, 2, 1, 2, 1, 4, 7, 1, 1, 1, 2, 3, 2]);
    expect(findAll(element, '[part=card]').length).to.equal(30);
  });
});

type Phrase = readonly [words: string, rows: number, code: StatusCode, shape: StatusShape];

const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  'leinfelden-echterdingen': [
    ['Wird fortgesetzt', 22, 'ongoing', 'cycle'],
    ['Noch nicht umgesetzt', 7, 'not-started', 'ring'],
    ['Abgeschlossen', 3, 'completed', 'tick'],
    ['In Planung für 2024', 3, 'planned', 'calendar'],
    ['In Planung ab 2024', 1, 'planned', 'calendar'],
    ['Umsetzung im März 2024', 1, 'planned', 'calendar'],
    ['Bedarf wird neu geprüft', 1, 'under-review', 'question'],
    ['Noch nicht umgesetzt – Realisierung wird weiterhin geprüft', 1, 'not-started', 'ring'],
    ['Abgeschlossen Weitere Durchführung in Planung', 1, 'completed', 'tick'],
    ['Ausbau wird fortgesetzt', 1, 'ongoing', 'cycle'],
  ],
  boeblingen: [
    ['100% umgesetzt', 12, 'completed', 'tick'],
    ['100% umgesetzt.', 1, 'completed', 'tick'],
    ['100 % umgesetzt (mit stetiger Weiterentwicklung)', 1, 'completed', 'tick'],
    ['Umsetzung 50%', 2, 'in-progress', 'half'],
    ['Umsetzung 50% bzw. befindet sich teilweise noch im Arbeit', 1, 'in-progress', 'half'],
    ['50% umgesetzt', 2, 'in-progress', 'half'],
    ['Umsetzung 60%', 1, 'in-progress', 'half'],
    ['Umsetzung 40%', 2, 'in-progress', 'half'],
    ['Umsetzung 15%', 1, 'in-progress', 'half'],
    ['Umsetzung 10%', 1, 'in-progress', 'half'],
    ['Ausschreibung erfolgt im Februar 2017 – Maßnahme in Arbeit', 1, 'in-progress', 'half'],
    ['Die Umsetzung der Maßnahme hat begonnen', 1, 'in-progress', 'half'],
    ['Befindet sich im Abstimmungsprozess (noch nicht umgesetzt)', 1, 'in-coordination', 'question'],
    ['Maßnahme wurde noch nicht umgesetzt', 1, 'not-started', 'ring'],
    ['Maßnahme bisher nicht umgesetzt.', 1, 'not-started', 'ring'],
    ['Nicht umgesetzt.', 1, 'not-implemented', 'cross'],
    ['Maßnahme wurde nicht umgesetzt.', 1, 'not-implemented', 'cross'],
    ['Maßnahme wird nicht umgesetzt.', 1, 'rejected', 'cross'],
    ['keine Angabe', 2, 'unknown', 'dash'],
  ],
};

describe('the status of the demo plans on the page', () => {
  afterEach(clearPage);

  for (const [name, rows] of Object.entries(phrases)) {
    it(`reads as in the document of ${name}, with the right code and shape`, async () => {
      const element = await showTable(name);
      const seen = new Map<string, number>();
      for (const badge of findAll(element, '[part=row] .badge')) {
        const shape = Object.entries(shapePaths).find(([, path]) => badge.querySelector(`path[d="${path}"]`));
        const key = [read(badge), badge.className.split(' ').at(-1), shape?.[0]].join(' | ');
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
      const wanted = rows.map(([words, count, code, shape]) => [[words, code, shape].join(' | '), count]);
      expect(Object.fromEntries(seen)).to.deep.equal(Object.fromEntries(wanted));
    });
  }
});

type Tag = 'measure-table' | 'offer-finder' | 'wegweiser-nav';

/** An element in the page that shows a demo plan. */
async function shown(tag: Tag, plan: string): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  const loaded = oneEvent(element, 'plan-load');
  element.src = `/demo/plans/${plan}.plan.json`;
  document.body.append(element);
  await loaded;
  await element.updateComplete;
  return element;
}

/** Everything that reaches the console from now on. */
function listenToConsole(): {readonly heard: readonly string[]; readonly stop: () => void} {
  const heard: string[] = [];
  const kinds = ['log', 'info', 'debug', 'warn', 'error', 'assert', 'trace'] as const;
  const own = kinds.map((kind) => [kind, console[kind]] as const);
  const fail = (event: Event): void => void heard.push(event.type);
  for (const kind of kinds) console[kind] = (...args: unknown[]) => heard.push(`${kind}: ${args.join(' ')}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, fail);
  const stop = (): void => {
    for (const [kind, method] of own) console[kind] = method;
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) removeEventListener(type, fail);
  };
  return {heard, stop};
}

describe('the console', () => {
  let ear: ReturnType<typeof listenToConsole>;
  beforeEach(() => (ear = listenToConsole()));
  afterEach(() => {
    ear.stop();
    for (const element of document.querySelectorAll('measure-table, offer-finder, wegweiser-nav, status-badge')) {
      element.remove();
    }
  });

  for (const plan of plans) {
    for (const tag of ['measure-table', 'offer-finder', 'wegweiser-nav'] as const) {
      it(`stays empty while <${tag}> shows ${plan} with everything open, in German and Arabic`, async () => {
        const element = await shown(tag, plan);
        for (const button of findAll(element, '[aria-expanded=false]')) button.click();
        await element.updateComplete;
        element.lang = 'ar';
        await inLanguage(element, 'ar');
        expect(ear.heard).to.deep.equal([]);
        expect(find(element, '[part=base]').childElementCount).to.be.greaterThan(0);
      });
    }

    it(`stays empty while a <status-badge> shows each measure of ${plan}`, async () => {
      const src = `/demo/plans/${plan}.plan.json`;
      const response = await fetch(src);
      const {measures} = (await response.json()) as {measures: readonly {id: string}[]};
      const badges = measures.map(({id}) => Object.assign(document.createElement('status-badge'), {src, measure: id}));
      const all = Promise.all(badges.map((badge) => oneEvent(badge, 'plan-load')));
      document.body.append(...badges);
      await all;
      await Promise.all(badges.map(({updateComplete}) => updateComplete));
      expect(badges.every((badge) => read(find(badge, '.badge-text')) !== '')).to.equal(true);
      expect(ear.heard).to.deep.equal([]);
    });
  }
});
