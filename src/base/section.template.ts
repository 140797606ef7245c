import {html, type TemplateResult} from 'lit';

/** One part of the details under its label. */
export function section(label: string, content: unknown): TemplateResult {
  return html`<div class="detail">
    <p class="label">${label}</p>
    <div>${content}</div>
  </div>`;
}
