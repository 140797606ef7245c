import {fold} from './fold.js';

/** Marks inside of one word: Vermieter:in, Vermieter*in, Vermieter_in, Vermieter·in. */
const genderMark = /[:*_·](?<=\p{L}.)(?=\p{L})/gu;

/**
 * Folds a text and splits it into words: runs of letters and digits. Words joined by hyphens come as one group:
 * "Mutter-Kind-Treff im Rathaus" gives `[['mutter', 'kind', 'treff'], ['im'], ['rathaus']]`.
 */
export function wordGroups(text: string): string[][] {
  const groups =
    fold(text)
      .replace(genderMark, '')
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return groups.map((group) => (group.includes('-') ? group.split('-').filter(Boolean) : [group]));
}
