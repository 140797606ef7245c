import {markRanges} from './marks.js';
import type {Query} from './query.js';

/** A text of this length is shown as it is. */
const short = 60;
/** Characters that are kept on both sides of a hit. */
const around = 24;

/** What of a text shows why it was found: all of a short one, of a long one the first hit with the words around it. */
export function excerpt(text: string, query: Query): string {
  if (text.length <= short) return text;
  const [start, end] = markRanges(text, query)[0] ?? [0, 0];
  const from = start <= around ? 0 : text.lastIndexOf(' ', start - around) + 1;
  const next = text.indexOf(' ', end + around);
  const to = next < 0 ? text.length : next;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
