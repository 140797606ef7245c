import {cleanText, cutText} from './clean-text.js';
import {isRecurringDay} from './dates.js';
import {langKey, one, plainText, type Kind, type Read} from './kinds.js';
import {limits} from './limits.js';
import {isBlank, isRecord, mapKeys} from './raw.js';
import type {Reading} from './reading.js';

/** Kinds of single values that a document needs only for offers, hours, the Wegweiser and translations. */
export const moreKinds: Readonly<Record<string, Kind>> = {
  'entry-kind': (codes) =>
    one(
      'string',
      'unknown-code',
      (value) => codes.find((code) => code === value || code === `${value}s`) ?? null,
      codes.join(' '),
    ),
  time: () => one('string', 'bad-date', (value) => (clockTime.test(value) ? value : null), '09:30'),
  yearday: () => one('string', 'bad-date', (value) => (isRecurringDay(value) ? value : null), '--12-05'),
  email: () => one('string', 'bad-email', emailAddress),
  'topic-ref': () => one('string', 'dangling-reference', (value, reading) => topicId(value, reading) ?? null),
  page: () => readPage,
  'by-lang': ([type = ''], of) => readByLang(of(type)),
  'external-ids': (_, of) => readExternalIds(of('plain')),
};

/** `24:00` ends a day. */
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** One plain address: nothing in it may add to the mail that a link opens. */
const mailbox = /^[^\s@<>()[\]\\,;:"?#%&]+@[^\s@<>()[\]\\,;:"?#%&]+\.[^\s@<>()[\]\\,;:"?#%&.]{2,}$/;

function emailAddress(value: string): string | null {
  const address = value.trim();
  return address.length <= limits.email && mailbox.test(address) ? address : null;
}

/** A topic by its id or its title; an unknown title has made a new topic in the first pass. */
function topicId(value: string, reading: Reading): string | undefined {
  return reading.ids.topics.idOf(plainText(value, reading) ?? '');
}

/** The page of a source, as a label. */
const readPage: Read = (value, reading, effect) => {
  const label = Number.isFinite(value) ? String(value) : value;
  return typeof label === 'string' ? plainText(label, reading) : void reading.report(effect, 'wrong-type', value);
};

/** Values by language tag. */
function readByLang(read: Read): Read {
  return (value, reading, effect) => {
    if (!isRecord(value)) return void reading.report(effect, 'wrong-type', value);
    const byLang: Record<string, unknown> = {};
    for (const key of mapKeys(value)) {
      if (isBlank(value[key])) continue;
      const lang = langKey(key, limits.languages - Object.keys(byLang).length, reading);
      const kept = lang === undefined ? undefined : reading.at(key, () => read(value[key], reading, 'dropped'));
      if (lang !== undefined && kept !== undefined) byLang[lang] = kept;
    }
    return Object.freeze(byLang);
  };
}

/** Ids in other systems, by the name of the system. */
function readExternalIds(read: Read): Read {
  return (value, reading, effect) => {
    if (!isRecord(value)) return void reading.report(effect, 'wrong-type', value);
    const names = mapKeys(value);
    const max = limits.externalIds;
    if (names.length > max) reading.report('changed', 'too-many', names.length, String(max));
    const ids: Record<string, unknown> = {};
    for (const name of names.slice(0, max)) {
      if (isBlank(value[name])) continue;
      const id = reading.at(name, () => read(value[name], reading, 'dropped'));
      if (id !== undefined) ids[cutText(cleanText(name), limits.id)] = id;
    }
    return Object.freeze(ids);
  };
}
