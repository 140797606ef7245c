import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {spelled, tellingWords} from '../../base/spelling.js';
import {waysOut, type WayOut} from '../../base/ways-out.template.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import {languageName} from '../../i18n/language-name.js';
import {findableOffers} from '../../plan/findable.js';
import {nearestTopics} from '../../plan/nearest-topics.js';
import {helpfulOmissions} from '../../plan/offer-counts.js';
import type {Offer} from '../../plan/plan.js';
import type {FilterName, OfferView} from '../../plan/select-offers.js';
import {facetLabel} from './facet-label.js';
import type {FinderView} from './finder-view.js';
import {whoHelps} from './messages.template.js';

/** What a reader who found nothing can do about it. */
export interface EmptyHelp {
  readonly display: Display;
  readonly view: FinderView;
  /** Search and filters in force. */
  readonly asked: OfferView;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onDrop: (filter: FilterName) => void;
  readonly onSearch: (query: string) => void;
  /** Takes a topic in the stead of search and filters. */
  readonly onTopic: (topic: string) => void;
  readonly onReset: () => void;
}

const topicsShown = 3;
const languagesNamed = 5;

/** Said at once, because a reader who types on would not notice. Only the sentence is: the rest is there to be read. */
export function emptyHelp(help: EmptyHelp): TemplateResult {
  const {display, view, onReset} = help;
  const {msg} = display.locale;
  const query = view.query.trim();
  return html`<div part="empty" class="box">
    <p role="alert" class="label">
      ${msg('Kein Angebot passt zu Ihrer Suche.', {id: 'offer-nothing', desc: 'Suche oder Filter ohne Treffer'})}
    </p>
    ${query ? html`<p>${searchedFor(display, query)}</p>` : nothing}
    ${waysOut(display.locale, [...otherSpelling(help), ...omissions(help), ...topics(help)], onReset)}
    ${whoHelps(display)}
  </div>`;
}

/** Which languages were searched is of interest where there are several. */
function searchedFor({plan, locale}: Display, query: string): string {
  const {msg, intl} = locale;
  const text = msg('Gesucht in allen Angeboten nach „{query}“.', {
    id: 'offer-searched',
    desc: 'Wenn nichts gefunden wurde; {query} ist, was gesucht wurde',
  });
  const languages = new Set(
    plan.offers.flatMap(({title}) => (typeof title === 'string' ? plan.lang : Object.keys(title))),
  );
  const searched = icu(intl, text, {query});
  if (languages.size < 2) return searched;
  const names = [...languages].slice(0, languagesNamed).map((language) => languageName(locale, language));
  const within = msg('In diesen Sprachen: {languages}.', {
    id: 'offer-searched-languages',
    desc: 'Wenn nichts gefunden wurde: welche Sprachen durchsucht wurden',
  });
  return `${searched} ${icu(intl, within, {languages: formatList(intl, names)})}`;
}

/** Only where the words are found nowhere: else they are spelled rightly. */
function otherSpelling({display, view, asked, today, onSearch}: EmptyHelp): readonly WayOut[] {
  const offers = findableOffers(display.plan, today);
  if (!asked.matches || offers.some(asked.matches)) return [];
  const texts = offers.flatMap((offer) => tellingWords(display, offer));
  return spelled(display, view.query, texts, onSearch);
}

function omissions({display, view, asked, today, onDrop}: EmptyHelp): readonly WayOut[] {
  return helpfulOmissions(display.plan, asked, today).map(({filter, count}) => ({
    label: withoutWords(display, view, filter, count),
    onTake: () => onDrop(filter),
  }));
}

function withoutWords(display: Display, {query, facets}: FinderView, filter: FilterName, count: number): string {
  const {msg, intl} = display.locale;
  const names = filter === 'query' ? [query.trim()] : facets[filter].map((value) => facetLabel(display, filter, value));
  const text = msg('ohne „{filter}“: {count, plural, one {# Angebot} other {# Angebote}}', {
    id: 'offer-without',
    desc: 'Schaltfläche, wenn nichts gefunden wurde: nimmt einen Filter oder das Suchwort weg; {filter} ist sein Name',
  });
  return icu(intl, text, {filter: formatList(intl, names), count});
}

/** Topics of what the search finds without the filters; where it finds nothing, those in which there is the most. */
function topics({display, asked, today, view, onTopic}: EmptyHelp): readonly WayOut[] {
  const {plan, locale} = display;
  const all = findableOffers(plan, today);
  const near: readonly Offer[] = asked.matches ? all.filter(asked.matches) : [];
  const text = locale.msg('Thema „{topic}“: {count, plural, one {# Angebot} other {# Angebote}}', {
    id: 'offer-near-topic',
    desc: 'Schaltfläche, wenn nichts gefunden wurde: zeigt, was es zu einem Thema gibt',
  });
  return nearestTopics(plan, near, all, topicsShown)
    .filter(({value}) => !view.facets.topic.includes(value))
    .map(({value, count}) => ({
      label: icu(locale.intl, text, {topic: facetLabel(display, 'topic', value), count}),
      onTake: () => onTopic(value),
    }));
}
