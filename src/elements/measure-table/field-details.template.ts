import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {itemList, quotation, richText} from '../../base/rich.template.js';
import {section} from '../../base/section.template.js';
import {icu} from '../../i18n/icu.js';
import type {Example, Field, Rich} from '../../plan/plan.js';
import {actorsWithRoles} from '../../base/actors.template.js';

/** What the plan says about a field: situation, analysis, needs, examples. */
export function fieldDetails(display: Display, field: Field): TemplateResult {
  const {msg} = display.locale;
  const {quote, description, analysis, context, requirements} = field;
  const part = (label: string, text: Rich | undefined): unknown =>
    text ? section(label, richText(display, text)) : nothing;
  return html`<div class="detail-grid">
    ${quote ? quotation(display, quote.text, quote.source) : nothing}
    ${part(msg('Worum es geht', {id: 'field-description', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), description)}
    ${part(msg('Ausgangslage', {id: 'field-analysis', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), analysis)}
    ${part(msg('Sachstand', {id: 'field-context', desc: 'Überschrift in den Einzelheiten eines Handlungsfelds'}), context)}
    ${
      requirements?.length
        ? section(
            msg('Was gebraucht wird', {id: 'field-requirements', desc: 'Überschrift: Voraussetzungen'}),
            itemList(display, requirements),
          )
        : nothing
    }
    ${reported(display, field)}
    ${
      field.examples?.length
        ? section(
            msg('Beispiele', {id: 'measure-examples', desc: 'Überschrift in den Einzelheiten'}),
            examples(display, field.examples),
          )
        : nothing
    }
    ${footnotes(display, field)}
  </div>`;
}

/** What was done elsewhere, with place and actors. */
export function examples(display: Display, list: readonly Example[]): TemplateResult {
  return html`<ul>
    ${list.map(
      ({text, place, actors, period}) =>
        html`<li>
          ${richText(display, text)}
          ${
            place || period
              ? html`<p class="muted">
                  ${place ? display.text(place) : nothing}${place && period ? ', ' : nothing}${period ? display.period(period) : nothing}
                </p>`
              : nothing
          }
          ${actors?.length ? actorsWithRoles(display, actors) : nothing}
        </li>`,
    )}
  </ul>`;
}

/** What the full plan holds, so that an extract never claims to be everything. */
function reported(display: Display, {reported: full}: Field): unknown {
  if (!full) return nothing;
  const {msg, intl} = display.locale;
  const {goals, measures, recommendations, pages} = full;
  const lines = [
    goals === undefined
      ? ''
      : icu(
          intl,
          msg('{n, plural, one {# Ziel} other {# Ziele}}', {
            id: 'field-reported-goals',
            desc: 'Was der ganze Plan enthält',
          }),
          {n: goals},
        ),
    measures === undefined
      ? ''
      : icu(
          intl,
          msg('{n, plural, one {# Maßnahme} other {# Maßnahmen}}', {
            id: 'field-reported-measures',
            desc: 'Was der ganze Plan enthält',
          }),
          {n: measures},
        ),
    recommendations === undefined
      ? ''
      : icu(
          intl,
          msg('{n, plural, one {# Empfehlung} other {# Empfehlungen}}', {
            id: 'field-reported-recommendations',
            desc: 'Was der ganze Plan enthält',
          }),
          {n: recommendations},
        ),
    pages === undefined
      ? ''
      : icu(intl, msg('Seiten {pages}', {id: 'field-reported-pages', desc: 'Seiten des gedruckten Plans'}), {pages}),
  ].filter(Boolean);
  return section(
    msg('Im vollständigen Plan', {id: 'field-reported', desc: 'Überschrift: was der gedruckte Plan enthält'}),
    lines.map((line) => html`<p>${line}</p>`),
  );
}

function footnotes(display: Display, {notes = []}: Field): unknown {
  const found = notes.flatMap((id) => display.index.notes.get(id) ?? []);
  if (found.length === 0) return nothing;
  const label = display.locale.msg('Anmerkungen', {id: 'measure-notes', desc: 'Überschrift über Fußnoten'});
  return section(
    label,
    found.map(
      ({mark, text}) =>
        html`<div class="footnote">${mark ? html`<sup>${mark}</sup>` : nothing}${richText(display, text)}</div>`,
    ),
  );
}
