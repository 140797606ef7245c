import {isStale, isVisible} from './offers.js';
import {otherTopic, topicsOf} from './offer-facets.js';
import type {Offer, Plan, Text} from './plan.js';

/**
 * What an editor can do better about the offers of a plan.
 *
 * - `no-contact`: nobody to ask is named.
 * - `unchecked`: it is not said when the offer was checked.
 * - `stale`: it was checked too long ago.
 * - `untranslated`: the title is not there in a language of the document.
 * - `empty-topic`: a topic has no offer that readers see.
 * - `past`: the last day is over, so that readers do not see the offer.
 * - `ended`: the offer is marked as ended, so that readers do not see it.
 */
export type GapCode = 'no-contact' | 'unchecked' | 'stale' | 'untranslated' | 'empty-topic' | 'past' | 'ended';

/** What is missing, and where. */
export interface Gap {
  readonly code: GapCode;
  /** The language that is missing, of `untranslated`. */
  readonly lang?: string;
  /** Offers, or topics of `empty-topic`; at least one. */
  readonly entries: readonly GapEntry[];
}

export interface GapEntry {
  readonly id: string;
  readonly title: Text;
  /** Whether readers see it. */
  readonly visible: boolean;
}

/**
 * The gaps in the offers of a plan, for editors. Without offers there is nothing to be complete.
 *
 * @param today `YYYY-MM-DD`
 * @param staleAfter days for which a check is good
 */
export function offerGaps(plan: Plan, today: string, staleAfter: number): readonly Gap[] {
  if (plan.offers.length === 0) return [];
  const seen = plan.offers.filter((offer) => isVisible(offer, today));
  const hidden = plan.offers.filter((offer) => !isVisible(offer, today));
  const gap = (code: GapCode, offers: readonly Offer[], test: (offer: Offer) => boolean): Gap => ({
    code,
    entries: offers.filter(test).map(({id, title}) => ({id, title, visible: offers === seen})),
  });
  const gaps = [
    gap('no-contact', seen, ({contacts = []}) => contacts.length === 0),
    gap('stale', seen, ({checkedOn}) => isStale(checkedOn, staleAfter, today)),
    gap('unchecked', seen, ({checkedOn}) => checkedOn === undefined),
    ...untranslated(plan, seen),
    emptyTopics(plan, seen),
    gap('past', hidden, ({status}) => status !== 'ended'),
    gap('ended', hidden, ({status}) => status === 'ended'),
  ];
  return gaps.filter(({entries}) => entries.length > 0);
}

/** A language that no offer has is none that this list was meant to have. */
function untranslated({lang, languages}: Plan, offers: readonly Offer[]): readonly Gap[] {
  const used = new Set(offers.flatMap(({title}) => languagesOf(title, lang)));
  const wanted = (languages ?? [...used]).filter((language) => used.has(language));
  return wanted.map((language) => ({
    code: 'untranslated',
    lang: language,
    entries: offers
      .filter(({title}) => !languagesOf(title, lang).includes(language))
      .map(({id, title}) => ({id, title, visible: true})),
  }));
}

function languagesOf(title: Text, documentLang: string): readonly string[] {
  return typeof title === 'string' ? [documentLang] : Object.keys(title);
}

function emptyTopics({topics}: Plan, offers: readonly Offer[]): Gap {
  const used = new Set(offers.flatMap(topicsOf).filter((topic) => topic !== otherTopic));
  const entries = topics.filter(({id}) => !used.has(id)).map(({id, title}) => ({id, title, visible: true}));
  return {code: 'empty-topic', entries};
}
