import type {Display} from '../../base/display.js';
import type {MeasureSort} from '../../plan/measure-order.js';
import type {Field, Measure} from '../../plan/plan.js';
import type {TableColumn} from './columns.js';
import type {TableParts} from './on-demand.js';
import type {TableView} from './table-view.js';

/** What the rows need to know and whom they tell. */
export interface TableScene {
  readonly display: Display;
  readonly view: TableView;
  readonly columns: readonly TableColumn[];
  /** What the first rows do without. */
  readonly parts: TableParts | undefined;
  /** Draws what the plan knows about a measure, or that it is on its way. */
  readonly details: (measure: Measure) => unknown;
  /** Draws what has changed about a measure, where a reader wants to see that. */
  readonly mark: (measure: Measure) => unknown;
  readonly fieldDetails: (field: Field) => unknown;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (measure: Measure) => void;
  readonly onToggleField: (field: Field) => void;
  /** Opens the details for a footnote in them; resolves when they are drawn. */
  readonly onNote: (measure: Measure) => Promise<void>;
  readonly onFieldNote: (field: Field) => Promise<void>;
  readonly onSort: (sort: MeasureSort) => void;
}
