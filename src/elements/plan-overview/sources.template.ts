import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {linkTo} from '../../base/link.template.js';
import {richText} from '../../base/rich.template.js';
import {formatDate} from '../../i18n/format.js';
import type {Plan, Text} from '../../plan/plan.js';
import type {OverviewScene} from './overview-scene.js';
import {line, listPart, sectionHeading, textPart} from './parts.template.js';

type Source = NonNullable<Plan['sources']>[number];
type Note = NonNullable<Plan['notes']>[number];
type Attachment = NonNullable<Plan['attachments']>[number];
type Author = NonNullable<Plan['authors']>[number];
type Predecessor = NonNullable<Plan['supersedes']>;

/** Where the plan has it from, and who stands behind it. */
export function sourcesSection(scene: OverviewScene): TemplateResult {
  const {locale, plan} = scene.display;
  const {msg} = locale;
  const {notes, sources, attachments, supersedes, authors, funding, imprint} = plan;
  return html`${sectionHeading(scene, msg('Quellen und Anmerkungen', {id: 'overview-sources', desc: 'Überschrift'}))}
  ${listPart(scene, msg('Dokumente', {id: 'overview-attachments', desc: 'Überschrift über Links zu Dateien'}), attachments, attachment)}
  ${listPart(scene, msg('Vorgänger', {id: 'overview-supersedes', desc: 'Überschrift über dem Plan, den dieser ablöst'}), supersedes && [supersedes], predecessor)}
  ${listPart(scene, msg('Anmerkungen', {id: 'measure-notes', desc: 'Überschrift über Fußnoten'}), notes, note)}
  ${listPart(scene, msg('Quellen', {id: 'overview-sources-list', desc: 'Überschrift über Belegen'}), sources, source)}
  ${listPart(scene, msg('Mitgewirkt haben', {id: 'overview-authors', desc: 'Überschrift über denen, die den Plan geschrieben haben'}), authors, author)}
  ${listPart(scene, msg('Förderung', {id: 'measure-funding', desc: 'Überschrift: wer das Geld gibt'}), funding, fund)}
  ${textPart(scene, msg('Impressum', {id: 'overview-imprint', desc: 'Überschrift'}), imprint)}`;
}

function attachment(display: Display, {title, href}: Attachment): TemplateResult {
  return linkTo(display, href, display.text(title));
}

function predecessor(display: Display, {title, href}: Predecessor): Shown {
  return href ? linkTo(display, href, display.text(title)) : display.text(title);
}

/** With links back to the measures that it belongs to. */
function note(display: Display, {id, mark, text}: Note): TemplateResult {
  const measures = display.plan.measures.filter(({notes}) => notes?.includes(id));
  const back = display.locale.msg('Zu', {
    id: 'overview-note-of',
    desc: 'Vor den Maßnahmen, zu denen eine Anmerkung gehört',
  });
  const links = measures.map(
    ({id: of, number, title}, at) =>
      html`${at > 0 ? ', ' : nothing}<a href=${display.pageHref('measures', `#${of}`)}
          ><bdi>${number ? `${number} ` : nothing}${display.text(title)}</bdi></a
        >`,
  );
  return html`<div class="footnote">${mark ? html`<sup>${mark}</sup> ` : nothing}${richText(display, text)}</div>
    ${line(back, links.length > 0 ? links : undefined)}`;
}

function source(display: Display, {text, href, accessed}: Source): TemplateResult {
  const words = display.text(text);
  const seen = display.locale.msg('abgerufen am', {
    id: 'overview-accessed',
    desc: 'In Klammern hinter einer Quelle, vor einem Datum',
  });
  return html`${href ? linkTo(display, href, words) : words}
  ${accessed ? html`<span class="muted">(${seen} <bdi>${formatDate(display.locale.intl, accessed)}</bdi>)</span>` : nothing}`;
}

function author(display: Display, {name, role}: Author): TemplateResult {
  return html`<bdi>${display.text(name)}</bdi>${role ? html`, <bdi>${display.text(role)}</bdi>` : nothing}`;
}

function fund(display: Display, text: Text): Shown {
  return display.text(text);
}
