import type {PlanDocument} from '../plan/plan.schema.js';

/** An offer of a plan document. */
export type OfferValue = NonNullable<PlanDocument['offers']>[number];
