import type {CSSResult} from 'lit';
import type {Locale} from '../../i18n/locales.js';
import {cards, narrowCards} from './card.styles.js';
import scroll from './scroll.styles.js';

/**
 * What makes cards of rows: always, where there is little room, or never; or lets the table scroll. Easy German is read in cards. An unknown
 * layout counts as `auto`.
 */
export function layoutSheets(layout: string, locale: Locale): readonly CSSResult[] {
  switch (layout) {
    case 'table':
      return [];
    case 'scroll':
      return [scroll];
    case 'cards':
      return [cards];
    default:
      return [locale === 'de-simple' ? cards : narrowCards];
  }
}
