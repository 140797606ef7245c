import {formatDate} from './format.js';
import {icu} from './icu.js';
import type {Words} from './msg.js';

/** The ends of a period of a plan, as partial dates. */
export interface PeriodEnds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A period in words: `2024 bis 2026`, `ab 2024`, `bis 2024` or just `2024`; else nothing. */
export function periodInWords(words: Words, {from, to}: PeriodEnds): string {
  const dates = {from: dateOrNothing(words, from), to: dateOrNothing(words, to)};
  return from === to ? dates.from : icu(words.intl, pattern(words, dates), dates);
}

function dateOrNothing({intl}: Words, date: string | undefined): string {
  return date ? formatDate(intl, date) : '';
}

function pattern({msg}: Words, {from, to}: {from: string; to: string}): string {
  if (!to) return msg('ab {from}', {id: 'period-from', desc: 'Zeitraum ohne Ende, zum Beispiel "ab März 2024"'});
  if (!from) return msg('bis {to}', {id: 'period-until', desc: 'Zeitraum ohne Anfang, zum Beispiel "bis März 2024"'});
  return msg('{from} bis {to}', {id: 'period-range', desc: 'Zeitraum, zum Beispiel "2024 bis März 2026"'});
}
