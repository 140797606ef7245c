import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/format.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Issue} from '../plan/issue.js';
import type {ListReport, MainList} from '../plan/parse-plan.js';
import type {Display} from './display.js';

/** What a list lost while it was read. */
interface ReadList {
  readonly issues: readonly Issue[];
  readonly lists: Readonly<Record<MainList, ListReport>>;
}

const namesShown = 5;

/** Says how many entries are missing and which: nothing disappears silently. */
export function skippedNote({locale}: Display, list: MainList, read: ReadList): TemplateResult | typeof nothing {
  const {given, kept} = read.lists[list];
  if (kept === given) return nothing;
  const skipped = read.issues.filter(({effect, path}) => effect === 'skipped' && path[0] === list && path.length <= 3);
  const names = skipped.slice(0, namesShown).map(({label}) => label);
  const named = names.length > 0 ? ` ${formatList(locale.intl, names)}` : '';
  return html`<p part="note" class="box">${icu(locale.intl, sentence(locale, list), {missing: given - kept, given})}${named}</p>`;
}

function sentence({msg}: Words, list: MainList): string {
  switch (list) {
    case 'measures':
      return msg('{missing} von {given, plural, one {# Maßnahme} other {# Maßnahmen}} konnten nicht gelesen werden.', {
        id: 'skipped-measures',
        desc: 'Hinweis über der Tabelle; danach folgen Namen',
      });
    case 'offers':
      return msg('{missing} von {given, plural, one {# Angebot} other {# Angeboten}} konnten nicht gelesen werden.', {
        id: 'skipped-offers',
        desc: 'Hinweis über den Angeboten; danach folgen Namen',
      });
    case 'wegweiser':
      return msg('{missing} von {given, plural, one {# Eintrag} other {# Einträgen}} konnten nicht gelesen werden.', {
        id: 'skipped-entries',
        desc: 'Hinweis über dem Wegweiser; danach folgen Namen',
      });
  }
}
