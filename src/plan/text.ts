import type {Block, Item, Rich, Text} from './plan.js';

/** A text in the one language that is shown. */
export interface Wording {
  readonly words: string;
  /** Language tag of `words`, as the document states it. */
  readonly lang: string;
}

/**
 * The wording that a reader sees: in the language asked for, else in its base language, else in that of the document,
 * else in the first there is (the plan format, section 2, "Text").
 *
 * @param wanted language asked for, such as `de-simple`
 * @param documentLang language of plain strings
 */
export function wordingOf(text: Text, wanted: string, documentLang: string): Wording {
  if (typeof text === 'string') return {words: text, lang: documentLang};
  const base = wanted.split('-')[0] ?? wanted;
  const lang =
    [wanted, base, documentLang].find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0] ?? documentLang;
  return {words: text[lang] ?? '', lang};
}

/** Every wording of a text, for search. */
export function allWordings(text: Text | null | undefined): readonly string[] {
  if (text === null || text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** A rich text as blocks; a text stands for one paragraph. */
export function blocksOf(rich: Rich): readonly Block[] {
  return isBlocks(rich) ? rich : [{p: rich}];
}

/** The paragraphs of a wording: blank lines part them, a single line feed is a space. */
export function paragraphsOf(words: string): readonly string[] {
  return words.split(/\n[ \t]*\n\s*/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
}

/** All texts of a rich text, for search. */
export function textsOf(rich: Rich | null | undefined): readonly Text[] {
  if (rich === null || rich === undefined) return [];
  return blocksOf(rich).flatMap((block) => {
    if ('p' in block) return [block.p];
    if ('h' in block) return [block.h];
    if ('quote' in block) return block.source ? [block.quote, block.source] : [block.quote];
    return textsOfItems(block.list);
  });
}

/** All texts of a list of items, for search. */
export function textsOfItems(items: readonly Item[] | undefined): readonly Text[] {
  return (items ?? []).flatMap((item) => [item.text, ...textsOfItems(item.items)]);
}

function isBlocks(rich: Rich): rich is Extract<Rich, readonly unknown[]> {
  return Array.isArray(rich);
}
