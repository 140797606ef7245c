import {html, nothing, type TemplateResult} from 'lit';
import {contactList} from '../../base/contact.template.js';
import type {Display} from '../../base/display.js';
import {linkTemplate} from '../../base/link.template.js';
import {itemList, quotation, richText} from '../../base/rich.template.js';
import {section} from '../../base/section.template.js';
import {statusBadge} from '../../base/status.template.js';
import {qualifierLabel} from '../../base/status-group-labels.js';
import {statusLabel} from '../../base/status-labels.js';
import {formatPercent} from '../../i18n/format-number.js';
import {formatDate} from '../../i18n/format.js';
import {contactsShown} from '../../plan/contacts.js';
import type {Measure, Status, Text} from '../../plan/plan.js';
import {actorsWithRoles} from '../../base/actors.template.js';
import {examples} from './field-details.template.js';
import {indicatorList} from '../../base/indicators.template.js';
import {goalTexts} from './goal-texts.template.js';
import {timeframeWords} from './timeframe.js';
import {updateList} from './updates.template.js';

/**
 * Everything that the plan says about a measure beyond its row.
 *
 * @param share what readers can do with it
 */
export function measureDetails(display: Display, measure: Measure, share: unknown): TemplateResult {
  return html`<div class="detail-grid">
    ${text(display, measure)} ${statusSection(display, measure)} ${people(display, measure)}
    ${progress(display, measure)} ${circumstances(display, measure)} ${relations(display, measure)}
    ${evidence(display, measure)}
    <div class="permalink">${permalink(display, measure)} ${share}</div>
  </div>`;
}

function text(display: Display, {description, items, theme}: Measure): unknown {
  const {msg} = display.locale;
  return html`${description ? section(msg('Beschreibung', {id: 'measure-description', desc: 'Überschrift in den Einzelheiten'}), richText(display, description)) : nothing}
  ${items?.length ? section(msg('Im Einzelnen', {id: 'measure-items', desc: 'Überschrift über den Teilen einer Maßnahme'}), itemList(display, items)) : nothing}
  ${theme ? section(msg('Themenbereich', {id: 'measure-theme', desc: 'Überschrift in den Einzelheiten'}), display.text(theme)) : nothing}`;
}

function statusSection(display: Display, {status}: Measure): unknown {
  if (!status) return nothing;
  const {msg, intl} = display.locale;
  const {measures} = display.index;
  const successor = measures.get(status.mergedInto ?? status.replacedBy ?? '');
  const lines = [
    ...(status.qualifiers ?? []).map((qualifier) => qualifierLabel(display.locale, qualifier)),
    status.percent === undefined
      ? undefined
      : html`<span class="share"
          ><progress max="100" .value=${status.percent} aria-hidden="true"></progress>
          ${formatPercent(intl, status.percent)}</span
        >`,
    status.period && display.period(status.period),
    status.asOf &&
      html`${msg('Stand', {id: 'measure-status-as-of', desc: 'Vor einem Datum'})}: ${formatDate(intl, status.asOf)}`,
    successor &&
      html`${msg('weiter in', {id: 'measure-successor', desc: 'Vor der Maßnahme, in der diese aufgegangen ist'})}:
      ${measureLink(display, successor)}`,
    help(display, measureCodeHelp(display, status.code)),
  ].filter((line) => line !== undefined);
  return html`${section(
    display.term('status', msg('Status', {id: 'status-title', desc: 'Spaltenkopf, Filter und Name eines Abzeichens'})),
    html`<p>${statusBadge(display, status)} ${ourWord(display, status)}</p>
      ${lines.map((line) => html`<p>${line}</p>`)}`,
  )}
  ${status.reason ? section(msg('Begründung', {id: 'measure-reason', desc: 'Überschrift: Begründung eines Status'}), richText(display, status.reason)) : nothing}`;
}

/** What we take the wording of the document for. */
function ourWord({locale}: Display, {text, code, source}: Status): unknown {
  return text !== undefined && source === 'inferred'
    ? html`<span class="muted">${statusLabel(locale, code)}</span>`
    : nothing;
}

function measureCodeHelp({plan}: Display, code: keyof NonNullable<typeof plan.statusHelp>): Text | undefined {
  return plan.statusHelp?.[code];
}

function help(display: Display, words: Text | undefined): unknown {
  return words === undefined ? undefined : html`<span class="muted">${display.text(words)}</span>`;
}

function people(display: Display, {actors, contacts}: Measure): unknown {
  const {msg} = display.locale;
  const shown = contactsShown(contacts ?? [], display.options.contacts, display.plan);
  return html`${actors?.length ? section(display.term('actors', msg('Zuständig', {id: 'measure-table-actors', desc: 'Spaltenkopf: wer die Maßnahme umsetzt'})), actorsWithRoles(display, actors)) : nothing}
  ${shown.length > 0 ? section(display.term('contacts', msg('Kontakt', {id: 'contact-heading', desc: 'Überschrift über Ansprechpartnern'})), contactList(display, shown)) : nothing}`;
}

