import {expect} from '@open-wc/testing';
import {workbook} from '../support/workbook.mjs';
import {importPlan, told} from './imported.js';

const head = ['Nr.', 'Maßnahme', 'Fortschritt'];

describe('an Excel workbook', () => {
  it('is read sheet by sheet, with its rows counted as Excel counts them', async () => {
    const parsed = await importPlan(workbook([{rows: [[], head, [1, 'A', 0.25], [2, 'B', 1], [3, 'C', 'viel']]}]));
    expect(parsed.plan.measures.map(({title, status}) => [title, status?.percent])).to.deep.equal([
      ['A', 25],
      ['B', 100],
      ['C', undefined],
    ]);
    expect(told(parsed)[0]).to.match(/^Tabelle „Tabelle1“, Zeile 5, Spalte „Fortschritt“: „viel“ gelesen/);
  });

  it('gives measures and offers from two sheets', async () => {
    const {plan} = await importPlan(
      workbook([
        {name: 'Deckblatt', rows: [['Stadt Musterstadt'], ['Plan']]},
        {name: 'Maßnahmen', rows: [head, [1, 'A', null]]},
        {
          name: 'Angebote',
          rows: [
            ['Angebot', 'Kontakt'],
            ['Treff', 'Amt'],
          ],
        },
      ]),
    );
    expect([plan.measures.length, plan.offers.length]).to.deep.equal([1, 1]);
  });

  it('gives the measures of its first sheet only, and says what it leaves', async () => {
    const parsed = await importPlan(
      workbook([{rows: [head, [1, 'A', null]]}, {name: 'Alt', rows: [head, [1, 'B', null]]}]),
    );
    expect(parsed.plan.measures.map(({title}) => title)).to.deep.equal(['A']);
    expect(told(parsed)[0]).to.match(/^Tabelle „Alt“: Eine Tabelle davor/);
  });

  for (const state of ['hidden', 'veryHidden'] as const) {
    it(`keeps to itself what its author does not show (${state})`, async () => {
      const secret = {name: 'Intern &amp; geheim', state, rows: [head, [1, 'Geheim', null]]};
      const parsed = await importPlan(workbook([secret, {rows: [head, [1, 'A', null]]}]));
      expect(parsed.plan.measures.map(({title}) => title)).to.deep.equal(['A']);
      expect(told(parsed)[0]).to.match(/^Tabelle „Intern & geheim“: Diese Tabelle ist ausgeblendet/);
    });
  }

  it('gives the values of formulas, which are never calculated', async () => {
    const kept = {attributes: 't="str"', xml: '<f>HYPERLINK("http://example.org")</f><v>Kurs</v>'};
    const lost = {xml: '<f>NOW()</f>'};
    const parsed = await importPlan(workbook([{rows: [head, [1, kept, lost], [2, '=1+1', null]]}]));
    expect(parsed.plan.measures.map(({title}) => title)).to.deep.equal(['Kurs', '=1+1']);
    expect(told(parsed)).to.deep.equal([
      'Zeile 2: Die Formel in C2 hat keinen gespeicherten Wert. Die Zelle gilt als leer.',
    ]);
  });
});
