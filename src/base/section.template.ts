import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../plan/plan.js';
import type {Display} from './display.js';

/** One part of the details under its label. */
export function section(label: string, content: unknown): TemplateResult {
  return html`<div class="detail">
    <p class="label">${label}</p>
    <div>${content}</div>
  </div>`;
}

/** The same for what a plan may say; nothing where it says nothing, and for an empty list. */
export function sectionOf<Value>(
  display: Display,
  label: string,
  value: Value | undefined,
  draw: (display: Display, value: Value) => unknown,
): TemplateResult | typeof nothing {
  const isAbsent = value === undefined || (Array.isArray(value) && value.length === 0);
  return isAbsent ? nothing : section(label, draw(display, value));
}

/** A text as the content of a section. */
export function textOf(display: Display, text: Text): unknown {
  return display.text(text);
}

/** Each text on a line of its own. */
export function textLines(display: Display, texts: readonly Text[]): unknown {
  return texts.map((text) => html`<p>${display.text(text)}</p>`);
}
