import {adoptStyles, type LitElement, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {focusForNow} from '../../base/focus-for-now.js';
import {clampLevel} from '../../base/heading.template.js';
import {MeasureSelectEvent} from '../../base/measure-select.event.js';
import statusStyles from '../../base/status.styles.js';
import type {Measure} from '../../plan/plan.js';
import {allEntries, firstEntries, timelineOf} from '../../plan/timeline.js';
import {axisOf, type WantedYears} from '../../plan/timeline-axis.js';
import barStyles from './bar.styles.js';
import tableStyles from './entry-table.styles.js';
import styles from './plan-timeline.styles.js';
import {timelineTemplate} from './timeline.template.js';

/** More entries than these are shown on request. */
const entriesAtOnce = 200;

/** What the page asks of a timeline. */
export interface TimelineOptions extends WantedYears {
  /** Level of the heading of the element. */
  readonly headingLevel: number;
  /** Holds nothing back, as for a printer. */
  readonly showsAll: boolean;
}

/** Draws the timeline of one element, and remembers how much of it a reader has asked for. */
export class TimelineDrawing {
  #shown = entriesAtOnce;

  /** Adds the styles of the timeline to those of the element. */
  constructor(private readonly host: LitElement) {
    const {elementStyles} = host.constructor as typeof LitElement;
    const own = [statusStyles, styles, barStyles, tableStyles];
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...own]);
  }

  render(display: Display, {from, to, headingLevel, showsAll}: TimelineOptions): TemplateResult {
    const whole = timelineOf(display.plan);
    const timeline = showsAll ? whole : firstEntries(whole, this.#shown);
    return timelineTemplate({
      display,
      timeline,
      axis: axisOf(display.plan, whole, {from, to}),
      headingLevel: clampLevel(headingLevel) + 1,
      more: allEntries(whole).length - allEntries(timeline).length,
      onMore: () => void this.#showMore(),
      onSelect: (event, measure) => this.#select(event, measure),
    });
  }

  /** The button moves down or is gone: the focus goes to the first entry that was not there before. */
  async #showMore(): Promise<void> {
    const before = this.#shown;
    this.#shown += entriesAtOnce;
    this.host.requestUpdate();
    await this.host.updateComplete;
    focusForNow(this.host.renderRoot.querySelectorAll<HTMLElement>('.entry')[before]);
  }

  /** The page hears of it before the browser goes there. */
  #select(event: Event, measure: Measure): void {
    if (!this.host.dispatchEvent(new MeasureSelectEvent(measure))) event.preventDefault();
  }
}
