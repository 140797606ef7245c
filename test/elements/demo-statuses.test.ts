import {expect} from '@open-wc/testing';
import {shapePaths, type StatusShape} from '../../src/base/status-shapes.js';
import type {StatusCode} from '../../src/plan/status.js';
import {showPage} from '../support/visible-page.js';
import {clearPage, findAll, read, showTable} from './measure-table-page.js';

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
  before(showPage);
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
