import type {TemplateResult} from 'lit';
import type {Entry} from '../../plan/plan.js';
import {hitList, type HitScene} from './hits.template.js';
import {nothingFound} from './nothing-found.template.js';
import {isNow} from './sections.js';

/** What a search found, or help where it found nothing. */
export interface SearchScene extends HitScene {
  /** All entries of the first level. */
  readonly entries: readonly Entry[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onReset: () => void;
}

export function searchResults(scene: SearchScene): TemplateResult {
  if (scene.found.entries.length > 0) return hitList(scene);
  return nothingFound({...scene, entries: scene.entries.filter(isNow)});
}
