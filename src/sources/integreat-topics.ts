import {IdSpace} from '../plan/id-space.js';
import type {Text} from '../plan/plan.js';
import {slugId} from '../plan/usable-entries.js';
import {pathOf, textIn, type Version, type Versions} from './editions.js';
import {plainLine} from './plain-text.js';
import {objectAt, textAt, type Raw} from './raw-entry.js';

interface TopicValue {
  readonly id: string;
  readonly title: Text;
}

/** Integreat has no word of its own for the list of events. */
const eventsTitle = {
  de: 'Veranstaltungen',
  'de-simple': 'Veranstaltungen',
  en: 'Events',
  ar: 'فعاليات',
  es: 'Eventos',
  fa: 'رویدادها',
  fr: 'Événements',
  it: 'Eventi',
  pl: 'Wydarzenia',
  ro: 'Evenimente',
  ru: 'Мероприятия',
  sq: 'Ngjarje',
  tr: 'Etkinlikler',
  uk: 'Події',
};

/** The topics of a list, in the order in which they are met. */
export class TopicList {
  readonly #topics = new Map<string, TopicValue>();
  readonly #ids = new IdSpace();

  get values(): readonly TopicValue[] {
    return [...this.#topics.values()];
  }

  events(): string {
    return this.#idOf('events', 'events', eventsTitle);
  }

  /** The category of a place, which may have none; its id is the same in all languages. */
  ofCategory(versions: Versions): string[] {
    const [{raw}] = versions;
    const title = textIn(versions, (each) => plainLine(textAt(categoryOf(each), 'name')));
    const {id} = categoryOf(raw);
    if (title === undefined) return [];
    const words = plainLine(textAt(categoryOf(raw), 'name'));
    return [this.#idOf(typeof id === 'number' ? `${id}` : words, words, title)];
  }

  /** The uppermost page above one. */
  ofPage(versions: Versions): string[] {
    const [{raw}]: readonly [Version, ...Version[]] = versions;
    const title = textIn(versions, (each) => plainLine(textAt(each, 'title')));
    return title === undefined ? [] : [this.#idOf(pathOf(raw), pathOf(raw).split('/').at(-1) ?? '', title)];
  }

  #idOf(key: string, words: string, title: Text): string {
    const known = this.#topics.get(key);
    if (known) return known.id;
    const id = this.#ids.derive(slugId('topics', words, this.#topics.size));
    this.#topics.set(key, {id, title});
    return id;
  }
}

function categoryOf(raw: Raw): Raw {
  return objectAt(raw, 'category');
}
