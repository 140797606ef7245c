import type {Text} from '../plan/plan.js';
import {textIn, type Versions} from './editions.js';
import {contactsOf} from './integreat-contacts.js';
import {hoursAt} from './integreat-hours.js';
import {placesOf} from './integreat-place.js';
import type {OfferValue} from './offer-value.js';
import {beginningOf, lineOf, paragraphsOf, plainLine, plainText} from './plain-text.js';
import {objectAt, textAt, type Raw} from './raw-entry.js';

/** What places, pages and events have in common, each as far as it has it. What is not stated may be empty here. */
export function offerOf(versions: Versions): {readonly [Key in keyof OfferValue]?: OfferValue[Key] | undefined} {
  const [{raw}] = versions;
  const isPaused = raw['temporarily_closed'] === true;
  const meeting = textAt(raw, 'meeting_url');
  return {
    ...wordsOf(versions),
    provider: plainLine(textAt(objectAt(raw, 'organization'), 'name')),
    contacts: [...contactsOf(versions)],
    places: [...placesOf(versions)],
    online: meeting === '' ? [] : [{url: meeting}],
    hours: isPaused ? undefined : hoursAt(raw),
    access: accessOf(raw),
    status: isPaused ? 'paused' : undefined,
    updatedOn: (textAt(raw, 'last_updated') || textAt(raw, 'modified_gmt')).slice(0, 'YYYY-MM-DD'.length),
    source: sourceOf(raw),
  };
}

interface Words {
  readonly title: Text | undefined;
  readonly summary: Text | undefined;
  readonly description: Text | undefined;
}

/** A short text and, where there is more, all of it. */
function wordsOf(versions: Versions): Words {
  const texts = new Map(versions.map(({raw}) => [raw, excerptOf(raw)]));
  const isMore = [...texts.values()].some(({line, summary}) => line !== '' && line !== summary);
  return {
    title: textIn(versions, (raw) => plainLine(textAt(raw, 'title'))),
    summary: textIn(versions, (raw) => texts.get(raw)?.summary ?? ''),
    description: isMore ? textIn(versions, (raw) => paragraphsOf(texts.get(raw)?.plain ?? '')) : undefined,
  };
}

/** The long text of a version and the short one, which may be its beginning. Long texts are cleaned once. */
function excerptOf(raw: Raw): {readonly plain: string; readonly line: string; readonly summary: string} {
  const plain = plainText(textAt(raw, 'excerpt'));
  const line = lineOf(plain);
  return {plain, line, summary: plainLine(textAt(raw, 'meta_description')) || beginningOf(line)};
}

function accessOf({barrier_free: isFree}: Raw): OfferValue['access'] {
  return typeof isFree === 'boolean' ? {wheelchair: isFree ? 'yes' : 'no'} : undefined;
}

/** Says where it comes from, with the page there. */
function sourceOf(raw: Raw): OfferValue['source'] {
  const url = textAt(raw, 'url');
  return {name: 'Integreat', ...(url !== '' && {url})};
}
