import {html, nothing} from 'lit';
import type {Display} from '../../base/display.js';
import type {StatusLine} from '../../base/status-line.js';
import {splitWords} from '../../base/view-values.js';
import {measureFacets} from '../../plan/measure-facets.js';
import {selectMeasures, type MeasureFilter} from '../../plan/measures.js';
import type {EditionChanges} from './edition-changes.js';
import {exportBar} from './export-bar.template.js';
import {facetLabel} from './facet-label.js';
import {shownText} from './messages.template.js';
import {paperHead, type Narrowing} from './paper.template.js';
import type {TableModel} from './table-model.js';
import type {TableView} from './table-view.js';

/** A table as it stands there, of which readers may want to take something along. */
export interface ShownTable {
  readonly display: Display;
  readonly view: TableView;
  readonly model: TableModel;
  /** What is left of the filter without the reader's own search and choices. */
  readonly unfiltered: MeasureFilter;
  /** The attribute: what the page wants to hand out. */
  readonly exports: string | undefined;
  readonly isPrinting: boolean;
}

/** What stands around a table for those who take it along. */
export interface AroundTable {
  /** Above it: what has changed since the edition before; on paper first what that cannot be asked for. */
  readonly head: unknown;
  /** Below it: controls that save and print. */
  readonly bar: unknown;
}

/** A table for those who come back to it, print it, or want its rows as a file. */
export class PassingOn {
  constructor(
    private readonly line: StatusLine,
    private readonly changes: EditionChanges,
  ) {}

  around(table: ShownTable): AroundTable {
    const {display, model, unfiltered, exports, isPrinting} = table;
    const {plan} = display;
    if (plan.measures.length === 0) return {head: nothing, bar: nothing};
    const all = selectMeasures(plan, unfiltered);
    return {
      head: html`${isPrinting ? paperHead(display, narrowing(table)) : nothing}${this.changes.render(display)}`,
      bar: exportBar({display, model, all, kinds: splitWords(exports), line: this.line}),
    };
  }
}

/** What limits the rows, in words. */
function narrowing({display, view, model}: ShownTable): Narrowing {
  const filters = measureFacets.flatMap((facet) =>
    view.facets[facet].map((value) => facetLabel(display, facet, value)),
  );
  return {count: shownText(display.locale, model), query: view.query.trim(), filters};
}
