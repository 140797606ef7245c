/** Days for which a check of an offer is good, and the most that can be asked for. */
export const usualStaleAfter = 180;
const longest = 36_500;

/** The days that an attribute asks for; what makes no sense asks for nothing. */
export function daysOf(asked: number): number {
  return asked >= 0 ? Math.min(asked, longest) : usualStaleAfter;
}
