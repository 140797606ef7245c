import {formatDayOfYear} from './format.js';
import {icu} from './icu.js';
import type {Words} from './msg.js';

/**
 * That something takes place every year.
 *
 * @param day `--MM-DD`
 */
export function yearlyWords({msg, intl}: Words, day: string): string {
  const text = msg('jedes Jahr am {day}', {
    id: 'overview-every-year',
    desc: 'Wann etwas stattfindet: am 20. Februar',
  });
  return icu(intl, text, {day: formatDayOfYear(intl, day)});
}
