import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {inLanguageShown, spelled, tellingWords} from '../../base/spelling.js';
import {waysOut} from '../../base/ways-out.template.js';
import {icu} from '../../i18n/icu.js';
import {visibleOffers} from '../../plan/offers.js';
import type {Entry} from '../../plan/plan.js';
import {allWordings} from '../../plan/text.js';
import type {Hit} from './hits.js';

/** What a reader whose search found nothing may do. Whom to ask stands below, where it always stands. */
export interface NothingFound {
  readonly display: Display;
  readonly query: string;
  /** Entries that help many. */
  readonly entries: readonly Entry[];
  readonly hrefOf: (entry: Entry) => string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Everything that could have been found. */
  readonly findable: readonly Hit[];
  /** Searches for something else; without words all entries are shown. */
  readonly onSearch: (query: string) => void;
}

/** Said at once, because a reader who types on would not notice. Only the sentence is: the rest is there to be read. */
export function nothingFound(scene: NothingFound): TemplateResult {
  const {display, query, entries, hrefOf, today, findable, onSearch} = scene;
  const {msg, intl} = display.locale;
  const searched = msg('Gesucht in allen Einträgen, Angeboten und Kontakten nach „{query}“.', {
    id: 'wegweiser-searched',
    desc: 'Wenn nichts gefunden wurde; {query} ist, was gesucht wurde',
  });
  const texts = findable.flatMap((hit) => wordsOf(display, hit));
  const otherSpelling = spelled(display, query, texts, onSearch);
  return html`<div part="empty" class="box">
    <p role="alert" class="label">
      ${msg('Nichts passt zu Ihrer Suche.', {id: 'wegweiser-nothing', desc: 'Suche ohne Treffer'})}
    </p>
    <p>${icu(intl, searched, {query: query.trim()})}</p>
    <p>
      ${msg('Versuchen Sie es mit einem kürzeren oder einem anderen Wort. Oder sehen Sie hier nach:', {
        id: 'wegweiser-other-word',
        desc: 'Rat nach einer Suche ohne Treffer, vor einer Liste von Links',
      })}
    </p>
    <ul>
      ${entries.map((entry) => html`<li><a href=${hrefOf(entry)}>${display.text(entry.title)}</a></li>`)}
      ${allOffers(display, today)}
    </ul>
    ${waysOut(display.locale, otherSpelling, () => onSearch(''))}
  </div>`;
}

/** The words by which something is most likely looked for. */
function wordsOf(display: Display, hit: Hit): readonly string[] {
  switch (hit.kind) {
    case 'entry':
      return [
        ...allWordings(hit.entry.title),
        ...(hit.entry.keywords ?? []).map((text) => inLanguageShown(display, text)),
      ];
    case 'offer':
      return tellingWords(display, hit.offer);
    case 'contact':
      return [...allWordings(hit.contact.name), ...allWordings(hit.contact.role)];
  }
}

function allOffers(display: Display, today: string): unknown {
  const count = visibleOffers(display.plan, today).offers.length;
  if (count === 0) return nothing;
  const {msg, intl} = display.locale;
  const text = msg('Alle Angebote ({count})', {
    id: 'wegweiser-all-offers',
    desc: 'Link zu den Angeboten; {count} ist ihre Zahl',
  });
  return html`<li><a href=${display.pageHref('offers', '')}>${icu(intl, text, {count})}</a></li>`;
}
