import type {TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {Entry, Target} from '../../plan/plan.js';
import type {ResolvedTarget} from '../../plan/targets.js';

/** What the entries need to know and whom they tell. */
export interface WegweiserScene {
  readonly display: Display;
  /** Draws an icon by its name; absent until that part of the library is there. */
  readonly icon: ((name: string) => TemplateResult | undefined) | undefined;
  /** Where a target leads; `undefined` where readers may not see what is there. */
  readonly resolve: (target: Target) => ResolvedTarget | undefined;
  /** The permalink of an entry. */
  readonly hrefOf: (entry: Entry) => string;
  /** Whether an entry shows all its targets. */
  readonly isOpen: (entry: Entry) => boolean;
  /** The disclosure of the further targets was opened or closed. */
  readonly onToggle: (entry: Entry, details: HTMLDetailsElement) => void;
}

/** A target of an entry: what a reader chooses. Kept as `choice` by the element in the page that stands for it. */
export interface Choice {
  readonly entry: Entry;
  readonly target: Target;
}
