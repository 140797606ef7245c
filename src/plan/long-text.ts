import type {Block, Rich, Text} from './plan.js';
import {blocksOf, paragraphsOf, textsOf, wordingOf} from './text.js';

/** Characters. A text up to the first length is shown in whole; of a longer one, at least the second. */
const whole = 700;
const start = 300;
/** For fewer characters than these a disclosure is not worth it. */
const worthFolding = 200;

/** A text that may be too long to be shown at once. */
export interface FoldedText {
  readonly shown: readonly Block[];
  /** What stands behind a disclosure; empty where all is shown. */
  readonly folded: readonly Block[];
}

/**
 * Parts a long text between two blocks or paragraphs. A heading goes with what follows it.
 *
 * @param wanted language of the reader, whose wording counts
 * @param documentLang language of plain strings
 */
export function foldText(rich: Rich, wanted: string, documentLang: string): FoldedText {
  const lengthOf = (text: Text): number => wordingOf(text, wanted, documentLang).words.length;
  const blocks = blocksOf(rich).flatMap((block) => paragraphBlocks(block, wanted, documentLang));
  const lengths = blocks.map((block) => textsOf([block]).reduce((sum, text) => sum + lengthOf(text), 0));
  const total = sumOf(lengths);
  let count = 0;
  while (count < blocks.length && sumOf(lengths.slice(0, count)) < start) count += 1;
  while (isHeading(blocks[count - 1])) count -= 1;
  const rest = sumOf(lengths.slice(count));
  return total <= whole || count === 0 || rest < worthFolding
    ? {shown: blocks, folded: []}
    : {shown: blocks.slice(0, count), folded: blocks.slice(count)};
}

/** A list of which the first entries are shown at once. */
export interface FoldedList<Entry> {
  readonly shown: readonly Entry[];
  /** What stands behind a disclosure; empty where all is shown. */
  readonly folded: readonly Entry[];
}

/** Parts a long list. For one or two entries more a disclosure is not worth it. */
export function foldList<Entry>(entries: readonly Entry[], shown: number): FoldedList<Entry> {
  return entries.length <= shown + 2
    ? {shown: entries, folded: []}
    : {shown: entries.slice(0, shown), folded: entries.slice(shown)};
}

function paragraphBlocks(block: Block, wanted: string, documentLang: string): readonly Block[] {
  if (!('p' in block)) return [block];
  const {words, lang} = wordingOf(block.p, wanted, documentLang);
  return paragraphsOf(words).map((paragraph) => ({p: {[lang]: paragraph}}));
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && 'h' in block;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
