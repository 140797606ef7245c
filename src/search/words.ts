import {fold} from './fold.js';

/** Marks inside of one word: Vermieter:in, Vermieter*in, Vermieter_in, Vermieter·in. */
const genderMark = /(?<=\p{L})[:*_·](?=\p{L})/gu;

/**
 * Folds a text and splits it into words: runs of letters and digits. Words joined by hyphens come as one group:
 * "Mutter-Kind-Treff im Rathaus" gives `[['mutter', 'kind', 'treff'], ['im'], ['rathaus']]`.
 */
export function wordGroups(text: string): string[][] {
  return fold(text)
    .replace(genderMark, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((group) => group.split('-').filter(Boolean));
}
