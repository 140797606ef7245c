import {expect} from '@open-wc/testing';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {clearPage, find, findAll, inLanguage, read, showTable} from './measure-table-page.js';

const indicator = {
  text: 'Gäste je Woche',
  unit: 'Personen',
  baseline: 10,
  target: 100,
  source: 'Zählung',
  values: [
    {date: '2023', value: 20},
    {date: '2024', value: null, note: 'nicht gezählt'},
    {date: '2025-06', value: 70},
    {date: '2026', value: 80},
  ],
};

async function opened(
  indicators: readonly Readonly<Record<string, unknown>>[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<MeasureTableElement> {
  const element = await showTable({measures: [{id: 'm-1', number: '1', title: 'Café', indicators}]}, attributes);
  if (attributes['lang']) await inLanguage(element, attributes['lang']);
  find(element, '.more-button').click();
  await element.updateComplete;
  return element;
}

/** Where the points of the chart stand, from left to right. */
function across(element: Element): readonly number[] {
  return [...(element.shadowRoot?.querySelectorAll('.chart circle') ?? [])].map((point) =>
    Number(point.getAttribute('cx')),
  );
}

describe('an indicator in <measure-table>', () => {
  afterEach(async () => {
    clearPage();
    await emulateMedia();
  });

  it('says every value with its date in a table of its name, and in words where none is known', async () => {
    const element = await opened([indicator]);
    expect(read(find(element, '.values caption'))).to.equal('Gäste je Woche');
    expect(findAll(element, '.values tr').map(read)).to.deep.equal([
      'Stand Personen',
      '2023 20',
      '2024 keine Angabe nicht gezählt',
      'Juni 2025 70',
      '2026 80',
    ]);
  });

  it('says where it starts, where it shall lead, and who counted', async () => {
    const element = await opened([indicator]);
    const words = read(find(element, '.indicators > li'));
    for (const part of ['Ausgangswert: 10 Personen', 'Zielwert: 100 Personen', 'Quelle: Zählung']) {
      expect(words).to.contain(part);
    }
  });

  it('is drawn with a gap where a value is absent, hidden from screen readers', async () => {
    const element = await opened([indicator]);
    const chart = find(element, '.chart');
    expect(chart.ariaHidden).to.equal('true');
    expect(chart.querySelectorAll('circle').length).to.equal(3);
    expect([...chart.querySelectorAll('polyline')].map((line) => line.points.numberOfItems)).to.deep.equal([2]);
    expect(['.zero', '.baseline', '.target'].map((line) => chart.querySelectorAll(line).length)).to.deep.equal([
      1, 1, 1,
    ]);
    expect([...chart.querySelectorAll('text')].map(read)).to.deep.equal(['20', '70', '80']);
  });

  it('is not drawn where one value tells nothing of a course', async () => {
    const element = await opened([{text: 'Kurse', target: 3, values: [{date: '2025', value: 1}]}]);
    expect([findAll(element, '.chart').length, findAll(element, '.sample').length]).to.deep.equal([0, 0]);
    expect(findAll(element, '.values tbody tr').map(read)).to.deep.equal(['2025 1']);
  });

  it('is drawn in the direction in which readers read', async () => {
    const ltr = across(await opened([indicator]));
    clearPage();
    const rtl = across(await opened([indicator], {lang: 'ar'}));
    expect(ltr).to.deep.equal([...ltr].sort((a, b) => a - b));
    expect(rtl).to.deep.equal([...rtl].sort((a, b) => b - a));
  });

  it('says what it is where it is no number', async () => {
    const element = await opened([
      {text: 'Ein Plan liegt vor', kind: 'exists'},
      {text: 'Gäste fühlen sich sicher', kind: 'qualitative'},
      {text: 'Kurse', kind: 'count'},
    ]);
    expect(findAll(element, '.indicators > li').map(read)).to.deep.equal([
      'Ein Plan liegt vor (Nachweis)',
      'Gäste fühlen sich sicher (Beobachtung)',
      'Kurse',
    ]);
  });

  it('keeps its lines where the system sets the colours, and on paper', async () => {
    const element = await opened([indicator]);
    for (const [features, media] of [
      [{'forced-colors': 'active'}, ''],
      [{}, 'print'],
    ] as const) {
      await emulateMedia(features, media);
      const {stroke} = getComputedStyle(find(element, '.chart').querySelector('polyline') ?? element);
      expect(stroke).to.equal('rgb(0, 0, 0)');
    }
  });

  it('is accessible with its chart', async () => {
    await expectAccessible(await opened([indicator], {heading: 'Maßnahmen'}), {
      'color-contrast': 'axe takes the drawing behind its numbers for an image, and an arrow for words',
    });
  });

  it('writes no style into the page', async () => {
    const element = await opened([indicator]);
    expect(findAll(element, '[style]').length).to.equal(0);
    expect((element.shadowRoot?.querySelectorAll('svg[style], svg [style]') ?? []).length).to.equal(0);
  });
});
