import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {disclosureButton, disclosurePanel} from './disclosure.template.js';
import {entrySections} from './entries.template.js';
import {childList, entryBody, onlyLink} from './entry.template.js';
import type {FurtherLayout} from './further-layouts.js';
import type {Fold} from './open-entries.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** Entries that open one by one, or all together. Within them nothing opens again: no link hides twice. */
export function accordion({scene, sections, onAll}: FurtherLayout): TemplateResult {
  const whole = {...scene, targetsAtOnce: Infinity};
  const folds = sections.flatMap(({entries}) => entries).filter((entry) => !onlyLink(whole, entry));
  const draw = (entries: readonly Entry[]): TemplateResult =>
    html`<ul class="plain folds" role="list">
      ${entries.map((entry) => fold(whole, entry))}
    </ul>`;
  return html`${folds.length > 1 ? allButton(scene.display.locale, folds.every(scene.isOpen) ? 'closed' : 'open', onAll) : nothing}
    <div class="accordion">${entrySections(whole, sections, draw)}</div>`;
}

function fold(scene: WegweiserScene, entry: Entry): TemplateResult {
  const level = scene.level + 1;
  const only = onlyLink(scene, entry);
  const draw = (children: readonly Entry[]): TemplateResult => childList(scene, children, level + 1);
  return html`<li part="card" class="fold" data-entry=${entry.id}>
    ${headingTag(level, only ?? disclosureButton(scene, entry))}
    ${only ? nothing : disclosurePanel(scene, entry, entryBody(scene, entry, draw))}
  </li>`;
}

function allButton({msg}: Words, next: Fold, onAll: (fold: Fold) => void): TemplateResult {
  return html`<button class="all" @click=${() => onAll(next)}>
    ${
      next === 'open'
        ? msg('Alle öffnen', {id: 'wegweiser-open-all', desc: 'Schaltfläche: klappt alle Einträge auf'})
        : msg('Alle schließen', {id: 'wegweiser-close-all', desc: 'Schaltfläche: klappt alle Einträge zu'})
    }
  </button>`;
}
