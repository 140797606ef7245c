import {textIn, type Versions} from './editions.js';
import type {OfferValue} from './offer-value.js';
import {plainLine} from './plain-text.js';
import {filled, objectAt, textAt, type Raw} from './raw-entry.js';

type PlaceValue = NonNullable<OfferValue['places']>[number];

/** Where an entry is found. An event without a place has one in which everything is `null`. */
export function placesOf(versions: Versions): readonly PlaceValue[] {
  const [{raw}] = versions;
  const location = objectAt(raw, 'location');
  const title = plainLine(textAt(raw, 'title'));
  const isNamedAlike = plainLine(textAt(location, 'name')) === title;
  const place = filled({
    name: isNamedAlike ? undefined : textIn(versions, (each) => plainLine(textAt(objectAt(each, 'location'), 'name'))),
    street: plainLine(textAt(location, 'address')),
    postcode: postcodeOf(location),
    town: plainLine(textAt(location, 'town')),
    ...pointOf(location),
  });
  return Object.keys(place).length === 0 ? [] : [place];
}

function postcodeOf(location: Raw): string {
  const {postcode} = location;
  return typeof postcode === 'number' ? String(postcode) : textAt(location, 'postcode');
}

/** A point at zero is one that nobody has set. */
function pointOf({latitude, longitude}: Raw): {latitude?: number; longitude?: number} {
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number' && (latitude !== 0 || longitude !== 0);
  return isPoint ? {latitude, longitude} : {};
}
