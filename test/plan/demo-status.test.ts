import {expect} from '@open-wc/testing';
import {classifyStatus} from '../../src/plan/status-phrase.js';
import type {QualifierCode, StatusCode} from '../../src/plan/status.js';
import {demoPlan, loadDemoPlans} from './demo-plans.js';

type Phrase = readonly [
  text: string | undefined,
  rows: number,
  code: StatusCode,
  percent?: number | undefined,
  qualifiers?: readonly QualifierCode[],
];

const phrases: Readonly<Record<'leinfelden-echterdingen' | 'boeblingen', readonly Phrase[]>> = {
  'leinfelden-echterdingen': [
    ['Wird fortgesetzt', 22, 'ongoing'],
    ['Noch nicht umgesetzt', 7, 'not-started'],
    ['Abgeschlossen', 3, 'completed'],
    ['In Planung für 2024', 3, 'planned'],
    ['In Planung ab 2024', 1, 'planned'],
    ['Umsetzung im März 2024', 1, 'planned'],
    ['Bedarf wird neu geprüft', 1, 'under-review'],
    ['Noch nicht umgesetzt – Realisierung wird weiterhin geprüft', 1, 'not-started', undefined, ['under-review']],
    ['Abgeschlossen Weitere Durchführung in Planung', 1, 'completed', undefined, ['follow-up-planned']],
    ['Ausbau wird fortgesetzt', 1, 'ongoing', undefined, ['expansion']],
  ],
  boeblingen: [
    ['100% umgesetzt', 12, 'completed', 100],
    ['100% umgesetzt.', 1, 'completed', 100],
    ['100 % umgesetzt (mit stetiger Weiterentwicklung)', 1, 'completed', 100, ['continuing']],
    ['Umsetzung 50%', 2, 'in-progress', 50],
    ['Umsetzung 50% bzw. befindet sich teilweise noch im Arbeit', 1, 'in-progress', 50],
    ['50% umgesetzt', 2, 'in-progress', 50],
    ['Umsetzung 60%', 1, 'in-progress', 60],
    ['Umsetzung 40%', 2, 'in-progress', 40],
    ['Umsetzung 15%', 1, 'in-progress', 15],
    ['Umsetzung 10%', 1, 'in-progress', 10],
    ['Ausschreibung erfolgt im Februar 2017 – Maßnahme in Arbeit', 1, 'in-progress'],
    ['Die Umsetzung der Maßnahme hat begonnen', 1, 'in-progress'],
    ['Befindet sich im Abstimmungsprozess (noch nicht umgesetzt)', 1, 'in-coordination'],
    ['Maßnahme wurde noch nicht umgesetzt', 1, 'not-started'],
    ['Maßnahme bisher nicht umgesetzt.', 1, 'not-started'],
    ['Nicht umgesetzt.', 1, 'not-implemented'],
    ['Maßnahme wurde nicht umgesetzt.', 1, 'not-implemented'],
    ['Maßnahme wird nicht umgesetzt.', 1, 'rejected'],
    [undefined, 2, 'unknown'],
  ],
};

describe('the status of the demo plans', () => {
  before(loadDemoPlans);

  for (const [name, rows] of Object.entries(phrases) as [keyof typeof phrases, readonly Phrase[]][]) {
    for (const [text, count, code, percent, qualifiers = []] of rows) {
      it(`have the status „${text ?? 'ohne'}“ ${count} times in ${name}, as stated and as classified`, () => {
        const stated = demoPlan(name).measures.filter(
          ({status, listed}) => status?.text === text && listed !== 'additional',
        );
        expect(stated).to.have.length(count);
        for (const {status} of stated) {
          if (status)
            expect([status.code, status.percent, status.qualifiers ?? [], status.source]).to.deep.equal([
              code,
              percent,
              qualifiers,
              'author',
            ]);
        }
        const classified = classifyStatus(text ?? '');
        expect([classified.code, classified.percent, classified.qualifiers]).to.deep.equal([code, percent, qualifiers]);
      });
    }
  }

  it('have the mean of Böblingen', () => {
    const shares = demoPlan('boeblingen').measures.flatMap(({status}) => status?.percent ?? []);
    expect(shares).to.have.length(24);
    expect((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(1)).to.equal('75.6');
  });
});
