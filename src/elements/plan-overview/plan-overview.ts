import {html, type TemplateResult, type PropertyDeclarations} from 'lit';
import type {Display} from '../../base/display.js';
import {OnDemand} from '../../base/on-demand.js';
import {PlanElement} from '../../base/plan-element.js';
import {waiting} from '../../base/waiting.template.js';
import type {Plan} from '../../plan/plan.js';

/**
 * A plan at a glance: how many measures are where, and the texts around them. Small, because all elements in one file
 * must not make pages wait that have no overview: what it draws is fetched when it stands in a page.
 *
 * @element plan-overview
 * @summary Shows counts by status and field that lead to the measures, and preamble, visions, situation, SWOT, bodies, roles, monitoring and sources of a plan.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put a link to the plan here.
 * @slot heading - A heading of your own instead of the attribute `heading`.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 * @fires {StatusSelectEvent} status-select - A reader follows a link to the measures of a status or field. Cancelable.
 *
 * @csspart base - The wrapper around everything.
 * @csspart heading - A heading.
 * @csspart card - A number that leads to measures, and a part of the SWOT.
 * @csspart badge - The status of a body.
 * @csspart note - Notes above the sections.
 * @csspart mt-note - The notice about machine translation.
 * @csspart error - The message when the plan cannot be shown.
 * @csspart empty - The message when the plan has nothing for the sections.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The plan is shown.
 * @cssstate failed - The plan cannot be shown.
 * @cssstate empty - The plan has nothing for the sections.
 * @cssstate rtl - The interface runs from right to left.
 */
export class PlanOverviewElement extends PlanElement {
  static override properties: PropertyDeclarations = {
    sections: {reflect: true},
  };

  /**
   * Which sections are shown, in which order, separated by blanks: `summary` `preamble` `visions` `context` `swot`
   * `bodies` `roles` `monitoring` `sources`. By default all of them.
   */
  sections?: string;

  protected override readonly list = undefined;
  readonly #drawing = new OnDemand(this, async () => {
    const {OverviewDrawing} = await this.withTexts(import('./overview-drawing.js'));
    return new OverviewDrawing(this);
  });

  protected override get defaultLabel(): string {
    return this.locale.msg('Der Plan im Überblick', {
      id: 'overview-label',
      desc: 'Name der Region ohne eigene Überschrift',
    });
  }

  protected override isEmpty(plan: Plan): boolean {
    return this.#drawing.part?.isEmpty(plan) ?? false;
  }

  /** What draws the plan is fetched while the plan is on its way. */
  protected override takeOver(state: PlanElement['state']): void {
    void this.#drawing.load();
    super.takeOver(state);
  }

  /** The fallback of the page stays until there is something in its place. */
  protected override renderPlan(display: Display): TemplateResult {
    const {part} = this.#drawing;
    return part ? part.render(display) : html`<slot></slot>${waiting(this.locale, this.#drawing)}`;
  }
}
