import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../plan/plan.js';
import {iconOf} from './entry.template.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** The button that opens an entry, with its title. */
export function disclosureButton(scene: WegweiserScene, entry: Entry): TemplateResult {
  const {display, isOpen, onFold} = scene;
  const open = isOpen(entry);
  return html`<button
    class="disclosure"
    aria-expanded=${String(open)}
    aria-controls="panel-${entry.id}"
    @click=${() => onFold(entry, open ? 'closed' : 'open')}
  >
    ${iconOf(scene, entry)}<span>${display.text(entry.title)}</span><span class="arrow" aria-hidden="true"></span>
  </button>`;
}

/** What it opens: found by the search of the browser even while it is closed, and opened by that. */
export function disclosurePanel({isOpen, onFold}: WegweiserScene, entry: Entry, content: unknown): TemplateResult {
  return html`<div
    id="panel-${entry.id}"
    class="panel"
    hidden=${isOpen(entry) ? nothing : 'until-found'}
    @beforematch=${(event: Event) => {
      event.stopPropagation();
      onFold(entry, 'open');
    }}
  >
    <div class="panel-content">${content}</div>
  </div>`;
}
