import type {Words} from '../i18n/msg.js';
import type {AudienceCode} from '../plan/offer-facets.js';

/** Whom an offer is for, by the codes of the plan format, section 4.8. */
export function audienceLabel({msg}: Words, code: AudienceCode): string {
  switch (code) {
    case 'everyone':
      return msg('alle', {id: 'offer-audience-everyone', desc: 'Für wen ein Angebot ist'});
    case 'women':
      return msg('Frauen', {id: 'offer-audience-women', desc: 'Für wen ein Angebot ist'});
    case 'men':
      return msg('Männer', {id: 'offer-audience-men', desc: 'Für wen ein Angebot ist'});
    case 'parents':
      return msg('Eltern', {id: 'offer-audience-parents', desc: 'Für wen ein Angebot ist'});
    case 'children':
      return msg('Kinder', {id: 'offer-audience-children', desc: 'Für wen ein Angebot ist'});
    case 'youth':
      return msg('Jugendliche', {id: 'offer-audience-youth', desc: 'Für wen ein Angebot ist'});
    case 'seniors':
      return msg('ältere Menschen', {id: 'offer-audience-seniors', desc: 'Für wen ein Angebot ist'});
    case 'volunteers':
      return msg('Ehrenamtliche', {id: 'offer-audience-volunteers', desc: 'Für wen ein Angebot ist'});
    case 'landlords':
      return msg('Vermieterinnen und Vermieter', {id: 'offer-audience-landlords', desc: 'Für wen ein Angebot ist'});
    case 'employers':
      return msg('Arbeitgeber', {id: 'offer-audience-employers', desc: 'Für wen ein Angebot ist'});
  }
}
