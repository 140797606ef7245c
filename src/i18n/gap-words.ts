import type {Gap} from '../plan/coverage.js';
import {icu} from './icu.js';
import {languageName} from './language-name.js';
import type {Words} from './msg.js';

/**
 * What is missing in the offers of a plan, in words for editors; the entries follow.
 *
 * @param staleAfter days for which a check is good
 */
export function gapWords(words: Words, {code, lang = '', entries}: Gap, staleAfter: number): string {
  const language = languageName(words, lang);
  return icu(words.intl, patternOf(words, code), {count: entries.length, days: staleAfter, language});
}

function patternOf({msg}: Words, code: Gap['code']): string {
  switch (code) {
    case 'no-contact':
      return msg('Ohne Kontakt: {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-no-contact',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
    case 'unchecked':
      return msg('Ohne Datum der letzten Prüfung: {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-unchecked',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
    case 'stale':
      return msg('Seit mehr als {days} Tagen nicht geprüft: {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-stale',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
    case 'untranslated':
      return msg('Nicht übersetzt ({language}): {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-untranslated',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
    case 'empty-topic':
      return msg('Ohne Angebote: {count, plural, one {# Thema} other {# Themen}}', {
        id: 'gap-empty-topic',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Themen',
      });
    case 'past':
      return msg('Abgelaufen und deshalb nicht gezeigt: {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-past',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
    case 'ended':
      return msg('Beendet und deshalb nicht gezeigt: {count, plural, one {# Angebot} other {# Angebote}}', {
        id: 'gap-ended',
        desc: 'Prüfbericht für Redaktionen; danach folgen die Angebote',
      });
  }
}
