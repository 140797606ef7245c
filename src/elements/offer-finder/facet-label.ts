import {audienceLabel} from '../../base/audience-labels.js';
import {eventsLabel} from '../../base/event-words.js';
import type {Display} from '../../base/display.js';
import {languageName} from '../../i18n/language-name.js';
import type {Words} from '../../i18n/msg.js';
import {eventTopic, isAudienceCode, otherTopic, type FacetName} from '../../plan/offer-facets.js';
import {interpreterValue} from '../../plan/offer-facts.js';
import {onlineValue, placeText} from '../../plan/offer-places.js';
import {conditionLabel} from './condition-labels.js';

/** The name by which a reader knows a value of a filter. */
export function facetLabel(display: Display, facet: FacetName, value: string): string {
  const {index, locale, plan} = display;
  switch (facet) {
    case 'topic':
      return topicLabel(display, value);
    case 'audience':
      if (isAudienceCode(value)) return audienceLabel(locale, value);
      return display.words(index.entries.get(value)?.title ?? value);
    case 'situation':
      return display.words(index.entries.get(value)?.title ?? value);
    case 'language':
      return value === interpreterValue ? interpreterLabel(locale) : languageName(locale, value);
    case 'when':
      return whenLabel(locale, value);
    case 'place':
      return value === onlineValue ? onlineLabel(locale) : display.words(placeText(value, plan) ?? value);
    default:
      return conditionLabel(locale, facet, value);
  }
}

function topicLabel(display: Display, value: string): string {
  const {index, locale} = display;
  if (value === eventTopic) return eventsLabel(locale);
  if (value === otherTopic) {
    return locale.msg('Sonstiges', {
      id: 'offer-topic-other',
      desc: 'Thema von Angeboten, die keinem Thema zugeordnet sind',
    });
  }
  return display.words(index.topics.get(value)?.title ?? value);
}

function interpreterLabel({msg}: Words): string {
  return msg('Dolmetschen ist möglich', {id: 'offer-interpreter', desc: 'Unter den Sprachen eines Angebots'});
}

function onlineLabel({msg}: Words): string {
  return msg('im Internet', {id: 'offer-place-online', desc: 'Filter nach dem Ort eines Angebots'});
}

function whenLabel({msg}: Words, value: string): string {
  switch (value) {
    case 'now':
      return msg('jetzt geöffnet', {id: 'offer-when-now', desc: 'Filter nach der Zeit'});
    case 'today':
      return msg('heute noch', {id: 'offer-when-today', desc: 'Filter nach der Zeit: heute noch geöffnet'});
    case 'evening':
      return msg('abends', {id: 'offer-when-evening', desc: 'Filter nach der Zeit: nach 18 Uhr'});
    case 'saturday':
      return msg('samstags', {id: 'offer-when-saturday', desc: 'Filter nach der Zeit'});
    case 'sunday':
      return msg('sonntags', {id: 'offer-when-sunday', desc: 'Filter nach der Zeit'});
    default:
      return value;
  }
}
