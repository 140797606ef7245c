import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {Measure} from '../../plan/plan.js';

/** Another measure, on the page that shows measures. */
export function measureLink(display: Display, {id, number, title}: Measure): TemplateResult {
  return html`<a href=${display.pageHref('measures', `#${id}`)}
    >${number ? html`${number} ` : nothing}${display.text(title)}</a
  >`;
}

/** Links one below the other. */
export function linkList(links: readonly unknown[]): TemplateResult {
  return html`<ul class="plain links" role="list">
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
}
