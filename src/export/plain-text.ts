import type {Block, Item, Rich, Text} from '../plan/plan.js';
import {blocksOf, paragraphsOf} from '../plan/text.js';

/** A text in the language that the reader sees. */
export type WordsOf = (text: Text) => string;

/** A rich text as lines: entries of lists begin with a bullet, which is no sign of a formula as a hyphen would be. */
export function plainText(rich: Rich, words: WordsOf): string {
  return blocksOf(rich)
    .map((block) => plainBlock(block, words))
    .join('\n');
}

/** A list as lines; entries below others are indented. */
export function plainItems(items: readonly Item[], words: WordsOf, indent = ''): string {
  return items
    .flatMap(({text, items: below}) => [
      `${indent}• ${words(text)}`,
      ...(below?.length ? [plainItems(below, words, `${indent}  `)] : []),
    ])
    .join('\n');
}

function plainBlock(block: Block, words: WordsOf): string {
  if ('p' in block) return paragraphsOf(words(block.p)).join('\n');
  if ('h' in block) return words(block.h);
  if ('list' in block) return plainItems(block.list, words);
  return block.source ? `„${words(block.quote)}“ – ${words(block.source)}` : `„${words(block.quote)}“`;
}
