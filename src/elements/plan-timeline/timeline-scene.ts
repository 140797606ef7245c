import type {Display} from '../../base/display.js';
import type {Measure} from '../../plan/plan.js';
import type {Timeline} from '../../plan/timeline.js';
import type {TimelineAxis} from '../../plan/timeline-axis.js';

/** What the templates need to know and whom they tell. */
export interface TimelineScene {
  readonly display: Display;
  readonly timeline: Timeline;
  /** Absent where nothing in the plan names a year. */
  readonly axis: TimelineAxis | undefined;
  /** Level of the headings of fields. */
  readonly headingLevel: number;
  /** How many entries are held back. */
  readonly more: number;
  readonly onMore: () => void;
  /** A reader follows the link to a measure. */
  readonly onSelect: (event: Event, measure: Measure) => void;
}
