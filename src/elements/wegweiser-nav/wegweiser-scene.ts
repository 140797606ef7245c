import type {TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {EntryOffers} from '../../plan/entry-offers.js';
import type {Entry, Target} from '../../plan/plan.js';
import type {ResolvedTarget} from '../../plan/targets.js';
import type {Fold} from './open-entries.js';

/** What the entries need to know and whom they tell. */
export interface WegweiserScene {
  readonly display: Display;
  /** Level of the headings of sections. */
  readonly level: number;
  /** Of more targets the rest stands behind a disclosure; 5 where nothing is said. */
  readonly targetsAtOnce?: number;
  /** Draws an icon by its name; absent until that part of the library is there. */
  readonly icon: ((name: string) => TemplateResult | undefined) | undefined;
  /** Where a target leads; `undefined` where readers may not see what is there. */
  readonly resolve: (target: Target) => ResolvedTarget | undefined;
  /** The offers for the situation or audience of an entry. */
  readonly offersOf: (entry: Entry) => EntryOffers | undefined;
  /** The permalink of an entry. */
  readonly hrefOf: (entry: Entry) => string;
  /** Whether an entry shows all that it has. */
  readonly isOpen: (entry: Entry) => boolean;
  /** An entry is to show all that it has, or no longer. */
  readonly onFold: (entry: Entry, fold: Fold) => void;
}

/** A target of an entry: what a reader chooses. Kept as `choice` by the element in the page that stands for it. */
export interface Choice {
  /** Absent for what a search found by itself. */
  readonly entry: Entry | undefined;
  readonly target: Target;
}

/** What a click on a link chooses; `undefined` for one beside the links. */
export function choiceOf(event: Event): Choice | undefined {
  const path = event.composedPath() as (EventTarget & {readonly choice?: Choice})[];
  const isLink = path.some((node) => node instanceof HTMLAnchorElement);
  return isLink ? path.find((node) => node.choice)?.choice : undefined;
}
