import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {FactName} from '../../plan/offer-facets.js';
import {facetTitle} from './facet-title.js';

/** Which of the facts that a reader asks for an offer does not state. */
export function missingFacts(display: Display, facts: readonly FactName[]): TemplateResult {
  const {msg, intl} = display.locale;
  const names = [...new Set(facts.map((fact) => facetTitle(display, fact)))];
  const text = msg('Nicht angegeben: {facts}', {
    id: 'offer-facts-missing',
    desc: 'Auf einem Angebot, zu dem etwas fehlt, wonach gefiltert wird, zum Beispiel „Nicht angegeben: Kosten“',
  });
  return html`<p class="muted">${icu(intl, text, {facts: formatList(intl, names)})}</p>`;
}
