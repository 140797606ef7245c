import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {icu} from '../../i18n/icu.js';
import {periodInWords} from '../../i18n/period.js';
import type {Words} from '../../i18n/msg.js';
import type {Offer} from '../../plan/plan.js';
import type {Condition} from './condition-labels.js';
import {facetLabel} from './facet-label.js';
import {facetTitle} from './facet-title.js';
import {factLines, unstatedWords} from './fact-lines.js';
import {lines} from './lines.template.js';

type Eligibility = NonNullable<Offer['eligibility']>;

/** For whom an offer is, what it costs, and whether one has to register. What its card says is not said again. */
export function conditions(display: Display, offer: Offer): TemplateResult {
  const {msg} = display.locale;
  const {eligibility: {notFor} = {}} = offer;
  const fact = (facet: Condition, key: keyof Offer, facts: readonly unknown[]): unknown =>
    factLines(display, offer, [key], facetTitle(display, facet), facts);
  return html`${lines(facetTitle(display, 'audience'), forWhom(display, offer))}
  ${lines(msg('Nicht für', {id: 'offer-not-for', desc: 'Überschrift in den Einzelheiten'}), notFor ? [display.text(notFor)] : [])}
  ${residence(display, offer)} ${fact('cost', 'cost', costs(display, offer))}
  ${fact('registration', 'registration', registration(display.locale, offer))}
  ${fact('childcare', 'childcare', childcare(display.locale, offer))}
  ${lines(msg('Zeitraum', {id: 'measure-table-period', desc: 'Spaltenkopf'}), validity(display, offer))}`;
}

function forWhom(display: Display, {audiences = [], situations = [], eligibility = {}}: Offer): readonly unknown[] {
  const {msg} = display.locale;
  const {text, referral} = eligibility;
  return [
    ...audiences.map((value) => facetLabel(display, 'audience', value)),
    ...situations.map((value) => facetLabel(display, 'situation', value)),
    ...(text === undefined ? [] : [display.text(text)]),
    ...ages(display.locale, eligibility),
    ...(referral
      ? [msg('nur mit Überweisung oder Zuweisung', {id: 'offer-referral', desc: 'Für wen ein Angebot ist'})]
      : []),
  ];
}

/** Whether it matters under which title somebody is in the country. */
function residence(display: Display, {eligibility}: Offer): unknown {
  const {msg} = display.locale;
  const stated = eligibility?.anyResidenceStatus;
  if (stated || !display.plan.offers.some((other) => other.eligibility?.anyResidenceStatus !== undefined))
    return nothing;
  const words =
    stated === false
      ? msg('abhängig vom Aufenthaltsstatus', {id: 'offer-residence-status', desc: 'Für wen ein Angebot ist'})
      : unstatedWords(display.locale);
  return lines(facetTitle(display, 'residence'), [words]);
}

function ages({msg, intl}: Words, {minAge, maxAge}: Eligibility): readonly string[] {
  if (minAge === undefined && maxAge === undefined) return [];
  const text =
    maxAge === undefined
      ? msg('ab {min} Jahren', {id: 'offer-age-from', desc: 'Alter der Teilnehmenden'})
      : minAge === undefined
        ? msg('bis {max} Jahre', {id: 'offer-age-to', desc: 'Alter der Teilnehmenden'})
        : msg('{min} bis {max} Jahre', {id: 'offer-age-range', desc: 'Alter der Teilnehmenden'});
  return [icu(intl, text, {min: minAge ?? 0, max: maxAge ?? 0})];
}

function costs(display: Display, {cost}: Offer): readonly unknown[] {
  if (!cost) return [];
  const {msg, intl} = display.locale;
  const {free, amount, note} = cost;
  return [
    ...(free && note !== undefined ? [msg('Kostenlos', {id: 'offer-free', desc: 'Merkmal eines Angebots'})] : []),
    ...(free || amount === undefined ? [] : [euros(intl, amount)]),
    ...(free === false && amount === undefined
      ? [msg('nicht kostenlos', {id: 'offer-not-free', desc: 'Kosten eines Angebots'})]
      : []),
    ...(note === undefined ? [] : [display.text(note)]),
  ];
}

/** The plan format knows no other currency. */
function euros(intl: string, amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(intl, {style: 'currency', currency: 'EUR', minimumFractionDigits: digits}).format(
    amount,
  );
}

function registration({msg}: Words, {registration: code}: Offer): readonly string[] {
  if (code === 'required') {
    return [msg('Anmeldung nötig', {id: 'offer-registration-required', desc: 'In den Einzelheiten eines Angebots'})];
  }
  if (code === 'recommended') {
    return [
      msg('Anmeldung erwünscht', {id: 'offer-registration-recommended', desc: 'In den Einzelheiten eines Angebots'}),
    ];
  }
  return [];
}

function childcare({msg}: Words, {childcare: stated}: Offer): readonly string[] {
  if (stated !== false) return [];
  return [msg('Ohne Kinderbetreuung', {id: 'offer-no-childcare', desc: 'In den Einzelheiten eines Angebots'})];
}

function validity({locale}: Display, {validFrom, validThrough}: Offer): readonly string[] {
  return validFrom || validThrough ? [periodInWords(locale, {from: validFrom, to: validThrough})] : [];
}
