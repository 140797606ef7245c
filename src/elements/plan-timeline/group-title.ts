import {html} from 'lit';
import type {Display} from '../../base/display.js';
import {unstated} from '../../plan/measure-facets.js';

/** The name above the entries of a field; nothing in a plan without fields, where there is nothing to tell apart. */
export function groupTitle(display: Display, id: string): unknown {
  const field = display.index.fields.get(id);
  if (field) return html`${field.number ? `${field.number} ` : ''}${display.text(field.title)}`;
  if (id !== unstated || display.plan.fields.length === 0) return undefined;
  return display.locale.msg('Ohne Handlungsfeld', {
    id: 'timeline-no-field',
    desc: 'Überschrift über Einträgen des Zeitplans, die zu keinem Handlungsfeld gehören',
  });
}
