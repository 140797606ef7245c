import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import type {Item} from '../../plan/plan.js';
import type {OverviewScene} from './overview-scene.js';
import {foldedItems, sectionHeading} from './parts.template.js';

/** Strengths, weaknesses, opportunities and threats: two by two where there is room, else one below the other. */
export function swotSection(scene: OverviewScene): TemplateResult {
  const {display} = scene;
  const {msg} = display.locale;
  const {title, strengths, weaknesses, opportunities, threats} = display.plan.swot ?? {};
  const usual = msg('Stärken, Schwächen, Chancen und Risiken', {
    id: 'overview-swot',
    desc: 'Überschrift über der SWOT-Analyse',
  });
  return html`${sectionHeading(scene, title ? display.text(title) : usual)}
    <div class="swot-grid">
      ${quarter(scene, msg('Stärken', {id: 'overview-strengths', desc: 'Überschrift in der SWOT-Analyse'}), strengths)}
      ${quarter(scene, msg('Schwächen', {id: 'overview-weaknesses', desc: 'Überschrift in der SWOT-Analyse'}), weaknesses)}
      ${quarter(scene, msg('Chancen', {id: 'overview-opportunities', desc: 'Überschrift in der SWOT-Analyse'}), opportunities)}
      ${quarter(scene, msg('Risiken', {id: 'overview-threats', desc: 'Überschrift in der SWOT-Analyse'}), threats)}
    </div>`;
}

function quarter(scene: OverviewScene, title: string, items: readonly Item[] | undefined): unknown {
  if (!items?.length) return nothing;
  return html`<div part="card" class="quarter">
    ${headingTag(scene.level + 1, title)} ${foldedItems(scene, title, items)}
  </div>`;
}
