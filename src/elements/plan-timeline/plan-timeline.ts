import {html, type TemplateResult, type PropertyDeclarations} from 'lit';
import type {Display} from '../../base/display.js';
import {OnDemand} from '../../base/on-demand.js';
import {PlanElement} from '../../base/plan-element.js';
import {waiting} from '../../base/waiting.template.js';
import type {Plan} from '../../plan/plan.js';

/**
 * The measures of a plan as bars over the years. This class is small so that pages with other elements do not pay for
 * it: how a timeline is drawn is loaded with the first plan.
 *
 * @element plan-timeline
 * @summary Shows when the measures of a plan take place: bars by field, in words and as a table.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put a link to the schedule here.
 * @slot heading - A heading of your own instead of the attribute `heading`.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 * @fires {MeasureSelectEvent} measure-select - A reader follows the link to a measure. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - A heading.
 * @csspart row - A measure with its bar.
 * @csspart bar - A bar.
 * @csspart table - The same as a table.
 * @csspart badge - A status.
 * @csspart note - A note above the timeline.
 * @csspart mt-note - The notice about machine translation.
 * @csspart error - The message when the plan cannot be shown.
 * @csspart empty - The message when the plan has nothing to show.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate failed - The plan cannot be shown.
 * @cssstate empty - The plan has neither measures nor a schedule.
 * @cssstate rtl - The interface runs from right to left.
 */
export class PlanTimelineElement extends PlanElement {
  static override properties: PropertyDeclarations = {
    from: {reflect: true, type: Number},
    to: {reflect: true, type: Number},
  };

  /** First year shown. Default: the earliest that the plan names. */
  from?: number;

  /** Last year shown. Default: the latest that the plan names. */
  to?: number;

  protected override readonly list = 'measures';
  readonly #drawing = new OnDemand(this, async () => {
    const {TimelineDrawing} = await this.withTexts(import('./timeline-drawing.js'));
    return new TimelineDrawing(this);
  });

  protected override get defaultLabel(): string {
    return this.locale.msg('Zeitplan', {id: 'timeline-label', desc: 'Name der Region ohne eigene Überschrift'});
  }

  protected override isEmpty({measures, schedule}: Plan): boolean {
    return measures.length === 0 && !schedule?.entries.length;
  }

  protected override restoreView(): void {
    void this.#drawing.load();
  }

  /** The fallback of the page stays until there is something better. */
  protected override renderPlan(display: Display): TemplateResult {
    const {from, to, headingLevel, print} = this;
    const {part} = this.#drawing;
    if (!part) return html`<slot></slot>${waiting(this.locale, this.#drawing)}`;
    return part.render(display, {from, to, headingLevel, showsAll: print.active});
  }
}
