import {foldWithMap} from './fold.js';
import type {Query} from './query.js';

/** Start and end (exclusive) of a marked stretch, as offsets into the source text. */
export type Range = readonly [start: number, end: number];

/** A stretch of a text for a template; those with `hit` go into `<mark>`. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Where a text has the words of a query: sorted, without overlaps, never inside of a character or before its marks. */
export function markRanges(text: string, query: Query): readonly Range[] {
  if (query.terms.length === 0) return [];
  const {folded, starts} = foldWithMap(text);
  const ranges = query.terms.flatMap(({pattern}) =>
    Array.from(folded.matchAll(pattern), ({0: hit, index}): Range => {
      const start = starts[index] ?? 0;
      return [start, endOfCharacter(text, starts[index + hit.length - 1] ?? start)];
    }),
  );
  return merge(ranges);
}

/** Cuts a text into marked and unmarked stretches, in order; joined they are the text again. */
export function markSegments(text: string, query: Query): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [start, end] of markRanges(text, query)) {
    if (start > done) segments.push({text: text.slice(done, start), hit: false});
    segments.push({text: text.slice(start, end), hit: true});
    done = end;
  }
  if (done < text.length) segments.push({text: text.slice(done), hit: false});
  return segments;
}

/** A character is a code point and the combining marks that sit on it. */
function endOfCharacter(text: string, start: number): number {
  const character = /.\p{M}*/suy;
  character.lastIndex = start;
  character.test(text);
  return character.lastIndex;
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
