import type {Display} from '../../base/display.js';
import type {FacetName} from '../../plan/offer-facets.js';

/** The name of a filter, and of the fact that it asks for, in the publisher's own words where it has some. */
export function facetTitle(display: Display, facet: FacetName): string {
  const {msg} = display.locale;
  switch (facet) {
    case 'topic':
      return display.term('topic', msg('Thema', {id: 'offer-topic', desc: 'Filter der Angebote'}));
    case 'audience':
      return msg('Für wen', {id: 'offer-for', desc: 'Überschrift in den Einzelheiten'});
    case 'situation':
      return msg('Lebenslage', {id: 'offer-situation', desc: 'Filter der Angebote'});
    case 'language':
      return msg('Sprachen', {id: 'offer-languages', desc: 'Überschrift: Sprachen, die dort gesprochen werden'});
    case 'when':
      return msg('Öffnungszeiten', {id: 'offer-hours', desc: 'Überschrift in den Einzelheiten'});
    case 'place':
      return msg('Ort', {id: 'measure-location', desc: 'Überschrift in den Einzelheiten'});
    case 'cost':
      return msg('Kosten', {id: 'measure-budget', desc: 'Überschrift in den Einzelheiten'});
    case 'registration':
      return msg('Anmeldung', {id: 'offer-registration', desc: 'Überschrift in den Einzelheiten'});
    case 'childcare':
      return msg('Kinderbetreuung', {id: 'offer-childcare-heading', desc: 'Überschrift in den Einzelheiten'});
    case 'residence':
      return msg('Aufenthaltsstatus', {id: 'offer-residence', desc: 'Überschrift in den Einzelheiten'});
    case 'wheelchair':
    case 'toilet':
    case 'hearing':
      return msg('Barrierefreiheit', {id: 'offer-access', desc: 'Überschrift in den Einzelheiten'});
  }
}
