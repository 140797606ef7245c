import {html, type TemplateResult} from 'lit';
import type {TableScene} from './table-scene.js';

/** A row that names what the rows below it have in common. */
export function headRow({columns}: TableScene, kind: string, content: unknown): TemplateResult {
  return html`<tr class=${kind} role="row">
    <th role="rowheader" colspan=${columns.length + 1}><div>${content}</div></th>
  </tr>`;
}
