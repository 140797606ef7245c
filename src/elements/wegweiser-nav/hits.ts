import {offerParts} from '../../base/offer-parts.js';
import type {SearchScope} from '../../base/plan-search.js';
import {textParts} from '../../base/text-parts.js';
import {languageName} from '../../i18n/language-name.js';
import {actorTexts} from '../../plan/actors.js';
import {contactDirectory, type ListedContact} from '../../plan/contact-directory.js';
import {entryTexts, type EntryTextKind} from '../../plan/entry-texts.js';
import {findableOffers} from '../../plan/findable.js';
import type {Entry, Offer, Text} from '../../plan/plan.js';
import {wegweiserOf} from '../../plan/wegweiser.js';
import type {Part, PartKind} from '../../search/search-index.js';

/** What a search in the Wegweiser finds. */
export type Hit =
  | {readonly kind: 'entry'; readonly entry: Entry; readonly parent: Entry | undefined}
  | {readonly kind: 'offer'; readonly offer: Offer}
  | ({readonly kind: 'contact'} & ListedContact);

/** Everything that can be found: entries of both levels, then contacts, which offers name too, then offers and events to come. */
export function hitsOf({plan, today, contacts}: SearchScope): readonly Hit[] {
  const entries = wegweiserOf(plan, today).flatMap((parent): Hit[] => [
    {kind: 'entry', entry: parent, parent: undefined},
    ...(parent.children ?? []).map((entry): Hit => ({kind: 'entry', entry, parent})),
  ]);
  const offers = findableOffers(plan, today).map((offer): Hit => ({kind: 'offer', offer}));
  const listed = contactDirectory(plan, contacts, today).map((contact): Hit => ({kind: 'contact', ...contact}));
  return [...entries, ...listed, ...offers];
}

/** The texts of a hit for the search. */
export function hitParts(hit: Hit, scope: SearchScope): Iterable<Part> {
  switch (hit.kind) {
    case 'entry':
      return entryParts(hit.entry, scope);
    case 'offer':
      return offerParts(hit.offer, scope);
    case 'contact':
      return contactParts(hit, scope);
  }
}

const partKinds: Readonly<Record<EntryTextKind, PartKind>> = {
  title: 'title',
  keyword: 'keyword',
  description: 'text',
  text: 'text',
};

function* entryParts(entry: Entry, scope: SearchScope): Generator<Part> {
  const {plan, today, contacts} = scope;
  for (const {kind, text} of entryTexts(entry, plan, {today, contacts})) {
    yield* textParts(text, partKinds[kind], kind === 'title' || kind === 'description' ? 'list' : 'details', scope);
  }
}

/** What an office is called says what it does; the name of a person does not. */
function* contactParts({contact, offers}: ListedContact, scope: SearchScope): Generator<Part> {
  const {name, role, actor, languages = []} = contact;
  const nameKind = (contact.kind ?? actor?.type) === 'person' ? 'name' : 'title';
  if (name) yield* textParts(name, nameKind, 'list', scope);
  if (role) yield* textParts(role, 'keyword', 'list', scope);
  const others: readonly Text[] = actor ? actorTexts(actor) : [];
  for (const text of others) yield* textParts(text, 'name', 'details', scope);
  for (const {title} of offers) yield* textParts(title, 'text', 'list', scope);
  for (const language of languages) {
    yield {kind: 'text', words: languageName(scope.words, language), lang: scope.code, shown: true};
  }
}
