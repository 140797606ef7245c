import type {Words} from '../i18n/msg.js';
import type {Offer} from '../plan/plan.js';

/** What takes a worry away. Only what the document states: that nothing is said does not mean no. */
export function reassurances({msg}: Words, {cost, registration, childcare, eligibility}: Offer): readonly string[] {
  const words: string[] = [];
  if (cost?.free) words.push(msg('Kostenlos', {id: 'offer-free', desc: 'Merkmal eines Angebots'}));
  if (registration === 'none') {
    words.push(msg('Ohne Anmeldung', {id: 'offer-without-registration', desc: 'Merkmal eines Angebots'}));
  }
  if (childcare) words.push(msg('Mit Kinderbetreuung', {id: 'offer-childcare', desc: 'Merkmal eines Angebots'}));
  if (eligibility?.anyResidenceStatus) {
    words.push(
      msg('Unabhängig vom Aufenthaltsstatus', {id: 'offer-any-residence-status', desc: 'Merkmal eines Angebots'}),
    );
  }
  return words;
}
