import {html, type TemplateResult} from 'lit';
import {contactList} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {sectionOf} from '../../base/section.template.js';
import {contactsShown} from '../../plan/contacts.js';
import type {Measure} from '../../plan/plan.js';
import {actorsWithRoles} from '../../base/actors.template.js';

/** Who carries a measure, and whom to ask. */
export function people(display: Display, {actors, contacts = []}: Measure): TemplateResult {
  const {msg} = display.locale;
  return html`${sectionOf(
    display,
    display.term(
      'actors',
      msg('Zuständig', {id: 'measure-table-actors', desc: 'Spaltenkopf: wer die Maßnahme umsetzt'}),
    ),
    actors,
    actorsWithRoles,
  )}
  ${sectionOf(
    display,
    display.term('contacts', msg('Kontakt', {id: 'contact-heading', desc: 'Überschrift über Ansprechpartnern'})),
    contactsShown(contacts, display.options.contacts, display.plan),
    contactList,
  )}`;
}
