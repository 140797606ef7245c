import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
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

const texts = [
  '<img src=x onerror=alert(1)>',
  '</svg><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--?lit$123$-->',
  'javascript:alert(1)',
  '{count, plural, one {#} other {#}}',
];

describe('<plan-timeline> and hostile documents', () => {
  afterEach(async () => {
    clearPage();
    await setViewport({width: 800, height: 600});
  });

  for (const text of texts) {
    it(`shows ${text} as it is written, wherever it stands`, async () => {
      const period = {from: '2024', text};
      const element = await showTimeline({
        fields: [{id: 'f', title: text}],
        measures: [{title: text, field: 'f', period, timeframes: [{term: 'short', text}]}],
        schedule: {years: [text], entries: [{text, spans: null}], note: text},
      });
      expect(rows(element)).to.deep.equal([`${text}: ${text} · ${text}`]);
      expect(unknown(element)).to.deep.equal([text]);
      expect(tableRows(element)[1]?.slice(0, 2)).to.deep.equal([text, text]);
      expect(findAll(element, 'img, script').length).to.equal(0);
    });
  }

  for (const [what, period, shown] of [
    ['years out of all range', {from: '0001', to: '9999'}, 'unknown'],
    ['ends in the wrong order', {from: '2027', to: '2024'}, 'unknown'],
    ['days that do not exist', {from: '2025-02-30', to: '2025-13'}, 'unknown'],
    ['things that are no dates', {from: {}, to: [2024]}, 'unknown'],
    ['a number', 2024, 'unknown'],
    ['one end that is sound', {from: '2025', to: '9999-99-99'}, 'a bar'],
  ] as const) {
    it(`takes ${what} for what they are: ${shown}`, async () => {
      const element = await showTimeline({measures: [{title: 'Café', period}]});
      expect([unknown(element).length, findAll(element, '.bar').length]).to.deep.equal(
        shown === 'unknown' ? [1, 0] : [0, 1],
      );
    });
  }

  it('draws the widest axis there is on a phone, without scrolling sideways', async () => {
    await setViewport({width: 320, height: 800});
    const measures = [
      {title: 'Jahrhunderte', period: {from: '1900', to: '2100'}},
      {title: 'Tag', period: '2024-06-01'},
    ];
    const element = await showTimeline({measures, schedule: {years: ['0000', '2100', '99999'], entries: []}});
    expect(bars(element)).to.deep.equal([[0, 1]]);
    expect(findAll(element, '.years > *').map(read).filter(Boolean)).to.deep.equal(['1900', '1950', '2000', '2050']);
    expect(find(element, '.group').scrollWidth).to.be.at.most(find(element, '.group').clientWidth);
  });

  for (const [from, to, drawn] of [
    ['2027', '2025', [[0, 1]]],
    ['abc', '', [[0, 1]]],
    ['1', '99999', [[0, 1]]],
    ['2025', 'Infinity', [[0, 1]]],
  ] as const) {
    it(`does not stumble over the attributes from="${from}" and to="${to}"`, async () => {
      const element = await showTimeline({measures: [{title: 'A', period: {from: '2024', to: '2027'}}]}, {from, to});
      expect(bars(element)).to.deep.equal(drawn);
      expect(arrows(element)).to.deep.equal(from === '2025' ? ['left'] : []);
    });
  }

  it('lists a measure once for each line of a schedule that repeats it', async () => {
    const entries = [{measure: 'm-1', spans: ['2024']}, {measure: 'm-1', spans: null}, {measure: 'm-9'}];
    const element = await showTimeline({measures: [{id: 'm-1', title: 'Café'}], schedule: {years: [], entries}});
    expect([rows(element), unknown(element)]).to.deep.equal([['Café: 2024'], ['Café']]);
  });
});
