import {html} from 'lit';
import type {Display} from '../../base/display.js';
import {icu} from '../../i18n/icu.js';
import type {Field} from '../../plan/plan.js';

/** What the full plan holds, so that an extract never claims to be everything. */
export function reportedLines(display: Display, full: NonNullable<Field['reported']>): unknown {
  const {msg, intl} = display.locale;
  const {goals, measures, recommendations, pages} = full;
  const counts: readonly (readonly [count: number | undefined, words: string])[] = [
    [
      goals,
      msg('{n, plural, one {# Ziel} other {# Ziele}}', {
        id: 'field-reported-goals',
        desc: 'Was der ganze Plan enthält',
      }),
    ],
    [
      measures,
      msg('{n, plural, one {# Maßnahme} other {# Maßnahmen}}', {
        id: 'field-reported-measures',
        desc: 'Was der ganze Plan enthält',
      }),
    ],
    [
      recommendations,
      msg('{n, plural, one {# Empfehlung} other {# Empfehlungen}}', {
        id: 'field-reported-recommendations',
        desc: 'Was der ganze Plan enthält',
      }),
    ],
  ];
  const onPages = msg('Seiten {pages}', {id: 'field-reported-pages', desc: 'Seiten des gedruckten Plans'});
  const lines = [
    ...counts.flatMap(([n, words]) => (n === undefined ? [] : [icu(intl, words, {n})])),
    ...(pages === undefined ? [] : [icu(intl, onPages, {pages})]),
  ];
  return lines.map((line) => html`<p>${line}</p>`);
}
