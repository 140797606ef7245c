import type {Words} from '../i18n/msg.js';
import type {StatusCode} from '../plan/status.js';

/** Our words for a status (the plan format, section 5.1); a document's own words come first. */
export function statusLabel({msg}: Words, code: StatusCode): string {
  switch (code) {
    case 'idea':
      return msg('Idee', {id: 'status-idea', desc: 'Status einer Maßnahme'});
    case 'not-started':
      return msg('noch nicht umgesetzt', {id: 'status-not-started', desc: 'Status einer Maßnahme'});
    case 'under-review':
      return msg('wird geprüft', {id: 'status-under-review', desc: 'Status einer Maßnahme'});
    case 'in-coordination':
      return msg('in Abstimmung', {id: 'status-in-coordination', desc: 'Status einer Maßnahme'});
    case 'planned':
      return msg('in Planung', {id: 'status-planned', desc: 'Status einer Maßnahme'});
    case 'in-preparation':
      return msg('in Vorbereitung', {id: 'status-in-preparation', desc: 'Status einer Maßnahme'});
    case 'in-progress':
      return msg('in Umsetzung', {id: 'status-in-progress', desc: 'Status einer Maßnahme'});
    case 'partially-implemented':
      return msg('teilweise umgesetzt', {id: 'status-partially-implemented', desc: 'Status einer Maßnahme'});
    case 'ongoing':
      return msg('wird fortgesetzt', {id: 'status-ongoing', desc: 'Status einer Maßnahme'});
    case 'completed':
      return msg('abgeschlossen', {id: 'status-completed', desc: 'Status einer Maßnahme'});
    case 'on-hold':
      return msg('ruht', {id: 'status-on-hold', desc: 'Status einer Maßnahme'});
    case 'blocked':
      return msg('blockiert', {id: 'status-blocked', desc: 'Status einer Maßnahme'});
    case 'postponed':
      return msg('verschoben', {id: 'status-postponed', desc: 'Status einer Maßnahme'});
    case 'not-implemented':
      return msg('nicht umgesetzt', {id: 'status-not-implemented', desc: 'Status einer Maßnahme: Frist ist vorbei'});
    case 'rejected':
      return msg('wird nicht umgesetzt', {id: 'status-rejected', desc: 'Status einer Maßnahme: so entschieden'});
    case 'dropped':
      return msg('entfallen', {id: 'status-dropped', desc: 'Status einer Maßnahme'});
    case 'merged':
      return msg('in einer anderen Maßnahme aufgegangen', {id: 'status-merged', desc: 'Status einer Maßnahme'});
    case 'failed':
      return msg('gescheitert', {id: 'status-failed', desc: 'Status einer Maßnahme'});
    case 'unknown':
      return msg('keine Angabe', {id: 'status-unknown', desc: 'Status einer Maßnahme, zu der nichts angegeben ist'});
  }
}
