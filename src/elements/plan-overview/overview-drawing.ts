import {adoptStyles, html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {clampLevel} from '../../base/heading.template.js';
import indicatorStyles from '../../base/indicators.styles.js';
import statusStyles from '../../base/status.styles.js';
import {splitWords} from '../../base/view-values.js';
import {sectionsOf, type OverviewSection} from '../../plan/overview-sections.js';
import type {Plan} from '../../plan/plan.js';
import {bodiesSection} from './bodies.template.js';
import {contextSection} from './context.template.js';
import {monitoringSection} from './monitoring.template.js';
import type {OverviewScene} from './overview-scene.js';
import type {PlanOverviewElement} from './plan-overview.js';
import {StatusSelectEvent} from './plan-overview.events.js';
import styles from './plan-overview.styles.js';
import {preambleSection} from './preamble.template.js';
import {rolesSection} from './roles.template.js';
import {sourcesSection} from './sources.template.js';
import summaryStyles from './summary.styles.js';
import {summarySection} from './summary.template.js';
import {swotSection} from './swot.template.js';
import {UnfoldInPrint} from './unfold-in-print.js';
import {visionsSection} from './visions.template.js';

const templates: Readonly<Record<OverviewSection, (scene: OverviewScene) => TemplateResult>> = {
  summary: summarySection,
  preamble: preambleSection,
  visions: visionsSection,
  context: contextSection,
  swot: swotSection,
  bodies: bodiesSection,
  roles: rolesSection,
  monitoring: monitoringSection,
  sources: sourcesSection,
};

/** What draws an overview: fetched by the element when it stands in a page. */
export class OverviewDrawing {
  constructor(private readonly host: PlanOverviewElement) {
    const {elementStyles} = host.constructor as typeof PlanOverviewElement;
    adoptStyles(host.renderRoot as ShadowRoot, [
      ...elementStyles,
      statusStyles,
      indicatorStyles,
      summaryStyles,
      styles,
    ]);
    new UnfoldInPrint(host);
  }

  /** Whether a plan has nothing for the sections that the page names. */
  isEmpty(plan: Plan): boolean {
    return this.#sectionsOf(plan).length === 0;
  }

  /** The sections of a plan, or in words that there are none. */
  render(display: Display): TemplateResult {
    const {host} = this;
    if (this.isEmpty(display.plan)) return nothingThere(display);
    const scene: OverviewScene = {
      display,
      level: clampLevel(host.headingLevel) + (host.heading ? 1 : 0),
      onSelect: (event, {status, field}) => {
        if (!host.dispatchEvent(new StatusSelectEvent(status, field))) event.preventDefault();
      },
    };
    return html`<div data-results>
      ${this.#sectionsOf(display.plan).map(
        (section) => html`<div class="section ${section}">${templates[section](scene)}</div>`,
      )}
    </div>`;
  }

  #sectionsOf(plan: Plan): readonly OverviewSection[] {
    return sectionsOf(plan, splitWords(this.host.sections));
  }
}

function nothingThere({locale}: Display): TemplateResult {
  const text = locale.msg('Zu diesem Plan gibt es hier noch keine Angaben.', {
    id: 'overview-empty',
    desc: 'Anstelle der Abschnitte des Überblicks',
  });
  return html`<p part="empty" class="box">${text}</p>`;
}
