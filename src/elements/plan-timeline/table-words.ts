import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';

/** What the columns of the table show, in their order. */
export const tableColumns = ['title', 'field', 'from', 'to', 'status'] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The column heads, in the publisher's own words where it has some. */
export function columnLabels(display: Display): Readonly<Record<TableColumn, string>> {
  const {msg}: Words = display.locale;
  return {
    title: display.term('measure', msg('Maßnahme', {id: 'measure-table-title', desc: 'Spaltenkopf'})),
    field: display.term('field', msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'})),
    from: msg('Von', {id: 'timeline-from', desc: 'Spaltenkopf: Beginn eines Zeitraums'}),
    to: msg('Bis', {id: 'timeline-to', desc: 'Spaltenkopf: Ende eines Zeitraums'}),
    status: display.term(
      'status',
      msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'}),
    ),
  };
}

/** In place of a date that the document leaves open. */
export function unstatedEnd({msg}: Words): string {
  return msg('nicht angegeben', {id: 'timeline-open', desc: 'In einer Tabelle statt Beginn oder Ende'});
}

/** In place of both dates. */
export function unknownTime({msg}: Words): string {
  return msg('ohne Zeitangabe', {id: 'timeline-unknown-time', desc: 'In einer Tabelle statt Beginn und Ende'});
}
