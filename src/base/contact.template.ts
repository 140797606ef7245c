import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../i18n/format.js';
import {languageName} from '../i18n/language-name.js';
import type {Words} from '../i18n/msg.js';
import type {ShownContact} from '../plan/contacts.js';
import {phoneHref} from '../plan/phones.js';
import type {Hours, Text} from '../plan/plan.js';
import type {Display, Shown} from './display.js';
import {linkTo} from './link.template.js';

type Phone = ShownContact['phones'][number];

/** Draws when somebody can be reached; an element that has no need of opening hours goes without. */
type DrawHours = (hours: Hours) => unknown;

/** Contacts in the order of the plan. Which of them may be shown is decided before, by `contactsShown`. */
export function contactList(
  display: Display,
  contacts: readonly ShownContact[],
  drawHours: DrawHours = () => nothing,
): TemplateResult {
  return html`<ul class="plain contacts" role="list">
    ${contacts.map(
      (contact) => html`<li>${contactTemplate(display, contact)}${contact.hours && drawHours(contact.hours)}</li>`,
    )}
  </ul>`;
}

/** Whom to ask and how. Whatever is not known takes no room: a name alone is a whole contact. */
export function contactTemplate(display: Display, contact: ShownContact): TemplateResult {
  const {name, role, phones, email, url, address, hours, languages, appointmentUrl} = contact;
  const {locale} = display;
  const {msg} = locale;
  const spoken = languages?.map((language) => languageName(locale, language)) ?? [];
  return html`<div class="contact">
    ${name || role ? html`<p>${nameAndRole(display, name, role)}</p>` : nothing}
    ${phones.map((phone) => line(phoneLabel(locale, phone), phoneNumber(display, phone)))}
    ${email ? line(msg('E-Mail:', {id: 'contact-email', desc: 'Vor einer E-Mail-Adresse'}), mailLink(email)) : nothing}
    ${url ? line(msg('Website:', {id: 'contact-website', desc: 'Vor einem Link'}), siteLink(display, url)) : nothing}
    ${address ? line(msg('Adresse:', {id: 'contact-address', desc: 'Vor einer Anschrift'}), inLines(display, address)) : nothing}
    ${hours?.note ? line(msg('Zeiten:', {id: 'contact-hours', desc: 'Vor Sprechzeiten'}), inLines(display, hours.note)) : nothing}
    ${
      spoken.length > 0
        ? line(
            msg('Sprachen:', {id: 'contact-languages', desc: 'Vor den Sprachen, die dort gesprochen werden'}),
            formatList(locale.intl, spoken),
          )
        : nothing
    }
    ${
      appointmentUrl
        ? html`<p>
            ${linkTo(display, appointmentUrl, msg('Termin vereinbaren', {id: 'contact-appointment', desc: 'Link'}))}
          </p>`
        : nothing
    }
  </div>`;
}

function line(label: string, value: Shown): TemplateResult {
  return html`<p><span class="muted">${label}</span> ${value}</p>`;
}

function nameAndRole(display: Display, name: Text | undefined, role: Text | undefined): TemplateResult {
  const shown = [name, role].filter((text) => text !== undefined);
  return html`${shown.map((text, index) => html`${index > 0 ? ', ' : nothing}<bdi>${display.text(text)}</bdi>`)}`;
}

function phoneLabel({msg}: Words, {type}: Phone): string {
  switch (type) {
    case 'mobile':
      return msg('Mobil:', {id: 'contact-mobile', desc: 'Vor der Nummer eines Mobiltelefons'});
    case 'fax':
      return msg('Fax:', {id: 'contact-fax', desc: 'Vor einer Faxnummer'});
    default:
      return msg('Telefon:', {id: 'contact-phone', desc: 'Vor einer Telefonnummer'});
  }
}

/** The number as written; a link where it can be dialled and somebody answers. */
function phoneNumber(display: Display, {number, type, note}: Phone): TemplateResult {
  const href = type === 'fax' ? undefined : phoneHref(number);
  const shown = href ? html`<a href=${href} dir="ltr">${number}</a>` : html`<bdi dir="ltr">${number}</bdi>`;
  return note ? html`${shown} (${display.text(note)})` : shown;
}

/** The parser lets no character pass that means something in such an address. */
function mailLink(email: string): TemplateResult {
  return html`<a href="mailto:${email}" dir="ltr">${email}</a>`;
}

/** A site is named by its host, which is what readers remember and can type. */
function siteLink(display: Display, url: string): TemplateResult {
  const {host, pathname} = new URL(display.href(url));
  return linkTo(display, url, html`<bdi dir="ltr">${host.replace(/^www\./, '') || pathname}</bdi>`);
}

function inLines(display: Display, text: Text): TemplateResult {
  return html`<span class="in-lines">${display.text(text)}</span>`;
}
