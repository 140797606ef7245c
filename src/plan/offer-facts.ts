import type {FactName} from './offer-facets.js';
import {isAtPlace, placeValues} from './offer-places.js';
import {takesPlace, whenValues, type Moment} from './offer-times.js';
import type {Offer, Plan} from './plan.js';
import type {Facts} from './select-offers.js';

/** Languages are not the only help to be understood: somebody interprets. No language is called so. */
export const interpreterValue = '_interpreter';

/** The one value of facts that are either so or not. */
export const yes = 'yes';

interface Context {
  readonly plan: Plan;
  readonly moment: Moment;
}

/** Whether an offer has a value of a fact; `undefined`: it does not say. */
const facts: Readonly<Record<FactName, (offer: Offer, value: string, context: Context) => boolean | undefined>> = {
  language: ({languages, interpreter}, value) =>
    value === interpreterValue
      ? interpreter
      : languages && languages.length > 0
        ? languages.includes(value)
        : undefined,
  when: (offer, value, {moment}) => takesPlace(offer, value, moment),
  place: (offer, value, {plan}) => isAtPlace(offer, value, plan),
  cost: isFree,
  registration: ({registration}) => registration && registration === 'none',
  childcare: ({childcare}) => childcare,
  residence: ({eligibility}) => eligibility?.anyResidenceStatus,
  wheelchair: ({access}, value) => access?.wheelchair && access.wheelchair === value,
  toilet: ({access}) => access?.toilet,
  hearing: ({access}) => access?.hearingLoop,
};

/** What the offers of a plan say at a moment. Answers are kept: a reader who types asks the same again. */
export function factsAt(plan: Plan, now: number): Facts {
  const context = {plan, moment: {now, region: plan.region}};
  const answers = new Map<string, WeakMap<Offer, {readonly is: boolean | undefined}>>();
  return (offer, fact, value) => {
    const key = `${fact} ${value}`;
    const known = answers.get(key) ?? new WeakMap<Offer, {readonly is: boolean | undefined}>();
    answers.set(key, known);
    const answer = known.get(offer) ?? {is: facts[fact](offer, value, context)};
    known.set(offer, answer);
    return answer.is;
  };
}

/** The values of a fact that any of these offers has. */
export function valuesOfFact(fact: FactName, offers: readonly Offer[], plan: Plan): Iterable<string> {
  switch (fact) {
    case 'language':
      return new Set(
        offers.flatMap(({languages = [], interpreter}) => [...languages, ...(interpreter ? [interpreterValue] : [])]),
      );
    case 'when':
      return offers.some(({hours}) => hours) ? whenValues : [];
    case 'place':
      return placeValues(offers, plan);
    default: {
      const context = {plan, moment: {now: 0, region: undefined}};
      return factOrder(fact).filter((value) => offers.some((offer) => facts[fact](offer, value, context)));
    }
  }
}

/** Values in the order in which readers see them. Others follow as they occur. */
export function factOrder(fact: FactName): readonly string[] {
  switch (fact) {
    case 'when':
      return whenValues;
    case 'wheelchair':
      return [yes, 'partial'];
    case 'language':
    case 'place':
      return [];
    default:
      return [yes];
  }
}

/** An amount without more is a price; a note alone says nothing for sure. */
function isFree({cost}: Offer): boolean | undefined {
  return cost?.free ?? (cost?.amount === undefined ? undefined : cost.amount === 0);
}
