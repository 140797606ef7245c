import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTemplate, linkTo} from '../../base/link.template.js';
import {richText} from '../../base/rich.template.js';
import {section} from '../../base/section.template.js';
import {statusBadge} from '../../base/status.template.js';
import {formatList} from '../../i18n/format.js';
import {languageName} from '../../i18n/language-name.js';
import {actorName} from '../../plan/actors.js';
import {isEvent} from '../../plan/event-offer.js';
import type {Measure, Offer, Place} from '../../plan/plan.js';
import {access} from './access.template.js';
import {conditions} from './conditions.template.js';
import {factLines} from './fact-lines.js';
import {facetTitle} from './facet-title.js';
import type {FinderScene} from './finder-scene.js';
import {freshness} from './freshness.template.js';
import {lines} from './lines.template.js';

/** Draws everything that the plan says about an offer beyond its card. On demand: the first view does without. */
export function offerDetails(scene: FinderScene, offer: Offer): TemplateResult {
  const {display} = scene;
  return html`${description(display, offer)} ${hours(scene, offer)} ${where(display, offer)}
  ${conditions(display, offer)} ${languages(display, offer)} ${access(display, offer)} ${eventLinks(display, offer)}
  ${background(display, offer)} ${freshness(scene, offer)}`;
}

function description(display: Display, {description: text}: Offer): unknown {
  const {msg} = display.locale;
  const label = msg('Beschreibung', {id: 'measure-description', desc: 'Überschrift in den Einzelheiten'});
  return text === undefined ? nothing : section(label, richText(display, text));
}

/** The hours of contacts stand beside them. */
function hours({display, hours: draw, now}: FinderScene, offer: Offer): unknown {
  const label = facetTitle(display, 'when');
  if (!offer.hours) return factLines(display, offer, ['hours', 'schedule'], label, []);
  return draw ? section(label, draw.table(display, offer.hours, now)) : nothing;
}

/** An event may say more elsewhere. */
function eventLinks(display: Display, offer: Offer): unknown {
  if (!isEvent(offer)) return nothing;
  const {msg} = display.locale;
  return lines(
    msg('Mehr dazu', {id: 'measure-links', desc: 'Überschrift über Links'}),
    (offer.event.links ?? []).map((link) => linkTemplate(display, link)),
  );
}

function where(display: Display, offer: Offer): TemplateResult {
  const {places = [], online = []} = offer;
  const {msg} = display.locale;
  return html`${factLines(
    display,
    offer,
    ['places', 'online'],
    facetTitle(display, 'place'),
    places.map((place) => address(display, place)),
  )}
  ${lines(
    msg('Online', {id: 'offer-online', desc: 'Überschrift über Links zu Angeboten im Internet'}),
    online.map(({url, label}) =>
      linkTo(display, url, label === undefined ? html`<bdi dir="ltr">${display.href(url)}</bdi>` : display.text(label)),
    ),
  )}`;
}

function address(display: Display, {name, street, postcode, town, address: written, note}: Place): TemplateResult {
  const city = [postcode, town].filter(Boolean).join(' ') || undefined;
  const parts = [name, written, street, city, note].filter((part) => part !== undefined);
  return html`${parts.map((part, position) => html`${position > 0 ? html`<br />` : nothing}<bdi>${display.text(part)}</bdi>`)}`;
}

function languages(display: Display, offer: Offer): unknown {
  const {languages: spoken = [], interpreter} = offer;
  const {locale} = display;
  const {msg, intl} = locale;
  const names = spoken.map((language) => languageName(locale, language));
  const help = interpreter
    ? msg('Dolmetschen ist möglich', {id: 'offer-interpreter', desc: 'Unter den Sprachen eines Angebots'})
    : msg('ohne Dolmetschen', {id: 'offer-no-interpreter', desc: 'Unter den Sprachen eines Angebots'});
  return factLines(display, offer, ['languages', 'interpreter'], facetTitle(display, 'language'), [
    ...(names.length > 0 ? [formatList(intl, names)] : []),
    ...(interpreter === undefined ? [] : [help]),
  ]);
}

/** Who stands behind the offer, and what of the plan it serves. */
function background(display: Display, {provider, field, measures = []}: Offer): TemplateResult {
  const {msg} = display.locale;
  const {index, plan} = display;
  const title = index.fields.get(field ?? '')?.title;
  return html`${lines(
    msg('Träger', {id: 'offer-provider', desc: 'Überschrift: wer das Angebot trägt'}),
    provider ? [actorName(provider, plan), provider.note ?? []].flat().map((text) => display.text(text)) : [],
  )}
  ${lines(
    display.term('field', msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'})),
    title ? [display.text(title)] : [],
  )}
  ${lines(
    display.term(
      'measures',
      msg('Maßnahmen dazu', {id: 'offer-measures', desc: 'Überschrift über Maßnahmen, denen das Angebot dient'}),
    ),
    measures.flatMap((id) => index.measures.get(id) ?? []).map((measure) => measureLink(display, measure)),
  )}`;
}

function measureLink(display: Display, {id, number, title, status}: Measure): TemplateResult {
  return html`<a href=${display.pageHref('measures', `#${id}`)}
      >${number ? html`${number} ` : nothing}${display.text(title)}</a
    >
    ${status ? statusBadge(display, status) : nothing}`;
}
