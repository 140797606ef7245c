import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Issue} from '../plan/issue.js';

/** What became of a bad value, as one sentence for an editor (the plan format, section 1). */
export function outcomeOf(words: Words, issue: Issue): string {
  const {value = '', expected = ''} = issue;
  return icu(words.intl, pattern(words, issue), {value, expected});
}

function pattern(words: Words, issue: Issue): string {
  const {msg} = words;
  switch (issue.effect) {
    case 'refused':
      return msg('Das Dokument wird deshalb nicht angezeigt.', {
        id: 'issue-refused',
        desc: 'Prüfbericht: was mit dem Wert geschah',
      });
    case 'skipped':
      return issue.value === undefined
        ? msg('Der Eintrag wird nicht angezeigt.', {id: 'issue-skipped', desc: 'Prüfbericht: was mit dem Wert geschah'})
        : msg('Gefunden wurde „{value}“; der Eintrag wird nicht angezeigt.', {
            id: 'issue-skipped-value',
            desc: 'Prüfbericht: was mit dem Wert geschah',
          });
    case 'dropped':
      return issue.value === undefined
        ? msg('Die Angabe wurde weggelassen.', {id: 'issue-dropped', desc: 'Prüfbericht: was mit dem Wert geschah'})
        : msg('Der Wert „{value}“ wurde weggelassen.', {
            id: 'issue-dropped-value',
            desc: 'Prüfbericht: was mit dem Wert geschah',
          });
    case 'changed':
      return change(words, issue);
    case 'hint':
      return issue.expected === undefined
        ? msg('Nichts wurde geändert.', {id: 'issue-hint', desc: 'Prüfbericht: was mit dem Wert geschah'})
        : msg('Verwendet wird „{expected}“.', {id: 'issue-hint-value', desc: 'Prüfbericht: was mit dem Wert geschah'});
  }
}

function change({msg}: Words, {code}: Issue): string {
  if (code === 'too-long')
    return msg('Der Text wurde gekürzt.', {id: 'issue-cut-text', desc: 'Prüfbericht: was mit dem Wert geschah'});
  if (code === 'too-many')
    return msg('Die ersten {expected} wurden übernommen.', {
      id: 'issue-cut-list',
      desc: 'Prüfbericht: was mit dem Wert geschah',
    });
  return msg('Aus „{value}“ wurde „{expected}“.', {id: 'issue-changed', desc: 'Prüfbericht: was mit dem Wert geschah'});
}
