import type {Words} from '../i18n/msg.js';
import type {Measure} from '../plan/plan.js';
import type {Display, Shown} from './display.js';

type Timeframe = NonNullable<Measure['timeframes']>[number];

/** A time frame in words; the document's own words come first. */
export function timeframeWords(display: Display, {term, text}: Timeframe): Shown {
  return text === undefined ? timeframeLabel(display.locale, term) : display.text(text);
}

/** Our words for a time frame. */
export function timeframeLabel({msg}: Words, term: string | undefined): string {
  switch (term) {
    case 'short':
      return msg('kurzfristig', {id: 'timeframe-short', desc: 'Zeitrahmen einer Maßnahme'});
    case 'medium':
      return msg('mittelfristig', {id: 'timeframe-medium', desc: 'Zeitrahmen einer Maßnahme'});
    case 'long':
      return msg('langfristig', {id: 'timeframe-long', desc: 'Zeitrahmen einer Maßnahme'});
    default:
      return '';
  }
}
