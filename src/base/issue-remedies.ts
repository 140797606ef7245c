import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Issue, IssueCode} from '../plan/issue.js';

/** What an editor can do, as a sentence. */
export function remedyOf(words: Words, issue: Issue): string {
  return icu(words.intl, remedies[issue.code](words, issue), {expected: issue.expected ?? ''});
}

const remedies: Readonly<Record<IssueCode, (words: Words, issue: Issue) => string>> = {
  'too-large': ({msg}) =>
    msg('Teilen Sie es in mehrere Dokumente auf.', {id: 'remedy-too-large', desc: 'Prüfbericht: was zu tun ist'}),
  'not-json': ({msg}) =>
    msg('Meist fehlt ein Komma, ein Anführungszeichen oder eine Klammer.', {
      id: 'remedy-not-json',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'bad-table': ({msg}) =>
    msg('Speichern Sie die Tabelle noch einmal, zum Beispiel als CSV.', {
      id: 'remedy-bad-table',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'too-deep': ({msg}) =>
    msg('Ordnen Sie die Einträge flacher.', {id: 'remedy-too-deep', desc: 'Prüfbericht: was zu tun ist'}),
  'not-object': ({msg}) =>
    msg('Es beginnt und endet mit einer geschweiften Klammer.', {
      id: 'remedy-not-object',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  version: ({msg}) =>
    msg('Schreiben Sie die Zahl 1, ohne Anführungszeichen.', {
      id: 'remedy-version',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  missing: ({msg}, {expected}) =>
    expected === undefined
      ? msg('Ergänzen Sie sie.', {id: 'remedy-missing', desc: 'Prüfbericht: was zu tun ist'})
      : msg('Eine davon genügt: {expected}.', {id: 'remedy-missing-any', desc: 'Prüfbericht: was zu tun ist'}),
  'bad-lang': ({msg}) =>
    msg('Richtig sind zum Beispiel: de, ar, de-simple.', {id: 'remedy-bad-lang', desc: 'Prüfbericht: was zu tun ist'}),
  'not-a-list': ({msg}) =>
    msg('Eine Liste steht in eckigen Klammern.', {id: 'remedy-not-a-list', desc: 'Prüfbericht: was zu tun ist'}),
  'no-usable-entry': ({msg}) =>
    msg('Die Gründe stehen bei den einzelnen Einträgen.', {
      id: 'remedy-no-usable-entry',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'wrong-type': ({msg}) =>
    msg('Texte stehen in Anführungszeichen, Zahlen sowie true und false nicht.', {
      id: 'remedy-wrong-type',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'unknown-code': ({msg}) =>
    msg('Möglich sind: {expected}.', {id: 'remedy-unknown-code', desc: 'Prüfbericht: was zu tun ist'}),
  'out-of-range': ({msg}, {expected}) =>
    expected === undefined
      ? msg('Prüfen Sie die Zahl.', {id: 'remedy-number', desc: 'Prüfbericht: was zu tun ist'})
      : msg('Erlaubt ist: {expected}.', {id: 'remedy-out-of-range', desc: 'Prüfbericht: was zu tun ist'}),
  'bad-date': ({msg}) =>
    msg('Richtig sind zum Beispiel: 2024, 2024-03, 2024-03-15; ohne Jahr --12-05; als Uhrzeit 09:30.', {
      id: 'remedy-bad-date',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'bad-url': ({msg}) =>
    msg(
      'Sie beginnt mit https:, http:, mailto: oder tel:, oder sie führt auf dieselbe Website. Leerzeichen gehören nicht hinein.',
      {id: 'remedy-bad-url', desc: 'Prüfbericht: was zu tun ist'},
    ),
  'bad-email': ({msg}) =>
    msg('Geben Sie nur die Adresse an, ohne Namen.', {id: 'remedy-bad-email', desc: 'Prüfbericht: was zu tun ist'}),
  'too-long': ({msg}) => msg('Kürzen Sie ihn.', {id: 'remedy-too-long', desc: 'Prüfbericht: was zu tun ist'}),
  'too-many': ({msg}) =>
    msg('Kürzen Sie die Liste, oder teilen Sie sie auf.', {id: 'remedy-too-many', desc: 'Prüfbericht: was zu tun ist'}),
  'bad-id': ({msg}) =>
    msg('Sie beginnt mit einem Buchstaben von a bis z; danach sind auch Ziffern, Punkte und Striche erlaubt.', {
      id: 'remedy-bad-id',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'duplicate-id': ({msg}) =>
    msg('Geben Sie jedem Eintrag seine eigene: Links hängen daran.', {
      id: 'remedy-duplicate-id',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'id-derived': ({msg}) =>
    msg('Tragen Sie sie als id ein, damit Links auch dann noch stimmen, wenn sich der Titel ändert.', {
      id: 'remedy-id-derived',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  'dangling-reference': ({msg}) =>
    msg('Prüfen Sie die Schreibweise, oder ergänzen Sie den Eintrag.', {
      id: 'remedy-dangling-reference',
      desc: 'Prüfbericht: was zu tun ist',
    }),
  cycle: ({msg}) =>
    msg('Nehmen Sie einen der Verweise heraus.', {id: 'remedy-cycle', desc: 'Prüfbericht: was zu tun ist'}),
  contradiction: ({msg}) =>
    msg('Prüfen Sie, welche davon stimmt.', {id: 'remedy-contradiction', desc: 'Prüfbericht: was zu tun ist'}),
};
