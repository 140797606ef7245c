import {localeMeta} from '../generated/locale-meta.js';
import type {Locale} from './locales.js';

/** Whether texts of this locale were translated by a machine and not reviewed since: readers must be told. */
export function isMachineTranslated(code: Locale): boolean {
  return (localeMeta[code]?.machine ?? 0) > 0;
}
