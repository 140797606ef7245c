/** Calendar days, written as `YYYY-MM-DD`. They have no time of day and no time zone; strings compare in their order. */

/** Milliseconds of a day that has 24 hours. */
export const dayLength = 86_400_000;

/** The day that lies `count` days after a day; before it if negative. */
export function addDays(day: string, count: number): string {
  return dayOf(Date.parse(day) + count * dayLength);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The day of a moment given in milliseconds, as seen in UTC. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
