import {finish} from '../plan/finish.js';
import {isRecord, own} from '../plan/raw.js';
import {pathOf} from './editions.js';
import {readIntegreat} from './integreat.js';
import type {Endpoint} from './integreat-address.js';
import {langOfSlug} from './integreat-languages.js';
import type {Raw} from './raw-entry.js';

/**
 * Makes a plan document of a list whose address says nothing, such as a saved file, in the one language that it has.
 * `undefined` if the value does not look like Integreat.
 *
 * @param today `YYYY-MM-DD`; dates of events are told from this day on
 */
export function planOfList(value: unknown, today: string): Readonly<Record<string, unknown>> | undefined {
  return finish(readList(value, today));
}

/** Does what `planOfList` does, and pauses after each entry: the caller may go on later. */
export function* readList(
  value: unknown,
  today: string,
): Generator<undefined, Readonly<Record<string, unknown>> | undefined> {
  if (!Array.isArray(value)) return undefined;
  const entries: readonly unknown[] = value;
  const known = entries.find((entry): entry is Raw => isRecord(entry) && isEntry(entry));
  if (!known) return undefined;
  const [region = '', slug = ''] = pathOf(known).split('/');
  const lang = langOfSlug(slug) ?? 'de';
  return yield* readIntegreat({endpoint: endpointOf(known), region, editions: [{lang, slug, entries}], today});
}

/** No other system has all three. */
function isEntry(entry: Raw): boolean {
  return pathOf(entry).includes('/') && isRecord(own(entry, 'available_languages')) && Object.hasOwn(entry, 'excerpt');
}

function endpointOf(entry: Raw): Endpoint {
  if (isRecord(own(entry, 'event'))) return 'events';
  return isRecord(own(entry, 'parent')) ? 'pages' : 'locations';
}
