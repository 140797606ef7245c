import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTemplate} from '../../base/link.template.js';
import {quotation} from '../../base/rich.template.js';
import {sectionOf} from '../../base/section.template.js';
import type {Link, Measure} from '../../plan/plan.js';
import {exampleList} from './examples.template.js';
import {footnotes} from './footnotes.template.js';
import {linkList} from './measure-link.template.js';

/** What a measure rests on: examples, links, footnotes, and where it stands in the printed plan. */
export function evidence(display: Display, measure: Measure): TemplateResult {
  const {msg} = display.locale;
  const {examples, links, sourceRef} = measure;
  return html`${sectionOf(
    display,
    msg('Beispiele', {id: 'measure-examples', desc: 'Überschrift in den Einzelheiten'}),
    examples,
    exampleList,
  )}
  ${sectionOf(display, msg('Mehr dazu', {id: 'measure-links', desc: 'Überschrift über Links'}), links, furtherLinks)}
  ${footnotes(display, measure)}
  ${sectionOf(
    display,
    msg('Quelle', {id: 'measure-source', desc: 'Überschrift: Stelle im gedruckten Plan'}),
    sourceRef,
    placeInPlan,
  )}`;
}

function furtherLinks(display: Display, links: readonly Link[]): TemplateResult {
  return linkList(links.map((link) => linkTemplate(display, link)));
}

function placeInPlan(display: Display, {page, quote}: NonNullable<Measure['sourceRef']>): TemplateResult {
  const {msg} = display.locale;
  const label = msg('Seite', {id: 'measure-source-page', desc: 'Vor einer Seitenzahl'});
  return html`${page ? html`<p>${label} ${page}</p>` : nothing}${quote ? quotation(display, quote, undefined) : nothing}`;
}
