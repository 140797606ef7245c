import type {Display} from '../../base/display.js';
import {isAudienceCode, otherTopic, type FacetName} from '../../plan/offer-facets.js';
import {audienceLabel} from '../../base/audience-labels.js';

/** The name by which a reader knows a value of a filter. */
export function facetLabel(display: Display, facet: FacetName, value: string): string {
  const {index, locale} = display;
  if (value === otherTopic) {
    return locale.msg('Sonstiges', {
      id: 'offer-topic-other',
      desc: 'Thema von Angeboten, die keinem Thema zugeordnet sind',
    });
  }
  if (facet === 'audience' && isAudienceCode(value)) return audienceLabel(locale, value);
  const entry = (facet === 'topic' ? index.topics : index.entries).get(value);
  return entry ? display.words(entry.title) : value;
}
