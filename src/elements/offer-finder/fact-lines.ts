import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';
import {isEvent} from '../../plan/event-offer.js';
import {statesAny} from '../../plan/stated-facts.js';
import type {Offer} from '../../plan/plan.js';
import {lines} from './lines.template.js';

/**
 * A fact in the details of an offer. Where other offers state it and this one does not, that is said: readers who look
 * for it here need not wonder. What only stands elsewhere on the card is not said again.
 *
 * @param keys what states this fact
 */
export function factLines(
  display: Display,
  offer: Offer,
  keys: readonly (keyof Offer)[],
  label: string,
  facts: readonly unknown[],
): unknown {
  const isMissing = keys.every((key) => offer[key] === undefined) && !isEvent(offer) && statesAny(display.plan, keys);
  if (facts.length > 0 || !isMissing) return lines(label, facts);
  return lines(label, [unstatedWords(display.locale)]);
}

export function unstatedWords({msg}: Words): string {
  return msg('nicht angegeben', {id: 'offer-unstated', desc: 'In den Einzelheiten eines Angebots, statt einer Angabe'});
}
