/** Characters that need no look: most German text passes this one test. */
const unusual = /[^\n\t\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205f\u20a0-\u22ff]/;
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
const stackedMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Takes out what could disturb the page around a text: control characters, lone surrogates, bidi embeddings, overrides
 * and isolates (the plan format, section 2, "Text").
 */
export function cleanText(text: string): string {
  return unusual.test(text) ? text.replace(harmful, '') : text;
}

/** Cuts what makes a text too big to draw: all beyond `max` characters, and combining marks beyond eight in a row. */
export function cutText(text: string, max: number): string {
  const thin = unusual.test(text) ? text.replace(stackedMarks, '$1') : text;
  if (thin.length <= max) return thin;
  const cut = thin.slice(0, max - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
