const pieces = /"[^"]*"|'[^']*'|(?<comment>\/\*[^]*?\*\/)|\s*(?<mark>[{};,>])\s*|(?<colon>:)\s+|(?<space>\s+)/g;

/**
 * Removes comments and needless spaces from CSS, or from a part of it, and changes nothing else.
 *
 * @param {string} css
 */
export function squeezeCss(css) {
  return css.replace(pieces, (piece, ...rest) => {
    const {comment, mark, colon, space} = rest.at(-1);
    if (comment) return '';
    return mark ?? colon ?? (space ? ' ' : piece);
  });
}
