import {expect} from '@open-wc/testing';
import {icu} from '../../src/i18n/icu.js';
import type {IcuArgs} from '../../src/i18n/icu.js';
import {intlTagOf} from '../../src/i18n/locales.js';

const de = intlTagOf('de');
const count = '{shown} von {total, plural, one {# Maßnahme} other {# Maßnahmen}}';
const arabic =
  '{n, plural, zero {لا تدابير} one {تدبير واحد} two {تدبيران} few {# تدابير} many {# تدبيرا} other {# تدبير}}';

const cases: readonly [title: string, text: string, args: IcuArgs, shown: string][] = [
  ['one', count, {shown: 1, total: 1}, '1 von 1 Maßnahme'],
  ['many', count, {shown: 12, total: 41}, '12 von 41 Maßnahmen'],
  ['numbers in the German way', count, {shown: 1200, total: 10000}, '1.200 von 10.000 Maßnahmen'],
  ['an exact count first', '{n, plural, =0 {keine} one {eine} other {#}}', {n: 0}, 'keine'],
  ['the last branch where the category is missing', '{n, plural, other {# Orte}}', {n: 1}, '1 Orte'],
  ['data isolated', 'Suche nach {query}', {query: 'Kurs'}, 'Suche nach \u2068Kurs\u2069'],
  [
    'arguments in a branch',
    '{n, plural, one {# bei {actor}} other {# bei {actor}}}',
    {n: 2, actor: 'A'},
    '2 bei \u2068A\u2069',
  ],
  [
    'a plural in a plural',
    '{a, plural, other {# und {b, plural, one {# Ort} other {# Orte}}}}',
    {a: 3, b: 1},
    '3 und 1 Ort',
  ],
  [
    'syntax in data as it is',
    '{a}',
    {a: '{b} # {b, plural, other {x}}', b: 1},
    '\u2068{b} # {b, plural, other {x}}\u2069',
  ],
  ['an apostrophe as it is', "L'offre {n}", {n: 1}, "L'offre 1"],
  ['a number sign outside of plurals as it is', 'Nr. # {n}', {n: 4}, 'Nr. # 4'],
  ['nothing for an unknown name', 'a{missing}b', {}, 'ab'],
  ['nothing for what an object inherits', '{constructor}', {}, ''],
  ['nothing for other syntax', 'a{n, select, x {y} other {z}}b', {n: 1}, 'ab'],
  ['nothing for a brace that stays open', 'a {n', {n: 1}, ''],
  ['nothing for a brace too many', 'a } {n', {n: 1}, ''],
];

describe('icu', () => {
  for (const [title, text, args, shown] of cases) {
    it(`shows ${title}`, () => {
      expect(icu(de, text, args)).to.equal(shown);
    });
  }

  const arabicForms: readonly [number, string][] = [
    [0, 'لا تدابير'],
    [1, 'تدبير واحد'],
    [2, 'تدبيران'],
    [3, '3 تدابير'],
    [11, '11 تدبيرا'],
    [100, '100 تدبير'],
  ];
  for (const [n, shown] of arabicForms) {
    it(`counts ${n} in Arabic`, () => {
      expect(icu(intlTagOf('ar'), arabic, {n})).to.equal(shown);
    });
  }
});
