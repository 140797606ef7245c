import {html, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import type {Measure} from '../../plan/plan.js';
import {circumstances} from './measure-circumstances.template.js';
import {evidence} from './measure-evidence.template.js';
import {people} from './measure-people.template.js';
import {progress} from './measure-progress.template.js';
import {relations} from './measure-relations.template.js';
import {statusSections} from './measure-status.template.js';
import {textSections} from './measure-text.template.js';

/**
 * Everything that the plan says about a measure beyond its row.
 *
 * @param share what readers can do with it
 */
export function measureDetails(display: Display, measure: Measure, share: unknown): TemplateResult {
  return html`<div class="detail-grid">
    ${textSections(display, measure)} ${statusSections(display, measure)} ${people(display, measure)}
    ${progress(display, measure)} ${circumstances(display, measure)} ${relations(display, measure)}
    ${evidence(display, measure)}
    <div class="permalink">${permalink(display, measure)} ${share}</div>
  </div>`;
}

function permalink(display: Display, {id}: Measure): TemplateResult {
  const {msg} = display.locale;
  return html`<a href=${display.pageHref('measures', `#${id}`)}
    >${msg('Link zu dieser Maßnahme', {id: 'measure-permalink', desc: 'Link, den man weitergeben kann'})}</a
  >`;
}
