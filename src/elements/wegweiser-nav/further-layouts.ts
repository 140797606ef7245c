import {html, type CSSResult, type TemplateResult} from 'lit';
import {accordion} from './accordion.template.js';
import {entryCards} from './entries.template.js';
import styles from './further-layouts.styles.js';
import {entryList} from './list.template.js';
import type {Fold} from './open-entries.js';
import type {Section} from './sections.js';
import {wayUp, type WayUp} from './way-up.template.js';
import type {WegweiserEntries} from './wegweiser-entries.js';
import type {WegweiserScene} from './wegweiser-scene.js';

/** Entries in another way than all of them as cards. */
export interface FurtherLayout {
  readonly layout: string;
  readonly scene: WegweiserScene;
  readonly sections: readonly Section[];
  readonly entries: WegweiserEntries;
  /** The entry below which the Wegweiser starts. */
  readonly start: string;
  readonly up: WayUp;
  readonly onAll: (fold: Fold) => void;
}

/** What a page with cards does without, in one piece. */
export interface FurtherLayouts {
  readonly styles: CSSResult;
  readonly draw: (layout: FurtherLayout) => TemplateResult;
}

export const furtherLayouts: FurtherLayouts = {
  styles,
  draw: (layout) => {
    const {scene, entries, start, up} = layout;
    return html`${wayUp(scene.display, entries, start, up)} ${arranged(layout)}`;
  },
};

function arranged(layout: FurtherLayout): TemplateResult {
  const {scene, sections} = layout;
  switch (layout.layout) {
    case 'accordion':
      return accordion(layout);
    case 'list':
      return entryList(layout);
    case 'steps':
      return html`<div class="steps-first">${entryCards(scene, sections)}</div>`;
    default:
      return entryCards(scene, sections);
  }
}