function progress(display: Display, {currentState, targetState, indicators, updates}: Measure): unknown {
  const {msg} = display.locale;
  return html`${currentState?.length ? section(display.term('currentState', msg('Ist-Zustand', {id: 'measure-current-state', desc: 'Überschrift in den Einzelheiten'})), itemList(display, currentState)) : nothing}
  ${targetState?.length ? section(display.term('targetState', msg('Soll-Zustand', {id: 'measure-target-state', desc: 'Überschrift in den Einzelheiten'})), itemList(display, targetState)) : nothing}
  ${indicators?.length ? section(display.term('indicators', msg('Indikatoren', {id: 'measure-indicators', desc: 'Überschrift: woran der Fortschritt gemessen wird'})), indicatorList(display, indicators)) : nothing}
  ${updates?.length ? section(display.term('updates', msg('Was bisher geschah', {id: 'measure-updates', desc: 'Überschrift über Berichten'})), updateList(display, updates)) : nothing}`;
}

function circumstances(display: Display, {period, timeframes, budget, funding, location}: Measure): unknown {
  const {msg} = display.locale;
  const times = [
    ...(period ? [display.period(period)] : []),
    ...(timeframes ?? []).map((frame) => timeframeWords(display, frame)),
  ];
  return html`${
    times.length > 0
      ? section(
          display.term('timeframe', msg('Zeitraum', {id: 'measure-table-period', desc: 'Spaltenkopf'})),
          times.map((words) => html`<p>${words}</p>`),
        )
      : nothing
  }
  ${budget ? section(msg('Kosten', {id: 'measure-budget', desc: 'Überschrift in den Einzelheiten'}), display.text(budget)) : nothing}
  ${
    funding?.length
      ? section(
          msg('Förderung', {id: 'measure-funding', desc: 'Überschrift: wer das Geld gibt'}),
          funding.map((words) => html`<p>${display.text(words)}</p>`),
        )
      : nothing
  }
  ${location ? section(msg('Ort', {id: 'measure-location', desc: 'Überschrift in den Einzelheiten'}), display.text(location)) : nothing}`;
}

function relations(display: Display, measure: Measure): unknown {
  const {msg} = display.locale;
  const {index, plan} = display;
  const parts = plan.measures.filter(({parent}) => parent === measure.id);
  const related = [
    ...[measure.parent, ...(measure.related ?? [])].flatMap((id) => index.measures.get(id ?? '') ?? []),
    ...parts,
  ];
  const offers = plan.offers.filter(({measures}) => measures?.includes(measure.id));
  return html`${measure.goals?.length ? section(display.term('goals', msg('Ziele', {id: 'measure-table-goals', desc: 'Spaltenkopf'})), goalTexts(display, measure.goals)) : nothing}
  ${related.length > 0 ? section(msg('Gehört zusammen mit', {id: 'measure-related', desc: 'Überschrift über verwandten Maßnahmen'}), linkList(related.map((other) => measureLink(display, other)))) : nothing}
  ${
    offers.length > 0
      ? section(
          msg('Angebote dazu', {id: 'measure-offers', desc: 'Überschrift: Angebote, die der Maßnahme dienen'}),
          linkList(
            offers.map(
              ({id, title}) => html`<a href=${display.pageHref('offers', `#${id}`)}>${display.text(title)}</a>`,
            ),
          ),
        )
      : nothing
  }`;
}

function evidence(display: Display, measure: Measure): unknown {
  const {msg} = display.locale;
  const notes = (measure.notes ?? []).flatMap((id) => display.index.notes.get(id) ?? []);
  const {links, sourceRef} = measure;
  return html`${measure.examples?.length ? section(msg('Beispiele', {id: 'measure-examples', desc: 'Überschrift in den Einzelheiten'}), examples(display, measure.examples)) : nothing}
  ${links?.length ? section(msg('Mehr dazu', {id: 'measure-links', desc: 'Überschrift über Links'}), linkList(links.map((link) => linkTemplate(display, link)))) : nothing}
  ${
    notes.length > 0
      ? section(
          msg('Anmerkungen', {id: 'measure-notes', desc: 'Überschrift über Fußnoten'}),
          notes.map(
            ({mark, text: words}) =>
              html`<div class="footnote">${mark ? html`<sup>${mark}</sup>` : nothing}${richText(display, words)}</div>`,
          ),
        )
      : nothing
  }
  ${sourceRef ? section(msg('Quelle', {id: 'measure-source', desc: 'Überschrift: Stelle im gedruckten Plan'}), html`${sourceRef.page ? html`<p>${msg('Seite', {id: 'measure-source-page', desc: 'Vor einer Seitenzahl'})} ${sourceRef.page}</p>` : nothing}${sourceRef.quote ? quotation(display, sourceRef.quote, undefined) : nothing}`) : nothing}`;
}

function linkList(links: readonly unknown[]): TemplateResult {
  return html`<ul class="links">
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
}

function measureLink(display: Display, {id, number, title}: Measure): TemplateResult {
  return html`<a href=${display.pageHref('measures', `#${id}`)}
    >${number ? html`${number} ` : nothing}${display.text(title)}</a
  >`;
}

function permalink(display: Display, {id}: Measure): TemplateResult {
  const {msg} = display.locale;
  return html`<a href=${display.pageHref('measures', `#${id}`)}
    >${msg('Link zu dieser Maßnahme', {id: 'measure-permalink', desc: 'Link, den man weitergeben kann'})}</a
  >`;
}
