import {contactsShown, type ContactsMode, type ShownContact} from './contacts.js';
import {visibleOffers} from './offers.js';
import type {Contact, Offer, Plan} from './plan.js';
import {allWordings} from './text.js';

/** A contact of the plan, and the offers for which it is the one to ask. */
export interface ListedContact {
  readonly contact: ShownContact;
  readonly offers: readonly Offer[];
}

/**
 * Everybody whom readers may ask, each once: the town's contact point, the contacts of its offers, and the actors of
 * whom it says how they are reached. Who has no name is not listed.
 *
 * @param today `YYYY-MM-DD`; contacts of offers that have ended do not count
 */
export function contactDirectory(plan: Plan, mode: ContactsMode, today: string): readonly ListedContact[] {
  const listed = new Map<string, {readonly contact: ShownContact; readonly offers: Offer[]}>();
  const add = (contacts: readonly Contact[] | undefined, offers: readonly Offer[] = []): void => {
    for (const contact of contactsShown(contacts, mode, plan)) {
      const key = keyOf(contact);
      const known = listed.get(key);
      if (known) known.offers.push(...offers);
      else if (key) listed.set(key, {contact, offers: [...offers]});
    }
  };
  add(plan.contactPoint && [plan.contactPoint]);
  for (const {id, contact} of plan.actors) if (contact) add([{actor: id}]);
  for (const offer of visibleOffers(plan, today).offers) add(offer.contacts, [offer]);
  return [...listed.values()];
}

/** The same actor, else the same name and role, is the same contact. */
function keyOf({actor, name, role}: ShownContact): string {
  if (actor) return actor.id;
  return [name, role].flatMap((text) => allWordings(text)[0] ?? []).join(', ');
}
