import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureSelectEvent} from '../../src/base/measure-select.event.js';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {cdp} from '../support/cdp.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  clearPage,
  column,
  details,
  find,
  findAll,
  press,
  read,
  row,
  showTable,
  isFocused,
} from './measure-table-page.js';

const one = (measure: Readonly<Record<string, unknown>>): {readonly measures: readonly Record<string, unknown>[]} => ({
  measures: [{id: 'm-38', number: '38', title: 'Flyer', ...measure}],
});

function button(element: Element, name = '38'): HTMLElement {
  const found = row(element, name).querySelector<HTMLElement>('.more button');
  if (!found) throw new Error('Each row has a button.');
  return found;
}

/** Opens the details of measure 38. */
async function opened(measure: Readonly<Record<string, unknown>>, rest = {}): Promise<MeasureTableElement> {
  const element = await showTable({...one(measure), ...rest});
  await press(element, 'Einzelheiten zu 38');
  return element;
}

describe('<measure-table> with details', () => {
  before(showPage);
  afterEach(clearPage);

  it('opens and closes them by keyboard, in the next row, and keeps the focus on the button', async () => {
    const element = await showTable(one({description: 'Für Vereine'}));
    button(element).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => details(element, '38').includes('Für Vereine'));
    expect([button(element).ariaExpanded, isFocused(element, '.more button')]).to.deep.equal(['true', true]);
    await sendKeys({press: ' '});
    await waitUntil(() => details(element, '38') === '');
    expect(button(element).ariaExpanded).to.equal('false');
  });

  it('names each button by the number of its measure, or by the title', async () => {
    await cdp('Accessibility.enable');
    const element = await showTable({measures: [{number: '38', title: 'Flyer'}, {title: 'Nachtwanderung'}]});
    const {nodes} = await cdp<{nodes: {role?: {value: string}; name?: {value: string}}[]}>(
      'Accessibility.getFullAXTree',
    );
    const names = nodes.filter(({role}) => role?.value === 'button').map(({name}) => name?.value);
    expect(names).to.include.members(['Einzelheiten zu 38', 'Einzelheiten zu Nachtwanderung']);
    expect(element.isConnected).to.equal(true);
  });

  it('does not open them by a click on the row', async () => {
    const element = await showTable(one({}));
    row(element, '38').click();
    await element.updateComplete;
    expect(details(element, '38')).to.equal('');
  });

  it('tells the page which measure a reader opened, out of all shadow trees', async () => {
    const element = await showTable(one({}));
    const selected = oneEvent<MeasureSelectEvent>(document.body, 'measure-select');
    await press(element, 'Einzelheiten zu 38');
    expect((await selected).measure.id).to.equal('m-38');
    expect((await selected).composed).to.equal(true);
  });

  it('keeps them closed where the page has something else in mind, and leaves the address alone', async () => {
    const element = await showTable(one({}));
    element.addEventListener('measure-select', (event) => event.preventDefault());
    await press(element, 'Einzelheiten zu 38');
    expect([details(element, '38'), location.hash]).to.deep.equal(['', '']);
  });

  it('tells nothing when a reader closes them', async () => {
    const element = await opened({});
    const heard: Event[] = [];
    element.addEventListener('measure-select', (event) => heard.push(event));
    await press(element, 'Einzelheiten zu 38');
    expect([heard, details(element, '38')]).to.deep.equal([[], '']);
  });

  it('tells the page of each change of the view once', async () => {
    const element = await showTable(one({}));
    const views: string[] = [];
    element.addEventListener('view-change', ({view}) => views.push(JSON.stringify([...view])));
    await press(element, 'Einzelheiten zu 38');
    await press(element, 'Einzelheiten zu 38');
    element.query = 'flyer';
    await element.updateComplete;
    expect(views).to.deep.equal(['[["open","m-38"]]', '[]']);
  });

  const said: readonly [title: string, measure: Record<string, unknown>, words: string][] = [
    ['the parts of a measure', {items: ['Druck', 'Verteilung']}, 'Im Einzelnen DruckVerteilung'],
    ['why it is not done', {status: {code: 'rejected', reason: 'Kein Geld'}}, 'Begründung Kein Geld'],
    ['what happened', {updates: [{dateText: 'im Frühjahr 2023', text: 'Gedruckt'}]}, 'im Frühjahr 2023 Gedruckt'],
    ['where it stands now', {currentState: ['Kein Flyer']}, 'Ist-Zustand Kein Flyer'],
    ['where it shall lead', {targetState: ['Ein Flyer']}, 'Soll-Zustand Ein Flyer'],
    ['what it costs', {budget: '500 €'}, 'Kosten 500 €'],
    ['for how long it runs', {timeframes: [{term: 'short'}]}, 'Zeitraum kurzfristig'],
    ['how it was judged', {status: {text: 'Läuft', qualifiers: ['delayed']}}, 'verzögert'],
    ['that its end has passed', {status: 'planned', period: {to: '2023'}}, 'geplant bis 2023 (Stand: März 2024)'],
    ['of which kind it is', {kind: 'recommendation'}, 'Art Empfehlung'],
    ['to which theme it belongs', {theme: 'Schule'}, 'Themenbereich Schule'],
    [
      'why a report changed its status',
      {updates: [{text: 'Neu', status: {code: 'dropped', reason: 'Kein Geld'}}]},
      'Kein Geld',
    ],
    ['who gives the money', {funding: ['Land', 'Stiftung']}, 'Förderung LandStiftung'],
    ['where it stands in the printed plan', {sourceRef: {page: '14', quote: 'Wörtlich'}}, 'Quelle Seite 14 Wörtlich'],
    ['what was done elsewhere', {examples: [{text: 'Lesenacht', place: 'Ulm', period: '2022'}]}, 'Lesenacht Ulm, 2022'],
    ['its share in percent', {status: {text: 'Läuft gut', percent: 40}}, '40 %'],
  ];
  for (const [title, measure, words] of said) {
    it(`say ${title}`, async () => {
      const element = await opened(measure, {asOf: '2024-03'});
      expect(details(element, '38')).to.contain(words);
    });
  }

  it('give a link to the measure that works elsewhere', async () => {
    const element = await opened({});
    const link = find(element, '.permalink a', HTMLAnchorElement);
    expect([read(link), link.href]).to.deep.equal([
      'Link zu dieser Maßnahme',
      `${location.origin}${location.pathname}${location.search}#m-38`,
    ]);
  });

  it('lead to the offers that serve a measure, on the page where they live', async () => {
    const offers = [{id: 'o-1', title: 'Sprachcafé', measures: ['m-38']}];
    const element = await showTable({...one({}), offers}, {'offers-href': '/angebote'});
    await press(element, 'Einzelheiten zu 38');
    const [link] = findAll(element, '.details a', HTMLAnchorElement);
    expect([read(link), link?.href]).to.deep.equal(['Sprachcafé', `${location.origin}/angebote#o-1`]);
  });

  const parts: readonly [title: string, rest: Record<string, unknown>, words: string][] = [
    ['their field', {fields: [{id: 'f', number: '3', title: 'Arbeit'}]}, 'Handlungsfeld 3 Arbeit'],
    ['their goals with their kind', {goals: [{id: 'g', kind: 'guiding', text: 'Beraten'}]}, 'Ziele Leitziel: Beraten'],
    [
      'their times in the schedule',
      {schedule: {years: ['2025'], entries: [{measure: 'm-38', spans: ['2025']}]}},
      'Zeitplan 2025',
    ],
    [
      'that their times in the schedule are not known',
      {schedule: {years: ['2025'], entries: [{measure: 'm-38', spans: null}]}},
      'Zeitplan genannt, aber ohne Zeitangabe',
    ],
  ];
  for (const [title, rest, words] of parts) {
    it(`say ${title}`, async () => {
      const element = await opened({field: 'f', goals: ['g']}, rest);
      expect(details(element, '38')).to.contain(words);
    });
  }

  it('lead to all measures that belong to this one, by what they are to it', async () => {
    const others = [
      {id: 'm-1', title: 'Kampagne'},
      {id: 'm-2', title: 'Druck', parent: 'm-38'},
      {id: 'm-3', title: 'Plakate', related: ['m-38']},
      {id: 'm-4', title: 'Heft', status: {code: 'merged', mergedInto: 'm-38'}},
    ];
    const element = await showTable({measures: [...one({parent: 'm-1'}).measures, ...others]});
    await press(element, 'Einzelheiten zu 38');
    expect(details(element, '38')).to.contain(
      'Teil von Kampagne Dazu gehören Druck Gehört zusammen mit Plakate Hierin aufgegangen Heft',
    );
    const links = findAll(element, '.links a', HTMLAnchorElement).map(({hash}) => hash);
    expect(links).to.deep.equal(['#m-1', '#m-2', '#m-3', '#m-4']);
  });

  it('leave out offers that have ended', async () => {
    const offers = [{id: 'o-1', title: 'Sprachcafé', measures: ['m-38'], status: 'ended'}];
    expect(details(await opened({}, {offers}), '38')).not.to.contain('Sprachcafé');
  });

  it('name the measure that goes on instead', async () => {
    const measures = [
      {id: 'm-38', number: '38', title: 'Flyer', status: {code: 'merged', mergedInto: 'm-39'}},
      {id: 'm-39', number: '39', title: 'Broschüre'},
    ];
    const element = await showTable({measures});
    await press(element, 'Einzelheiten zu 38');
    expect(details(element, '38')).to.contain('weiter in: 39 Broschüre');
  });

  it('of several measures stay open side by side', async () => {
    const element = await showTable('leinfelden-echterdingen');
    for (const number of ['37', '38']) await press(element, `Einzelheiten zu ${number}`);
    expect(findAll(element, '.details').length).to.equal(2);
  });
});

