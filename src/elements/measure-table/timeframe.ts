import type {Display, Shown} from '../../base/display.js';
import type {Measure} from '../../plan/plan.js';

type Timeframe = NonNullable<Measure['timeframes']>[number];

/** A time frame in words; the document's own words come first. */
export function timeframeWords(display: Display, {term, text}: Timeframe): Shown {
  const {msg} = display.locale;
  if (text !== undefined) return display.text(text);
  switch (term) {
    case 'short':
      return msg('kurzfristig', {id: 'timeframe-short', desc: 'Zeitrahmen einer Maßnahme'});
    case 'medium':
      return msg('mittelfristig', {id: 'timeframe-medium', desc: 'Zeitrahmen einer Maßnahme'});
    case 'long':
      return msg('langfristig', {id: 'timeframe-long', desc: 'Zeitrahmen einer Maßnahme'});
  }
}
