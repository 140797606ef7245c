import {readPercent} from '../plan/percent.js';
import type {Entry} from './entry.js';
import type {RowLog} from './row-log.js';

/** Reads the percentage of an entry; `undefined` if there is none, or none that is clear. */
export type ReadPercent = (entry: Entry) => number | undefined;

/**
 * How the percentages of one table are meant. Spreadsheets hold "25 %" as 0.25: where no bare number is above 1, all
 * are shares. Where both occur, numbers up to 1 could be either and are not guessed.
 */
export function percentReader(entries: readonly Entry[], log: RowLog): ReadPercent {
  const bare = entries.map((entry) => bareNumber(entry.text('percent'))).filter((number) => number !== undefined);
  const scale = bare.every((number) => number <= 1) ? 100 : 1;
  const isMixed = scale === 1 && bare.some((number) => number > 0 && number < 1);
  return (entry) => {
    const cell = entry.text('percent');
    if (cell === '') return undefined;
    const number = bareNumber(cell);
    const isUnclear = isMixed && number !== undefined && number > 0 && number <= 1;
    const percent = number === undefined ? readPercent(cell) : number * scale;
    if (percent !== undefined && percent <= 100 && !isUnclear) return Math.round(percent * 100) / 100;
    log.add(entry.at('percent'), {
      effect: 'dropped',
      code: 'out-of-range',
      value: cell,
      sentence: `„${cell}“ gelesen, erwartet wird eine Zahl von 0 bis 100. Der Wert wurde weggelassen.`,
    });
    return undefined;
  };
}

/** A number without a percent sign. */
function bareNumber(cell: string): number | undefined {
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}
