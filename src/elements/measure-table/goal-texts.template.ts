import {html, nothing} from 'lit';
import type {Display} from '../../base/display.js';

/** The texts of goals, one after the other. */
export function goalTexts(display: Display, goals: readonly string[]): unknown {
  const texts = goals.map((id) => display.index.goals.get(id)?.text ?? '');
  return texts.map((text, position) => html`${position > 0 ? ' · ' : nothing}${display.text(text)}`);
}
