import {html, nothing} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {headingTag} from '../../base/heading.template.js';
import {helpContact} from '../../plan/contacts.js';

/** The town's first contact, at the end: whatever was found or not, help stands in the same place (WCAG 3.2.6). */
export function contactPoint(display: Display, level: number): unknown {
  const {plan, options, locale} = display;
  const contact = helpContact(plan, options.contacts);
  if (!contact) return nothing;
  const title = locale.msg('Hilfe und Fragen', {
    id: 'wegweiser-help',
    desc: 'Überschrift über der ersten Anlaufstelle der Stadt',
  });
  return html`<div part="note" class="box help">${headingTag(level, title)} ${contactTemplate(display, contact)}</div>`;
}
