import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Display} from '../../base/display.js';
import {failureBox} from '../../base/failure.template.js';
import {ifLoaded} from '../../base/if-loaded.js';
import {PlanElement} from '../../base/plan-element.js';
import type {Plan} from '../../plan/plan.js';
import {PlanError} from '../../plan/plan-error.js';
import type {OnDemand} from './on-demand.js';

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
  /**
   * Which sections are shown, in which order, separated by blanks: `summary` `preamble` `visions` `context` `swot`
   * `bodies` `roles` `monitoring` `sources`. By default all of them.
   */
  @property({reflect: true}) sections?: string;

  @state() private onDemand: OnDemand | undefined;
  @state() private isMissing = false;

  protected override readonly list = undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override get defaultLabel(): string {
    return this.locale.msg('Der Plan im Überblick', {
      id: 'overview-label',
      desc: 'Name des Überblicks ohne Überschrift',
    });
  }

  protected override isEmpty(plan: Plan): boolean {
    return this.onDemand?.isEmpty(plan) ?? false;
  }

  /** Until what draws the plan is there, the fallback of the page stays. */
  protected override renderPlan(display: Display): TemplateResult {
    if (this.onDemand) return this.onDemand.render(display);
    const error = new PlanError('network');
    return html`<slot></slot
      >${this.isMissing ? failureBox(this.locale, {error, first: true}, () => void this.#load()) : ''}`;
  }

  async #load(): Promise<void> {
    this.isMissing = false;
    const part = await ifLoaded(import('./on-demand.js'));
    this.onDemand ??= part && new part.OnDemand(this);
    this.isMissing = !part;
  }
}
