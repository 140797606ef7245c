import type {Words} from '../i18n/msg.js';
import type {FactName} from '../plan/offer-facets.js';
import type {Offer} from '../plan/plan.js';

/** Facts that take a worry away where they hold. */
export const reassuringFacts = [
  'cost',
  'registration',
  'childcare',
  'residence',
] as const satisfies readonly FactName[];
export type ReassuringFact = (typeof reassuringFacts)[number];

/** What takes a worry away. Only what the document states: that nothing is said does not mean no. */
export function reassurances(words: Words, {cost, registration, childcare, eligibility}: Offer): readonly string[] {
  const holds: Readonly<Record<ReassuringFact, boolean | undefined>> = {
    cost: cost?.free,
    registration: registration === 'none',
    childcare,
    residence: eligibility?.anyResidenceStatus,
  };
  return reassuringFacts.filter((fact) => holds[fact]).map((fact) => reassurance(words, fact));
}

export function reassurance({msg}: Words, fact: ReassuringFact): string {
  switch (fact) {
    case 'cost':
      return msg('Kostenlos', {id: 'offer-free', desc: 'Merkmal eines Angebots'});
    case 'registration':
      return msg('Ohne Anmeldung', {id: 'offer-without-registration', desc: 'Merkmal eines Angebots'});
    case 'childcare':
      return msg('Mit Kinderbetreuung', {id: 'offer-childcare', desc: 'Merkmal eines Angebots'});
    case 'residence':
      return msg('Unabhängig vom Aufenthaltsstatus', {
        id: 'offer-any-residence-status',
        desc: 'Merkmal eines Angebots',
      });
  }
}
