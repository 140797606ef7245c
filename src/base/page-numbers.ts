/** Pages that are all named one by one: a gap would save nothing. */
const mostNamed = 7;

/**
 * The pages that are offered: the first, the last, and those around the page shown, in order. `undefined` stands for a
 * gap of several pages; a gap of one would take the place of its page.
 */
export function pageNumbers(page: number, pages: number): readonly (number | undefined)[] {
  const all = Array.from({length: pages}, (_, index) => index + 1);
  if (pages <= mostNamed) return all;
  const named = all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 1);
  return named.flatMap((number, index) => [...between(named[index - 1] ?? 0, number), number]);
}

function between(before: number, after: number): readonly (number | undefined)[] {
  const left = after - before - 1;
  return left === 0 ? [] : left === 1 ? [before + 1] : [undefined];
}
