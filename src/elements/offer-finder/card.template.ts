import {html, nothing, type TemplateResult} from 'lit';
import {contactList} from '../../base/contact.template.js';
import {detailsButton} from '../../base/details-button.template.js';
import type {Display} from '../../base/display.js';
import {eventCircumstances, eventKind} from '../../base/event-words.js';
import {headingTag} from '../../base/heading.template.js';
import {badge, shapeIcon} from '../../base/badge.template.js';
import {periodInWords} from '../../i18n/period.js';
import {contactsShown} from '../../plan/contacts.js';
import {addDays} from '../../plan/days.js';
import {isEvent, type EventOffer} from '../../plan/event-offer.js';
import {noticeOn} from '../../plan/offers.js';
import type {Offer} from '../../plan/plan.js';
import {statesAny} from '../../plan/stated-facts.js';
import type {FinderScene} from './finder-scene.js';
import {reassurances} from '../../base/reassurances.js';

const daysOfWeek = 7;

/** What a reader sees of an offer at first sight: what it is, whether it is open, whom to ask. */
export function offerCard(scene: FinderScene, offer: Offer): TemplateResult {
  const {display, headingLevel, today} = scene;
  const shown = isEvent(offer) ? eventTimes(display, offer) : topics(display, offer);
  const notice = noticeOn(offer, today);
  return html`<article part="card" class="card" data-entry=${offer.id}>
    ${headingTag(headingLevel, html`<span class="title">${display.text(offer.title)}</span>`, undefined, nothing)}
    ${scene.foundBy(offer)} ${shown} ${standing(scene, offer)} ${scene.missing(offer)}
    ${notice === undefined ? nothing : html`<p class="notice review">${display.text(notice)}</p>`}
    ${offer.summary === undefined ? nothing : html`<p>${display.text(offer.summary)}</p>`}
    ${reassuranceList(display, offer)} ${times(scene, offer)} ${contacts(scene, offer)} ${foot(scene, offer)}
  </article>`;
}

function topics(display: Display, offer: Offer): unknown {
  const found = (offer.topics ?? []).flatMap((id) => display.index.topics.get(id) ?? []);
  if (found.length === 0) return nothing;
  return html`<p class="topics muted">
    ${found.map(({title}, position) => html`${position > 0 ? ' · ' : nothing}${display.text(title)}`)}
  </p>`;
}

