import {html, nothing, type TemplateResult} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {eventCircumstances} from '../../base/event-words.js';
import {foundBy, foundHow} from '../../base/found.template.js';
import {headingTag} from '../../base/heading.template.js';
import {inLanguageShown} from '../../base/spelling.js';
import {viewHash} from '../../base/view-state.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import {isEvent, type EventOffer} from '../../plan/event-offer.js';
import {eventTopic} from '../../plan/offer-facets.js';
import type {Offer, Text} from '../../plan/plan.js';
import type {Found} from '../../search/find.js';
import {hitKind} from './hit-kind.js';
import type {Hit} from './hits.js';
import type {Choice, WegweiserScene} from './wegweiser-scene.js';

/** Hits that are shown at once, and more with each press of the button. */
const portion = 12;

/** What a search found and whom it tells. */
export interface HitScene extends WegweiserScene {
  readonly found: Found<Hit>;
  /** What was typed. */
  readonly query: string;
  /** How many portions of hits are shown. */
  readonly portions: number;
  readonly onMore: () => void;
}

/** The hits, the best first; each says what it is. */
export function hitList(scene: HitScene): TemplateResult {
  const {display, found, portions, level} = scene;
  const hits = found.entries.slice(0, portions * portion);
  return html`<div class="hits">
    ${headingTag(level, resultsLabel(display.locale))} ${foundHow(display.locale, found)}
    <ul class="plain" role="list">
      ${hits.map((hit) => html`<li part="card" class="hit" .choice=${choiceOf(display, hit)}>${hitTemplate(scene, hit)}</li>`)}
    </ul>
    ${moreButton(scene)} ${onlyOffers(scene)}
  </div>`;
}

function resultsLabel({msg}: Words): string {
  return msg('Suchergebnisse', {id: 'wegweiser-results', desc: 'Überschrift über den Treffern einer Suche'});
}

/** How many hits there are. */
export function foundWords({msg, intl}: Words, count: number): string {
  const text = msg('{count, plural, one {# Treffer} other {# Treffer}}', {
    id: 'wegweiser-hits',
    desc: 'Zahl der Treffer einer Suche',
  });
  return icu(intl, text, {count});
}

function choiceOf(display: Display, hit: Hit): Choice {
  switch (hit.kind) {
    case 'entry':
      return {entry: hit.entry, target: {kind: 'entry', ref: hit.entry.id}};
    case 'offer':
      return isEvent(hit.offer)
        ? {entry: undefined, target: {kind: 'link', href: eventHref(display, hit.offer), label: hit.offer.title}}
        : offerChoice(hit.offer.id);
    case 'contact':
      return {entry: undefined, target: {kind: 'contact', ref: hit.contact.actor?.id}};
  }
}

function offerChoice(id: string): Choice {
  return {entry: undefined, target: {kind: 'offer', ref: id}};
}

function hitTemplate(scene: HitScene, hit: Hit): TemplateResult {
  const {display, found, hrefOf} = scene;
  const why = found.reasonsFor(hit);
  switch (hit.kind) {
    case 'entry': {
      const {title, description} = hit.entry;
      return html`${hitHeading(scene, hit, hrefOf(hit.entry), title)} ${foundBy(display, title, why)}
      ${hit.parent ? html`<p class="muted">${display.text(hit.parent.title)}</p>` : nothing}
      ${description ? html`<p>${display.text(description)}</p>` : nothing}`;
    }
    case 'offer': {
      const {id, title, summary} = hit.offer;
      if (isEvent(hit.offer)) {
        const when = eventCircumstances(display, hit.offer);
        return html`${hitHeading(scene, hit, eventHref(display, hit.offer), title)} ${foundBy(display, title, why)}
          <p>${when.map((part, position) => html`${position > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</p>`;
      }
      return html`${hitHeading(scene, hit, display.pageHref('offers', `#${id}`), title)} ${foundBy(display, title, why)}
      ${summary ? html`<p>${display.text(summary)}</p>` : nothing}`;
    }
    case 'contact': {
      const {name, role} = hit.contact;
      const title = name ?? role ?? '';
      const rest = {...hit.contact, name: undefined, role: name && role};
      return html`${hitHeading(scene, hit, undefined, title)} ${foundBy(display, title, why)}
      ${contactTemplate(display, rest)} ${offerLinks(display, hit.offers)}`;
    }
  }
}

/** An event has no address of its own: the finder finds it by its title. */
function eventHref(display: Display, {title}: EventOffer): string {
  const view = new Map([
    ['topic', eventTopic],
    ['q', inLanguageShown(display, title)],
  ]);
  return display.pageHref('offers', viewHash('offer-finder', view));
}

/** Says first what the hit is. A contact leads nowhere: how it is reached stands below. */
function hitHeading({display, level}: HitScene, hit: Hit, href: string | undefined, title: Text): unknown {
  const words = html`<bdi>${display.text(title)}</bdi>`;
  const name = href === undefined ? words : html`<a href=${href}>${words}</a>`;
  return headingTag(level + 1, html`<span class="kind">${hitKind(display.locale, hit)}</span> ${name}`);
}

/** For which offers a contact is the one to ask. */
function offerLinks(display: Display, offers: readonly Offer[]): unknown {
  if (offers.length === 0) return nothing;
  const label = display.locale.msg('Hier fragen Sie nach:', {
    id: 'wegweiser-asked-for',
    desc: 'Unter einem Kontakt, vor Links zu den Angeboten, für die er zuständig ist',
  });
  return html`<p class="muted">
    ${label}
    ${offers.map(
      ({id, title}, position) =>
        html`${position > 0 ? ' · ' : nothing}<a .choice=${offerChoice(id)} href=${display.pageHref('offers', `#${id}`)}
            >${display.text(title)}</a
          >`,
    )}
  </p>`;
}

function moreButton({display: {locale}, found, portions, onMore}: HitScene): unknown {
  const left = found.entries.length - portions * portion;
  if (left <= 0) return nothing;
  const {msg, intl} = locale;
  const text = msg('Weitere Treffer zeigen ({count})', {
    id: 'wegweiser-more-hits',
    desc: 'Schaltfläche unter den Treffern; {count} ist, wie viele noch nicht zu sehen sind',
  });
  return html`<p><button @click=${onMore}>${icu(intl, text, {count: left})}</button></p>`;
}

/** The finder can do more with offers: filters, opening hours. */
function onlyOffers({display, found, query}: HitScene): unknown {
  const count = found.entries.filter(({kind}) => kind === 'offer').length;
  if (count < 2) return nothing;
  const {msg, intl} = display.locale;
  const text = msg('Nur die Angebote zeigen ({count})', {
    id: 'wegweiser-only-offers',
    desc: 'Link unter den Treffern: zu derselben Suche auf der Seite der Angebote',
  });
  const href = display.pageHref('offers', viewHash('offer-finder', new Map([['q', query]])));
  return html`<p><a href=${href}>${icu(intl, text, {count})}</a></p>`;
}
