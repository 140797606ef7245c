import {formatDate, formatTime, formatWeekday} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {addDays} from '../../plan/days.js';
import type {NextOpening, Opening} from '../../plan/hours.js';
import type {ZonedTime} from '../../plan/zoned-time.js';

/**
 * Whether a place is open, in words.
 *
 * @param today the day at the place, `YYYY-MM-DD`
 */
export function openingWords(words: Words, opening: Opening, today: string): string {
  const {msg} = words;
  switch (opening.is) {
    case 'open':
      return opening.until
        ? openUntil(words, opening.until, today)
        : msg('Rund um die Uhr geöffnet', {id: 'hours-always', desc: 'Öffnungszeiten eines Angebots'});
    case 'appointment':
      return msg('Jetzt nur mit Termin', {id: 'hours-by-appointment', desc: 'Öffnungszeiten eines Angebots'});
    case 'closed':
      return opening.opens
        ? closedUntil(words, opening.opens, today)
        : msg('Geschlossen', {id: 'hours-closed', desc: 'Öffnungszeiten eines Angebots'});
    case 'unknown':
      return opening.holiday
        ? msg('Heute ist Feiertag, bitte vorher nachfragen', {
            id: 'hours-holiday',
            desc: 'Öffnungszeiten eines Angebots',
          })
        : msg('Öffnungszeiten nicht bekannt', {id: 'hours-unknown', desc: 'Öffnungszeiten eines Angebots'});
  }
}

function openUntil({msg, intl}: Words, {day, time}: ZonedTime, today: string): string {
  if (day <= addDays(today, 1)) {
    const text = msg('Jetzt geöffnet, bis {time} Uhr', {id: 'hours-open-until', desc: 'Öffnungszeiten eines Angebots'});
    return icu(intl, text, {time: formatTime(intl, time)});
  }
  const text = msg('Jetzt geöffnet, bis {day}, {time} Uhr', {
    id: 'hours-open-until-day',
    desc: 'Öffnungszeiten eines Angebots; {day} ist ein Wochentag oder ein Datum',
  });
  return icu(intl, text, {day: nameOf(intl, day, today), time: formatTime(intl, time)});
}

function closedUntil(words: Words, opens: NextOpening, today: string): string {
  const {msg, intl} = words;
  const next = icu(intl, closedText(words, opens.day, today), {
    day: nameOf(intl, opens.day, today),
    time: formatTime(intl, opens.time),
  });
  return opens.byAppointment ? `${next} (${withAppointment({msg, intl})})` : next;
}

function closedText({msg}: Words, day: string, today: string): string {
  if (day === today) {
    return msg('Geschlossen, öffnet um {time} Uhr', {id: 'hours-opens-today', desc: 'Öffnungszeiten eines Angebots'});
  }
  if (day === addDays(today, 1)) {
    return msg('Geschlossen, öffnet morgen um {time} Uhr', {
      id: 'hours-opens-tomorrow',
      desc: 'Öffnungszeiten eines Angebots',
    });
  }
  return msg('Geschlossen, öffnet wieder: {day}, {time} Uhr', {
    id: 'hours-opens-day',
    desc: 'Öffnungszeiten eines Angebots; {day} ist ein Wochentag oder ein Datum',
  });
}

/** Readers know the days of a week by name. */
function nameOf(intl: string, day: string, today: string): string {
  return day < addDays(today, 7) ? formatWeekday(intl, new Date(day).getUTCDay() || 7) : formatDate(intl, day);
}

export function withAppointment({msg}: Words): string {
  return msg('mit Termin', {id: 'hours-with-appointment', desc: 'In Klammern hinter einer Uhrzeit'});
}
