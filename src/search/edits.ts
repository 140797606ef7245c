/** Three rows of the table of distances, longer than any word that is compared. */
const rows = [new Uint8Array(128), new Uint8Array(128), new Uint8Array(128)] as const;

/**
 * How many typing errors lie between what was typed and a word or the beginning of one: a letter too many, missing or
 * wrong, or two neighbours swapped. Longer words are compared as far as the errors reach.
 *
 * @param typed at most 100 characters
 * @param most errors that are of interest; a larger result only means that there are more
 */
export function edits(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = typed.charCodeAt(row - 2);
    let least = (current[0] = row);
    for (let column = 1; column <= width; column += 1) {
      const same = letter === word.charCodeAt(column - 1) ? 0 : 1;
      let count = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same);
      const swapped = letter === word.charCodeAt(column - 2) && letterBefore === word.charCodeAt(column - 1);
      if (swapped) count = Math.min(count, at(beforeLast, column - 2) + 1);
      current[column] = count;
      least = Math.min(least, count);
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(...last.subarray(0, width + 1));
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