/** What kind of entry this is, and when and where it takes place. */
function eventTimes(display: Display, event: EventOffer): TemplateResult {
  const when = eventCircumstances(display, event);
  return html`<p class="event">
    <strong>${eventKind(display.locale)}${when.length > 0 ? ':' : nothing}</strong>
    ${when.map((part, position) => html`${position > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}
  </p>`;
}

/** An offer that is not there now says so; that one is there goes without saying. */
function standing({display: {locale}, today}: FinderScene, offer: Offer): unknown {
  const {status, validFrom} = offer;
  const {msg} = locale;
  const from = validFrom && validFrom > today && !tellsItsDays(offer) ? periodInWords(locale, {from: validFrom}) : '';
  const begin = from && html`, ${from}`;
  if (status === 'paused') {
    const paused = msg('pausiert zurzeit', {id: 'offer-paused', desc: 'Zustand eines Angebots'});
    return html`<p>${badge('on-hold', html`${paused}${begin}`)}</p>`;
  }
  if (status !== 'planned' && !from) return nothing;
  const planned = msg('geplant', {id: 'offer-planned', desc: 'Zustand eines Angebots, das noch nicht begonnen hat'});
  return html`<p>${badge('planned', html`${planned}${begin}`)}</p>`;
}

/** What is there for a few days, such as an event, tells them and is not planned in the sense of an offer. */
function tellsItsDays({schedule, validFrom, validThrough}: Offer): boolean {
  return Boolean(schedule && validFrom && validThrough && validThrough < addDays(validFrom, daysOfWeek));
}

function reassuranceList({locale}: Display, offer: Offer): unknown {
  const words = reassurances(locale, offer);
  if (words.length === 0) return nothing;
  return html`<ul class="plain reassurances done" role="list">
    ${words.map((word) => html`<li>${shapeIcon('tick')}${word}</li>`)}
  </ul>`;
}

/** When it takes place, in the document's words, and whether it is open now. */
function times(scene: FinderScene, offer: Offer): TemplateResult {
  const {display} = scene;
  const {schedule} = offer;
  const opening = openingOf(scene, offer);
  return html`${opening === nothing ? nothing : html`<p class="opening">${opening}</p>`}${
    schedule === undefined ? nothing : html`<p>${display.text(schedule)}</p>`
  }`;
}

/** Who pauses is not open. The room is kept until it is known, unless there may be nothing to say. */
function openingOf({display, hours, now}: FinderScene, {status = 'active', hours: stated, schedule}: Offer): unknown {
  if (!stated || status !== 'active') return nothing;
  return schedule === undefined
    ? hours?.opening(display, stated, now)
    : (hours?.openingBesideWords(display, stated, now) ?? nothing);
}

function contacts({display, hours, now}: FinderScene, offer: Offer): unknown {
  const shown = contactsShown(offer.contacts, display.options.contacts, display.plan);
  if (shown.length === 0) return nothing;
  const {msg} = display.locale;
  const label = display.term(
    'contacts',
    msg('Kontakt', {id: 'contact-heading', desc: 'Überschrift über Ansprechpartnern'}),
  );
  return html`<div class="whom">
    <p class="label">${label}</p>
    ${contactList(display, shown, (own) => hours?.ofContact(display, own, now))}
  </div>`;
}

/** The way to the rest; where there is no rest, the link that the rest would hold. */
function foot(scene: FinderScene, offer: Offer): TemplateResult {
  const {display, details, isOpen, onToggle, statesDates} = scene;
  if (!hasMore(display, offer) && !(statesDates && !isEvent(offer))) {
    return html`<div class="foot">
      ${isEvent(offer) ? nothing : permalink(display, offer)} ${scene.keep(offer)} ${scene.passOn(offer)}
    </div>`;
  }
  const open = isOpen(offer.id);
  return html`<div class="foot">
      ${detailsButton({
        words: display.locale,
        name: display.words(offer.title),
        open,
        onToggle: () => onToggle(offer),
      })}
      ${scene.keep(offer)}
    </div>
    ${
      open
        ? html`<div class="detail-grid">
            ${details(offer)}
            <div class="permalink">${isEvent(offer) ? nothing : permalink(display, offer)} ${scene.passOn(offer)}</div>
          </div>`
        : nothing
    }`;
}

function permalink(display: Display, {id, title}: Offer): TemplateResult {
  const {msg} = display.locale;
  return html`<a href=${display.pageHref('offers', `#${id}`)}
    >${msg('Link zu diesem Angebot', {id: 'offer-permalink', desc: 'Link, den man weitergeben kann'})}<span
      class="for-readers"
      >: ${display.words(title)}</span
    ></a
  >`;
}

/** What only the details show. */
const facts = [
  ...(['places', 'online', 'hours', 'eligibility', 'languages', 'interpreter'] as const),
  ...(['cost', 'registration', 'childcare', 'access'] as const),
];
const inDetails = [
  ...facts,
  ...(['description', 'audiences', 'situations', 'provider', 'field', 'measures'] as const),
  ...(['validFrom', 'validThrough', 'source'] as const),
];

/** Where any offer states a fact, the details say that another one does not. */
function hasMore({plan}: Display, offer: Offer): boolean {
  if (isEvent(offer)) return Boolean(offer.description ?? offer.field ?? offer.event.links);
  return inDetails.some((key) => offer[key] !== undefined) || statesAny(plan, facts);
}
