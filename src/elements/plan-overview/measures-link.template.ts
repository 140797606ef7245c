import {html, type TemplateResult} from 'lit';
import {viewHash} from '../../base/view-state.js';
import type {Chosen, OverviewScene} from './overview-scene.js';

/** A link to measures in the table. The page hears of it before the browser goes there. */
export function measuresLink(scene: OverviewScene, chosen: Chosen, content: unknown): TemplateResult {
  const params = new Map<string, string>();
  if (chosen.field) params.set('field', chosen.field.id);
  if (chosen.status) params.set('status', chosen.status);
  const href = scene.display.pageHref('measures', viewHash('measure-table', params));
  return html`<a href=${href} @click=${(event: Event) => scene.onSelect(event, chosen)}>${content}</a>`;
}
