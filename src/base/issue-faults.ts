import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Issue, IssueCode} from '../plan/issue.js';

/** What is wrong, as one sentence for an editor. */
export function faultOf(words: Words, {code, value = '', expected = ''}: Issue): string {
  return icu(words.intl, faults[code](words), {value, expected});
}

const faults: Readonly<Record<IssueCode, (words: Words) => string>> = {
  'too-large': ({msg}) =>
    msg('Das Dokument ist zu groß.', {id: 'issue-too-large', desc: 'Prüfbericht: was nicht stimmt'}),
  'not-json': ({msg}) =>
    msg('Das Dokument ist kein gültiges JSON.', {id: 'issue-not-json', desc: 'Prüfbericht: was nicht stimmt'}),
  'bad-table': ({msg}) =>
    msg('Die Tabelle kann nicht gelesen werden.', {id: 'issue-bad-table', desc: 'Prüfbericht: was nicht stimmt'}),
  'too-deep': ({msg}) =>
    msg('Zu viele Ebenen liegen ineinander.', {id: 'issue-too-deep', desc: 'Prüfbericht: was nicht stimmt'}),
  'not-object': ({msg}) =>
    msg('Das Dokument ist kein Objekt.', {id: 'issue-not-object', desc: 'Prüfbericht: was nicht stimmt'}),
  version: ({msg}) =>
    msg('Die Version des Dokuments ist nicht bekannt.', {id: 'issue-version', desc: 'Prüfbericht: was nicht stimmt'}),
  missing: ({msg}) => msg('Eine nötige Angabe fehlt.', {id: 'issue-missing', desc: 'Prüfbericht: was nicht stimmt'}),
  'bad-lang': ({msg}) =>
    msg('Das ist kein Kürzel einer Sprache.', {id: 'issue-bad-lang', desc: 'Prüfbericht: was nicht stimmt'}),
  'not-a-list': ({msg}) =>
    msg('Hier muss eine Liste stehen.', {id: 'issue-not-a-list', desc: 'Prüfbericht: was nicht stimmt'}),
  'no-usable-entry': ({msg}) =>
    msg('Kein Eintrag der Liste ist brauchbar.', {id: 'issue-no-usable-entry', desc: 'Prüfbericht: was nicht stimmt'}),
  'wrong-type': ({msg}) =>
    msg('Die Angabe hat die falsche Form.', {id: 'issue-wrong-type', desc: 'Prüfbericht: was nicht stimmt'}),
  'unknown-code': ({msg}) =>
    msg('Dieser Code ist nicht bekannt.', {id: 'issue-unknown-code', desc: 'Prüfbericht: was nicht stimmt'}),
  'out-of-range': ({msg}) =>
    msg('Diese Zahl ist hier nicht möglich.', {id: 'issue-out-of-range', desc: 'Prüfbericht: was nicht stimmt'}),
  'bad-date': ({msg}) =>
    msg('Das Datum oder die Uhrzeit ist so nicht lesbar.', {
      id: 'issue-bad-date',
      desc: 'Prüfbericht: was nicht stimmt',
    }),
  'bad-url': ({msg}) =>
    msg('Die Adresse ist unvollständig oder nicht erlaubt.', {
      id: 'issue-bad-url',
      desc: 'Prüfbericht: was nicht stimmt',
    }),
  'bad-email': ({msg}) =>
    msg('Das ist keine E-Mail-Adresse.', {id: 'issue-bad-email', desc: 'Prüfbericht: was nicht stimmt'}),
  'too-long': ({msg}) =>
    msg('Der Text ist länger als {expected} Zeichen.', {id: 'issue-too-long', desc: 'Prüfbericht: was nicht stimmt'}),
  'too-many': ({msg}) =>
    msg('Es sind mehr als {expected} Einträge.', {id: 'issue-too-many', desc: 'Prüfbericht: was nicht stimmt'}),
  'bad-id': ({msg}) =>
    msg('Die Kennung enthält Zeichen, die nicht erlaubt sind.', {
      id: 'issue-bad-id',
      desc: 'Prüfbericht: was nicht stimmt',
    }),
  'duplicate-id': ({msg}) =>
    msg('Die Kennung gehört schon einem anderen Eintrag.', {
      id: 'issue-duplicate-id',
      desc: 'Prüfbericht: was nicht stimmt',
    }),
  'id-derived': ({msg}) =>
    msg('Der Eintrag hat keine Kennung.', {id: 'issue-id-derived', desc: 'Prüfbericht: was nicht stimmt'}),
  'dangling-reference': ({msg}) =>
    msg('Der Verweis führt ins Leere.', {id: 'issue-dangling-reference', desc: 'Prüfbericht: was nicht stimmt'}),
  cycle: ({msg}) =>
    msg('Die Einträge verweisen im Kreis aufeinander.', {id: 'issue-cycle', desc: 'Prüfbericht: was nicht stimmt'}),
  contradiction: ({msg}) =>
    msg('Zwei Angaben widersprechen sich: {value}.', {
      id: 'issue-contradiction',
      desc: 'Prüfbericht: was nicht stimmt',
    }),
};
