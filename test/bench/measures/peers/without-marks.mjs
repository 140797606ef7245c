/** A text whose umlauts have lost their dots: "gespräch" as "gesprach". */
export function withoutMarks(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
