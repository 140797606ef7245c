/** Wraps data so that its direction of writing cannot disturb the sentence around it (U+2068 … U+2069). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
