import type {Display} from '../../base/display.js';
import type {Field} from '../../plan/plan.js';
import type {StatusGroup} from '../../plan/status.js';

/** What the sections of the overview need to know and whom they tell. */
export interface OverviewScene {
  readonly display: Display;
  /** Level of the headings of the sections: below the heading of the element, or in its place. */
  readonly level: number;
  /** A link to measures was pressed. */
  readonly onSelect: (event: Event, chosen: Chosen) => void;
}

/** The measures to which a link leads. */
export interface Chosen {
  readonly status?: StatusGroup;
  readonly field?: Field;
}
