import {actorNamed, actorOf} from './actors.js';
import {distinctPhones} from './phones.js';
import type {Actor, Contact, Plan} from './plan.js';

/** Which contacts a town shows: all, only those known not to be a person, or none (attribute `contacts`). */
export type ContactsMode = 'all' | 'office' | 'none';

/** A contact as readers see it, with what the plan knows about its actor. */
export interface ShownContact extends Omit<Contact, 'actor' | 'phones'> {
  readonly actor: Actor | undefined;
  /** Each number once. */
  readonly phones: NonNullable<Contact['phones']>;
}

/**
 * The contacts that may be shown, in their order (the plan format, section 2, "Contact"). A bare name that an actor has
 * means this actor. What a contact does not state itself comes from the contact of its actor: e-mail, numbers, hours …
 */
export function contactsShown(
  contacts: readonly Contact[] | undefined,
  mode: ContactsMode,
  plan: Plan,
): readonly ShownContact[] {
  if (mode === 'none') return [];
  return (contacts ?? []).flatMap((contact) => {
    const actor = contactActor(contact, plan);
    return mode === 'all' || isOffice(contact, actor) ? [withChannels(contact, actor, mode)] : [];
  });
}

/** Whom readers may always ask: the contact point of the document, else its publisher. */
export function helpContact(plan: Plan, mode: ContactsMode): ShownContact | undefined {
  const [contact] = contactsShown([plan.contactPoint ?? plan.publisher ?? []].flat(), mode, plan);
  return contact;
}

/** The actor that a contact is. */
export function contactActor(contact: Contact, plan: Plan): Actor | undefined {
  const {name} = contact;
  const isBareName = name !== undefined && Object.keys(contact).length === 1;
  return isBareName ? actorNamed(name, plan) : actorOf({actor: contact.actor}, plan);
}

/** Whether a contact is known not to be a person. */
function isOffice({kind}: Contact, actor: Actor | undefined): boolean {
  const known = kind ?? actor?.type;
  return known !== undefined && known !== 'person';
}

function withChannels(contact: Contact, actor: Actor | undefined, mode: ContactsMode): ShownContact {
  const {name = actor?.name, role, kind} = contact;
  const inherited = channelsOf(actor, mode);
  const phones = distinctPhones(contact.phones ?? inherited.phones ?? []);
  return {...inherited, ...contact, name, role, kind, actor, phones};
}

/** An office may have a person as its contact, whose number is not shown as that of the office. */
function channelsOf(actor: Actor | undefined, mode: ContactsMode): Contact {
  const contact = actor?.contact;
  return contact && (mode === 'all' || isOffice(contact, actor)) ? contact : {};
}
