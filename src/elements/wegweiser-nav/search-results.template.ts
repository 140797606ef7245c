import type {TemplateResult} from 'lit';
import type {Entry} from '../../plan/plan.js';
import type {SearchScope} from '../../base/plan-search.js';
import {hitList, type HitScene} from './hits.template.js';
import {hitsOf} from './hits.js';
import {nothingFound} from './nothing-found.template.js';
import {isNow} from './sections.js';

/** What a search found, or help where it found nothing. */
export interface SearchScene extends HitScene {
  /** All entries of the first level. */
  readonly entries: readonly Entry[];
  readonly scope: SearchScope;
  /** Searches for something else; without words all entries are shown. */
  readonly onSearch: (query: string) => void;
}

export function searchResults(scene: SearchScene): TemplateResult {
  if (scene.found.entries.length > 0) return hitList(scene);
  const {entries, scope} = scene;
  return nothingFound({...scene, entries: entries.filter(isNow), today: scope.today, findable: hitsOf(scope)});
}
