import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {richText} from '../../base/rich.template.js';
import type {Example} from '../../plan/plan.js';
import {actorsWithRoles} from '../../base/actors.template.js';

/** What was done elsewhere, with place and actors. */
export function exampleList(display: Display, examples: readonly Example[]): TemplateResult {
  return html`<ul>
    ${examples.map((example) => html`<li>${exampleTemplate(display, example)}</li>`)}
  </ul>`;
}

function exampleTemplate(display: Display, {text, place, actors, period}: Example): TemplateResult {
  const circumstances = [...(place ? [display.text(place)] : []), ...(period ? [display.period(period)] : [])];
  return html`${richText(display, text)}
  ${
    circumstances.length > 0
      ? html`<p class="muted">${circumstances.map((words, at) => html`${at > 0 ? ', ' : nothing}${words}`)}</p>`
      : nothing
  }
  ${actors?.length ? actorsWithRoles(display, actors) : nothing}`;
}
