import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {itemList, richText} from '../../base/rich.template.js';
import {sectionOf, textOf} from '../../base/section.template.js';
import type {Words} from '../../i18n/msg.js';
import type {Measure} from '../../plan/plan.js';

/** What a measure is: of which kind, its text and its parts. */
export function textSections(display: Display, {kind, description, items, theme}: Measure): TemplateResult {
  const {locale} = display;
  const {msg} = locale;
  return html`${sectionOf(
    display,
    msg('Beschreibung', {id: 'measure-description', desc: 'Überschrift in den Einzelheiten'}),
    description,
    richText,
  )}
  ${sectionOf(
    display,
    msg('Im Einzelnen', {id: 'measure-items', desc: 'Überschrift über den Teilen einer Maßnahme'}),
    items,
    itemList,
  )}
  ${sectionOf(
    display,
    msg('Themenbereich', {id: 'measure-theme', desc: 'Überschrift in den Einzelheiten'}),
    theme,
    textOf,
  )}
  ${sectionOf(
    display,
    msg('Art', {id: 'measure-kind', desc: 'Überschrift in den Einzelheiten, darunter zum Beispiel "Idee"'}),
    kindLabel(locale, kind),
    (_, label) => label,
  )}`;
}

/** That a measure is one goes without saying. */
function kindLabel({msg}: Words, kind: Measure['kind']): string | undefined {
  switch (kind) {
    case 'impulse':
      return msg('Impuls', {id: 'measure-kind-impulse', desc: 'Art einer Maßnahme: ein Anstoß'});
    case 'idea':
      return msg('Idee', {id: 'measure-kind-idea', desc: 'Art einer Maßnahme'});
    case 'approach':
      return msg('Handlungsansatz', {id: 'measure-kind-approach', desc: 'Art einer Maßnahme'});
    case 'activity':
      return msg('Aktivität', {id: 'measure-kind-activity', desc: 'Art einer Maßnahme'});
    case 'task':
      return msg('Aufgabe', {id: 'measure-kind-task', desc: 'Art einer Maßnahme'});
    case 'recommendation':
      return msg('Empfehlung', {id: 'measure-kind-recommendation', desc: 'Art einer Maßnahme'});
    default:
      return undefined;
  }
}
