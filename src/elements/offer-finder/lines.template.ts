import {html, nothing, type TemplateResult} from 'lit';
import {section} from '../../base/section.template.js';

/** A part of the details whose facts stand one below the other; nothing without facts. */
export function lines(label: string, facts: readonly unknown[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return section(
    label,
    html`<ul class="plain" role="list">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>`,
  );
}
