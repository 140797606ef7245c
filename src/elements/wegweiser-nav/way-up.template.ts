import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {isPlainClick} from '../../base/plain-click.js';
import type {WegweiserEntries} from './wegweiser-entries.js';
import {wholeWegweiser} from './wegweiser-view.js';

/** How readers get from a part of the Wegweiser to more of it. */
export interface WayUp {
  /** @param start id of an entry, or `wholeWegweiser` */
  readonly hrefOf: (start: string) => string;
  readonly onGo: (start: string) => void;
}

/** Above entries that stand below another one: the way back to the others. */
export function wayUp(display: Display, entries: WegweiserEntries, start: string, {hrefOf, onGo}: WayUp): unknown {
  const entry = entries.named(start);
  if (!entry) return nothing;
  const parent = entries.parentOf(entry);
  const {msg} = display.locale;
  const whole = msg('Ganzer Wegweiser', {
    id: 'wegweiser-whole',
    desc: 'Link zurück: von einem Teil zu allen Einträgen',
  });
  const link = (to: string, label: Shown): TemplateResult => {
    const go = (event: MouseEvent): void => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onGo(to);
    };
    return html`<li><a href=${hrefOf(to)} @click=${go}>${label}</a></li>`;
  };
  return html`<ul class="plain up" role="list">
    ${link(wholeWegweiser, whole)} ${parent ? link(parent.id, display.text(parent.title)) : nothing}
  </ul>`;
}
