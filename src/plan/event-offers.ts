import {firstDay, isRecurringDay, lastDay} from './dates.js';
import type {EventDays, EventOffer} from './event-offer.js';
import type {Period, Plan} from './plan.js';
import {allWordings} from './text.js';

type PlanEvent = EventOffer['event'];

/** A document has no entry that begins so: ids begin with a letter. */
const idPrefix = '_';

/**
 * The events that are not over, the next one first; those without a date come last, in the order of the document.
 *
 * @param today `YYYY-MM-DD`
 */
export function upcomingEvents({events = []}: Plan, today: string): readonly EventOffer[] {
  return events
    .map((event, position) => asOffer(event, position, today))
    .filter((offer) => !isOver(offer, today))
    .sort((one, other) => (startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : 0));
}

function asOffer(event: PlanEvent, position: number, today: string): EventOffer {
  const {id = String(position), title, text, place, field} = event;
  return {
    id: `${idPrefix}${id}`,
    title,
    ...(text === undefined ? {} : {description: text}),
    ...(place === undefined ? {} : {places: [{name: place}]}),
    ...(field === undefined ? {} : {field}),
    event,
    days: daysOf(event, today),
  };
}

function daysOf({period, recurring}: PlanEvent, today: string): EventDays | undefined {
  if (recurring !== undefined) return nextOccurrence(recurring, today);
  const {from = period?.to, to = from} = period ?? {};
  return from === undefined || to === undefined ? undefined : {from: firstDay(from), to: lastDay(to)};
}

/** A day of every year; 29 February waits for the next leap year. */
function nextOccurrence(recurring: string, today: string): EventDays | undefined {
  if (!isRecurringDay(recurring)) return undefined;
  const monthAndDay = recurring.slice(1);
  for (let year = Number(today.slice(0, 4)); ; year += 1) {
    const day = `${year}${monthAndDay}`;
    if (day >= today && lastDay(day.slice(0, 7)) >= day) return {from: day, to: day};
  }
}

/** What has no date is over if its wording names a year, and only years that have passed. */
function isOver({days, event}: EventOffer, today: string): boolean {
  if (days) return days.to < today;
  const years = yearsNamed(event.period);
  return years.length > 0 && years.every((year) => year < today.slice(0, 4));
}

function yearsNamed(period: Period | undefined): readonly string[] {
  return allWordings(period?.text).flatMap((words) => words.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? []);
}

function startOf({days}: EventOffer): string {
  return days?.from ?? '9999';
}
