import type {Words} from '../i18n/msg.js';
import type {StatusCode} from '../plan/status.js';

type StoppedCode =
  'on-hold' | 'blocked' | 'postponed' | 'not-implemented' | 'rejected' | 'dropped' | 'merged' | 'failed';

/** What a status means, in our words; a document's own explanation comes first. */
export function statusHelp(words: Words, code: StatusCode): string {
  const {msg} = words;
  switch (code) {
    case 'idea':
      return msg('Ein Vorschlag, über den noch nicht entschieden ist.', {
        id: 'status-help-idea',
        desc: 'Erklärt "Idee"',
      });
    case 'not-started':
      return msg('Mit der Maßnahme wurde noch nicht begonnen.', {
        id: 'status-help-not-started',
        desc: 'Erklärt "noch nicht umgesetzt"',
      });
    case 'under-review':
      return msg('Es wird geprüft, ob und wie die Maßnahme möglich ist.', {
        id: 'status-help-under-review',
        desc: 'Erklärt "wird geprüft"',
      });
    case 'in-coordination':
      return msg('Die Beteiligten stimmen sich noch ab.', {
        id: 'status-help-in-coordination',
        desc: 'Erklärt "in Abstimmung"',
      });
    case 'planned':
      return msg('Die Maßnahme ist vorgesehen und soll später beginnen.', {
        id: 'status-help-planned',
        desc: 'Erklärt "in Planung"',
      });
    case 'in-preparation':
      return msg('Der Beginn wird gerade vorbereitet.', {
        id: 'status-help-in-preparation',
        desc: 'Erklärt "in Vorbereitung"',
      });
    case 'in-progress':
      return msg('Die Arbeit an der Maßnahme läuft.', {id: 'status-help-in-progress', desc: 'Erklärt "in Umsetzung"'});
    case 'partially-implemented':
      return msg('Ein Teil ist geschafft, ein anderer noch offen.', {
        id: 'status-help-partially-implemented',
        desc: 'Erklärt "teilweise umgesetzt"',
      });
    case 'ongoing':
      return msg('Die Maßnahme läuft auf Dauer weiter.', {
        id: 'status-help-ongoing',
        desc: 'Erklärt "wird fortgesetzt"',
      });
    case 'completed':
      return msg('Die Maßnahme ist fertig.', {id: 'status-help-completed', desc: 'Erklärt "abgeschlossen"'});
    case 'unknown':
      return msg('Der Plan nennt keinen Stand, oder er lässt sich nicht einordnen.', {
        id: 'status-help-unknown',
        desc: 'Erklärt "keine Angabe"',
      });
    default:
      return stoppedHelp(words, code);
  }
}

/** Where a measure does not go on, or not now. */
function stoppedHelp({msg}: Words, code: StoppedCode): string {
  switch (code) {
    case 'on-hold':
      return msg('Die Arbeit ist unterbrochen.', {id: 'status-help-on-hold', desc: 'Erklärt "ruht"'});
    case 'blocked':
      return msg('Etwas hindert die Arbeit. Erst wenn das gelöst ist, geht es weiter.', {
        id: 'status-help-blocked',
        desc: 'Erklärt "blockiert"',
      });
    case 'postponed':
      return msg('Die Maßnahme beginnt später als vorgesehen.', {
        id: 'status-help-postponed',
        desc: 'Erklärt "verschoben"',
      });
    case 'not-implemented':
      return msg('Die Maßnahme wurde bis zum Stand des Plans nicht umgesetzt.', {
        id: 'status-help-not-implemented',
        desc: 'Erklärt "nicht umgesetzt"',
      });
    case 'rejected':
      return msg('Es ist entschieden, dass die Maßnahme nicht umgesetzt wird.', {
        id: 'status-help-rejected',
        desc: 'Erklärt "wird nicht umgesetzt"',
      });
    case 'dropped':
      return msg('Die Maßnahme wird nicht mehr verfolgt.', {id: 'status-help-dropped', desc: 'Erklärt "entfallen"'});
    case 'merged':
      return msg('Die Maßnahme ist Teil einer anderen geworden.', {
        id: 'status-help-merged',
        desc: 'Erklärt "in einer anderen Maßnahme aufgegangen"',
      });
    case 'failed':
      return msg('Die Maßnahme wurde versucht, ist aber nicht gelungen.', {
        id: 'status-help-failed',
        desc: 'Erklärt "gescheitert"',
      });
  }
}
