import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {gapWords} from '../../i18n/gap-words.js';
import {icu} from '../../i18n/icu.js';
import {offerGaps, type Gap, type GapEntry} from '../../plan/coverage.js';

const entriesShown = 20;

/**
 * For editors: what is missing in the offers of the document.
 *
 * @param staleAfter days for which a check is good
 */
export function gapsPanel(display: Display, today: string, staleAfter: number): TemplateResult | typeof nothing {
  const {plan, locale} = display;
  const gaps = offerGaps(plan, today, staleAfter);
  if (plan.offers.length === 0) return nothing;
  const text = locale.msg('Lücken bei den Angeboten: {count, plural, =0 {keine} one {#} other {#}}', {
    id: 'gap-heading',
    desc: 'Überschrift eines Kastens, den nur Redaktionen sehen',
  });
  return html`<details open part="note" class="box">
    <summary>${icu(locale.intl, text, {count: gaps.length})}</summary>
    <ul>
      ${gaps.map(
        (gap) => html`<li><strong>${gapWords(locale, gap, staleAfter)}.</strong> ${entries(display, gap)}</li>`,
      )}
    </ul>
  </details>`;
}

function entries(display: Display, {code, entries: all}: Gap): unknown {
  const {msg, intl} = display.locale;
  const shown = all.slice(0, entriesShown);
  const more = msg('und {more} weitere', {id: 'report-more', desc: 'Am Ende einer gekürzten Aufzählung'});
  return html`${shown.map(
    (entry, position) =>
      html`${position > 0 ? ' · ' : nothing}${code === 'empty-topic' ? name(display, entry) : offerLink(display, entry)}`,
  )}
  ${all.length > shown.length ? icu(intl, more, {more: all.length - shown.length}) : nothing}`;
}

/** Only what readers see has a place to link to. */
function offerLink(display: Display, entry: GapEntry): TemplateResult {
  const {id, visible} = entry;
  return visible
    ? html`<a href=${display.pageHref('offers', `#${id}`)}>${name(display, entry)}</a>`
    : name(display, entry);
}

function name(display: Display, {title}: GapEntry): TemplateResult {
  return html`<bdi>${display.text(title)}</bdi>`;
}
