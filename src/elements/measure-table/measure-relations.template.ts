import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {sectionOf} from '../../base/section.template.js';
import {relationsOf} from '../../plan/measure-relations.js';
import type {Field, Measure, Offer} from '../../plan/plan.js';
import {germanDay} from '../../plan/zoned-time.js';
import {goalList} from './goal-list.template.js';
import {linkList, measureLink} from './measure-link.template.js';

/** What else in the plan a measure belongs to. */
export function relations(display: Display, measure: Measure): TemplateResult {
  const {msg} = display.locale;
  const {index, plan} = display;
  const {parent, parts, related, predecessors, offers} = relationsOf(measure, plan, germanDay(Date.now()));
  return html`${sectionOf(
    display,
    display.term('field', msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'})),
    index.fields.get(measure.field ?? ''),
    fieldName,
  )}
  ${sectionOf(
    display,
    display.term('goals', msg('Ziele', {id: 'measure-table-goals', desc: 'Spaltenkopf'})),
    measure.goals?.flatMap((id) => index.goals.get(id) ?? []),
    goalList,
  )}
  ${sectionOf(
    display,
    msg('Teil von', {id: 'measure-parent', desc: 'Überschrift über der Maßnahme, zu der diese gehört'}),
    parent && [parent],
    measureLinks,
  )}
  ${sectionOf(
    display,
    msg('Dazu gehören', {id: 'measure-parts', desc: 'Überschrift über Maßnahmen, die Teil dieser sind'}),
    parts,
    measureLinks,
  )}
  ${sectionOf(
    display,
    msg('Gehört zusammen mit', {id: 'measure-related', desc: 'Überschrift über verwandten Maßnahmen'}),
    related,
    measureLinks,
  )}
  ${sectionOf(
    display,
    msg('Hierin aufgegangen', {id: 'measure-predecessors', desc: 'Überschrift über Maßnahmen, die diese fortführt'}),
    predecessors,
    measureLinks,
  )}
  ${sectionOf(
    display,
    msg('Angebote dazu', {id: 'measure-offers', desc: 'Überschrift: Angebote, die der Maßnahme dienen'}),
    offers,
    offerLinks,
  )}`;
}

function fieldName(display: Display, {number, title}: Field): TemplateResult {
  return html`${number ? html`${number} ` : nothing}${display.text(title)}`;
}

function measureLinks(display: Display, measures: readonly Measure[]): TemplateResult {
  return linkList(measures.map((measure) => measureLink(display, measure)));
}

function offerLinks(display: Display, offers: readonly Offer[]): TemplateResult {
  return linkList(
    offers.map(({id, title}) => html`<a href=${display.pageHref('offers', `#${id}`)}>${display.text(title)}</a>`),
  );
}
