import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import {periodInWords} from '../../i18n/period.js';
import {markOf, type TimelineAxis} from '../../plan/timeline-axis.js';
import {lineSample} from './lane.template.js';
import type {TimelineScene} from './timeline-scene.js';

/** Which years are shown, of when the document is, and what its schedule says about itself. */
export function about({display, axis}: TimelineScene): TemplateResult {
  const note = display.plan.schedule?.note;
  return html`<p class="about" data-results>
      ${axis ? html`<strong>${yearsInWords(display, axis)}</strong>` : nothing} <span>${asOfWords(display, axis)}</span>
    </p>
    ${note ? html`<p class="muted">${display.text(note)}</p>` : nothing}`;
}

function yearsInWords({locale}: Display, {first, last}: TimelineAxis): string {
  return periodInWords(locale, {from: String(first), to: String(last)});
}

/** The date is the document's. A plan without one says so and gets no line, whatever the reader's clock shows. */
function asOfWords({locale, plan}: Display, axis: TimelineAxis | undefined): TemplateResult | string {
  const {msg, intl} = locale;
  const {asOf} = plan;
  if (!asOf) {
    return msg('Stand der Angaben: nicht angegeben', {
      id: 'timeline-as-of-unstated',
      desc: 'Über dem Zeitplan eines Dokuments ohne Datum',
    });
  }
  const text = msg('Stand der Angaben: {date}', {
    id: 'timeline-as-of',
    desc: 'Über dem Zeitplan und Name der senkrechten Linie darin, zum Beispiel "Stand der Angaben: November 2024"',
  });
  const hasLine = axis !== undefined && markOf(axis, asOf) !== undefined;
  return html`${hasLine ? lineSample() : nothing}${icu(intl, text, {date: formatDate(intl, asOf)})}`;
}
