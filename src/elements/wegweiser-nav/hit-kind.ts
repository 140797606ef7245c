import {eventKind} from '../../base/event-words.js';
import type {Words} from '../../i18n/msg.js';
import {isEvent} from '../../plan/event-offer.js';
import type {Entry} from '../../plan/plan.js';
import type {Hit} from './hits.js';

/** What a hit is, in one word. */
export function hitKind(words: Words, hit: Hit): string {
  switch (hit.kind) {
    case 'entry':
      return entryKind(words, hit.entry);
    case 'offer':
      if (isEvent(hit.offer)) return eventKind(words);
      return words.msg('Angebot', {id: 'wegweiser-hit-offer', desc: 'Über einem Treffer der Suche: was es ist'});
    case 'contact':
      return contactKind(words, hit.contact.kind ?? hit.contact.actor?.type);
  }
}

function entryKind({msg}: Words, {kind}: Entry): string {
  switch (kind) {
    case 'situations':
      return msg('Lebenslage', {id: 'wegweiser-hit-situation', desc: 'Über einem Treffer der Suche: was es ist'});
    case 'topics':
      return msg('Thema', {id: 'wegweiser-hit-topic', desc: 'Über einem Treffer der Suche: was es ist'});
    case 'audiences':
      return msg('Zielgruppe', {id: 'wegweiser-hit-audience', desc: 'Über einem Treffer der Suche: was es ist'});
    case 'tasks':
      return msg('Aufgabe', {
        id: 'wegweiser-hit-task',
        desc: 'Über einem Treffer der Suche: was es ist, zum Beispiel „Deutsch lernen“',
      });
  }
}

/** Of a bare name it is not known whether it is a person. */
function contactKind({msg}: Words, kind: string | undefined): string {
  if (kind === undefined) {
    return msg('Kontakt', {id: 'wegweiser-hit-contact', desc: 'Über einem Treffer der Suche: was es ist'});
  }
  return kind === 'person'
    ? msg('Ansprechperson', {id: 'wegweiser-hit-person', desc: 'Über einem Treffer der Suche: was es ist'})
    : msg('Anlaufstelle', {
        id: 'wegweiser-hit-office',
        desc: 'Über einem Treffer der Suche: was es ist, ein Amt, ein Verein oder eine Gruppe',
      });
}
