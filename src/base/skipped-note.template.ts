import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/format.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Issue} from '../plan/issue.js';
import type {ListReport, MainList} from '../plan/read-plan.js';
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
  const sentence = icu(locale.intl, pattern(locale, list), {missing: given - kept, given});
  return html`<div part="note" class="box">
    <p>${sentence}</p>
    ${skipped.length > 0 ? html`<p>${names(locale, skipped)}</p>` : nothing}
  </div>`;
}

function names({msg, intl}: Words, skipped: readonly Issue[]): string {
  const shown = skipped.slice(0, namesShown).map(({label}) => label);
  const more = skipped.length - shown.length;
  if (more === 0) return formatList(intl, shown);
  const further = msg('{more} weitere', {id: 'skipped-more', desc: 'Letztes Glied einer Aufzählung, die gekürzt ist'});
  return formatList(intl, [...shown, icu(intl, further, {more})]);
}

function pattern({msg}: Words, list: MainList): string {
  switch (list) {
    case 'measures':
      return msg(
        '{missing} von {given, plural, one {# Maßnahme} other {# Maßnahmen}} {missing, plural, one {konnte} other {konnten}} nicht gelesen werden.',
        {
          id: 'skipped-measures',
          desc: 'Hinweis über der Tabelle; darunter stehen Namen',
        },
      );
    case 'offers':
      return msg(
        '{missing} von {given, plural, one {# Angebot} other {# Angeboten}} {missing, plural, one {konnte} other {konnten}} nicht gelesen werden.',
        {
          id: 'skipped-offers',
          desc: 'Hinweis über den Angeboten; darunter stehen Namen',
        },
      );
    case 'wegweiser':
      return msg(
        '{missing} von {given, plural, one {# Eintrag} other {# Einträgen}} {missing, plural, one {konnte} other {konnten}} nicht gelesen werden.',
        {
          id: 'skipped-entries',
          desc: 'Hinweis über dem Wegweiser; darunter stehen Namen',
        },
      );
  }
}