describe('the status in <measure-table>', () => {
  afterEach(clearPage);

  const cases: readonly [
    title: string,
    measure: Record<string, unknown>,
    rest: Record<string, unknown>,
    words: string,
  ][] = [
    ['no percentage where none is stated', {status: {code: 'in-progress', percent: null}}, {}, 'in Umsetzung'],
    ['a percentage of 0 where it is stated', {status: {code: 'in-progress', percent: 0}}, {}, 'in Umsetzung (0 %)'],
    ['no percentage twice', {status: {text: 'Umsetzung 50%'}}, {}, 'Umsetzung 50%'],
    ['the wording of the document', {status: 'Wird fortgesetzt'}, {}, 'Wird fortgesetzt'],
    ['the word of the document for a code', {status: 'ongoing'}, {statusLabels: {ongoing: 'Dauerlauf'}}, 'Dauerlauf'],
    ['a word it does not know', {status: {code: 'schwebend'}}, {}, 'schwebend'],
    [
      'that its end has passed, by the date of the plan',
      {status: {code: 'planned', text: 'Geplant'}, period: {to: '2023'}},
      {asOf: '2024-03'},
      'Geplant geplant bis 2023 (Stand: März 2024)',
    ],
    [
      'that its end has passed, by the date of the status',
      {status: {code: 'in-progress', text: 'Läuft', asOf: '2025', period: {to: '2024-12'}}},
      {asOf: '2020'},
      'Läuft geplant bis Dezember 2024 (Stand: 2025)',
    ],
    ['nothing of an end in the past without a date', {status: 'planned', period: {to: '1999'}}, {}, 'in Planung'],
    [
      'nothing of an end within the same year',
      {status: 'planned', period: {to: '2024'}},
      {asOf: '2024-12'},
      'in Planung',
    ],
    [
      'nothing of the end of what goes on',
      {status: 'ongoing', period: {to: '1999'}},
      {asOf: '2024'},
      'wird fortgesetzt',
    ],
    [
      'nothing of the end of what is done',
      {status: 'completed', period: {to: '1999'}},
      {asOf: '2024'},
      'abgeschlossen',
    ],
  ];
  for (const [title, measure, rest, words] of cases) {
    it(`says ${title}`, async () => {
      const element = await showTable({...one(measure), ...rest});
      expect(column(element, 'status')).to.deep.equal([words]);
    });
  }

  it('is not stated for some, where others state it, and is no matter of additional ones', async () => {
    const measures = [{title: 'a', status: 'planned'}, {title: 'b'}, {title: 'c', listed: 'additional'}];
    const element = await showTable({measures});
    expect(column(element, 'status')).to.deep.equal(['in Planung', 'keine Angabe', '']);
  });
});
