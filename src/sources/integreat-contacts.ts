import {textIn, type Versions} from './editions.js';
import {hoursAt} from './integreat-hours.js';
import type {OfferValue} from './offer-value.js';
import {plainLine} from './plain-text.js';
import {filled, objectsAt, textAt, type Raw} from './raw-entry.js';

type ContactValue = NonNullable<OfferValue['contacts']>[number];

const channels = ['website', 'email', 'phone_number', 'appointment_url'] as const;

/** The contacts of an entry; what its place states besides, without a name, comes last. */
export function contactsOf(versions: Versions): readonly ContactValue[] {
  const [{raw}] = versions;
  const stated = objectsAt(raw, 'contacts');
  const contacts = stated.map((contact, index) => contactOf(contact, wordsOf(versions, index)));
  const known = new Set(stated.flatMap((contact) => [...channels, 'mobile_number'].map((key) => textAt(contact, key))));
  const more = Object.fromEntries(
    channels.map((key) => [key, textAt(raw, key)] as const).filter(([, text]) => !known.has(text)),
  );
  return [...contacts, contactOf(more, {})].filter((contact) => Object.keys(contact).length > 0);
}

function contactOf(raw: Raw, words: {readonly name?: unknown; readonly role?: unknown}): Exclude<ContactValue, string> {
  const phones = [phone(raw, 'phone_number', 'phone'), phone(raw, 'mobile_number', 'mobile')].flat();
  return filled({
    ...words,
    email: textAt(raw, 'email'),
    phones,
    url: textAt(raw, 'website'),
    appointmentUrl: textAt(raw, 'appointment_url'),
    hours: hoursAt(raw),
  });
}

/** Contacts have no id: where a translation has as many, those at the same place are the same. */
function wordsOf(versions: Versions, index: number): {name?: unknown; role?: unknown} {
  const [{raw}] = versions;
  const {length} = objectsAt(raw, 'contacts');
  const [first, ...others] = versions;
  const alike: Versions = [first, ...others.filter((other) => objectsAt(other.raw, 'contacts').length === length)];
  const pick = (key: string) => (each: Raw) => plainLine(textAt(objectsAt(each, 'contacts')[index] ?? {}, key));
  return {name: textIn(alike, pick('name')), role: textIn(alike, pick('area_of_responsibility'))};
}

function phone(raw: Raw, key: string, type: 'phone' | 'mobile'): readonly {number: string; type: typeof type}[] {
  const number = textAt(raw, key);
  return number === '' ? [] : [{number, type}];
}
