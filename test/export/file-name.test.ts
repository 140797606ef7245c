import {expect} from '@open-wc/testing';
import {fileName} from '../../src/export/file-name.js';
import {planOf} from '../plan/plan-of.js';

describe('the name of a file made of a plan', () => {
  const cases: readonly [title: string, parts: Record<string, unknown>, name: string][] = [
    [
      'is its title and the date that it states',
      {title: 'Maßnahmenplan Groß-Köln', asOf: '2026-11'},
      'massnahmenplan-gross-koeln-2026-11.csv',
    ],
    [
      'names the day of publishing where no other is stated',
      {title: 'Plan', published: '2024-03-21'},
      'plan-2024-03-21.csv',
    ],
    ['has no date where none is stated', {title: 'Plan', asOf: null}, 'plan.csv'],
    ['is in the language of the plan', {title: {ar: 'خطة', de: 'Integrationsplan'}}, 'integrationsplan.csv'],
    ['is the id where the title has no Latin letters', {title: 'خطة', id: 'Stadt_1'}, 'stadt-1.csv'],
    ['is none of a folder or a device', {title: '../../etc/passwd\u0000 C:\\CON'}, 'etc-passwd-c-con.csv'],
    ['is none that hides what it is', {title: 'plan.exe\u202e vsc'}, 'plan-exe-vsc.csv'],
  ];
  for (const [title, parts, name] of cases) {
    it(title, () => expect(fileName(planOf(parts), 'csv')).to.equal(name));
  }

  it('is short, however long the title is', () => {
    expect(fileName(planOf({title: 'Wort '.repeat(100), asOf: '2026'}), 'csv').length).to.be.lessThan(70);
  });
});
