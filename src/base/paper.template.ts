import {html, type TemplateResult} from 'lit';
import {formatDate} from '../i18n/format.js';
import {icu} from '../i18n/icu.js';
import type {Display} from './display.js';

/** Of which day the plan is: paper has to say so, because nobody can ask it. */
export function paperAsOf({plan, locale: {msg, intl}}: Display): string {
  if (!plan.asOf) {
    return msg('Stand: nicht angegeben', {id: 'paper-as-of-unstated', desc: 'Auf Papier: der Plan nennt kein Datum'});
  }
  const words = msg('Stand: {date}', {id: 'paper-as-of', desc: 'Auf Papier: das Datum des Plans'});
  return icu(intl, words, {date: formatDate(intl, plan.asOf)});
}

/** Where the page is, in letters. */
export function paperPage({locale: {msg}}: Display, address: string): TemplateResult {
  return line(msg('Seite:', {id: 'paper-page', desc: 'Auf Papier, vor der Adresse der Seite'}), address);
}

/** Where the document is that the page reads, if it reads one. */
export function paperSource({options: {address}, locale: {msg}}: Display): readonly TemplateResult[] {
  if (!address) return [];
  return [
    line(msg('Daten:', {id: 'paper-source', desc: 'Auf Papier, vor der Adresse der Datei mit dem Plan'}), address),
  ];
}

function line(label: string, address: string): TemplateResult {
  return html`<p>${label} <bdi dir="ltr">${address}</bdi></p>`;
}
