import type {Words} from '../i18n/msg.js';
import type {QualifierCode, StatusGroup} from '../plan/status.js';

/** Our words for groups of status and for what qualifies a status (the plan format, section 5.1). */

export function statusGroupLabel({msg}: Words, group: StatusGroup): string {
  switch (group) {
    case 'open':
      return msg('offen', {id: 'status-group-open', desc: 'Gruppe von Status, im Filter'});
    case 'planned':
      return msg('geplant', {id: 'status-group-planned', desc: 'Gruppe von Status, im Filter'});
    case 'active':
      return msg('läuft', {id: 'status-group-active', desc: 'Gruppe von Status, im Filter'});
    case 'done':
      return msg('erledigt', {id: 'status-group-done', desc: 'Gruppe von Status, im Filter'});
    case 'stopped':
      return msg('gestoppt', {id: 'status-group-stopped', desc: 'Gruppe von Status, im Filter'});
    case 'unknown':
      return msg('keine Angabe', {id: 'status-group-unknown', desc: 'Gruppe von Status, im Filter'});
  }
}

export function qualifierLabel({msg}: Words, qualifier: QualifierCode): string {
  switch (qualifier) {
    case 'continuing':
      return msg('stetige Weiterentwicklung', {id: 'status-continuing', desc: 'Zusatz zu einem Status'});
    case 'follow-up-planned':
      return msg('weitere Durchführung in Planung', {id: 'status-follow-up-planned', desc: 'Zusatz zu einem Status'});
    case 'expansion':
      return msg('Ausbau', {id: 'status-expansion', desc: 'Zusatz zu einem Status'});
    case 'under-review':
      return msg('wird weiterhin geprüft', {id: 'status-still-under-review', desc: 'Zusatz zu einem Status'});
    case 'with-changes':
      return msg('mit Änderungen', {id: 'status-with-changes', desc: 'Zusatz zu einem Status'});
    case 'delayed':
      return msg('verzögert', {id: 'status-delayed', desc: 'Zusatz zu einem Status'});
  }
}
