import {expect} from '@open-wc/testing';
import {statusHelp} from '../../src/base/status-help.js';
import legendStyles from '../../src/base/status-legend.styles.js';
import {occurringStatuses, statusLegend} from '../../src/base/status-legend.template.js';
import statusStyles from '../../src/base/status.styles.js';
import {statusCodes} from '../../src/plan/status.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {displayOf, draw, drawStyled, german, read} from './drawing.js';

type Measures = readonly Readonly<Record<string, unknown>>[];

const measures = [
  {title: 'a', status: 'completed'},
  {title: 'b', status: {code: 'planned', text: 'In Planung für 2024'}},
  {title: 'c', status: 'completed'},
];

describe('the legend of statuses', () => {
  const cases: readonly [title: string, measures: Measures, codes: readonly string[]][] = [
    ['lists what occurs, once, in the order of the work', measures, ['planned', 'completed']],
    [
      'explains what stands at a measure that states none',
      [...measures, {title: 'd'}],
      ['planned', 'completed', 'unknown'],
    ],
    [
      'does not where nothing stands there',
      [...measures, {title: 'd', listed: 'additional'}],
      ['planned', 'completed'],
    ],
    ['lists the status of additional measures', [{title: 'd', listed: 'additional', status: 'idea'}], ['idea']],
    ['is empty where no measure states any', [{title: 'a'}], []],
  ];
  for (const [title, given, codes] of cases) {
    it(title, () => {
      expect(occurringStatuses(displayOf({measures: given}).plan)).to.deep.equal(codes);
    });
  }

  it('takes no room where there is nothing to explain', () => {
    expect(draw(statusLegend(displayOf({measures: [{title: 'a'}]}))).childElementCount).to.equal(0);
  });

  it('shows badge and explanation of each status, the words of the document first', () => {
    const parent = draw(
      statusLegend(
        displayOf({measures, statusLabels: {completed: 'geschafft'}, statusHelp: {completed: 'Wir feiern.'}}),
      ),
    );
    const entries = [...parent.querySelectorAll('dl > div')].map((entry) =>
      ['dt', 'dd'].map((part) => entry.querySelector(part)?.textContent?.trim()),
    );
    expect(entries).to.deep.equal([
      ['in Planung', 'Die Maßnahme ist vorgesehen und soll später beginnen.'],
      ['geschafft', 'Wir feiern.'],
    ]);
    expect(parent.querySelectorAll('dt .badge .icon').length).to.equal(2);
  });

  it('is closed until a reader asks', () => {
    const parent = draw(statusLegend(displayOf({measures})));
    const [details, summary] = [parent.querySelector('details'), parent.querySelector('summary')];
    expect([read(summary), details?.open]).to.deep.equal(['Was bedeuten die Status?', false]);
    summary?.click();
    expect(details?.open).to.equal(true);
  });

  it('has an explanation of its own for each of the 19 statuses', () => {
    expect(new Set(statusCodes.map((code) => statusHelp(german, code))).size).to.equal(19);
  });

  it('is accessible', async () => {
    const all = statusCodes.map((status) => ({title: status, status}));
    const host = drawStyled(statusLegend(displayOf({measures: all})), statusStyles, legendStyles);
    const details = host.shadowRoot?.querySelector('details');
    if (details) details.open = true;
    await expectAccessible(host);
  });
});
