import {html, nothing, type TemplateResult} from 'lit';
import {contactTemplate} from '../../base/contact.template.js';
import {domLang, type Display, type Shown} from '../../base/display.js';
import {linkTo} from '../../base/link.template.js';
import {statusBadge} from '../../base/status.template.js';
import {joinValues} from '../../base/view-values.js';
import {viewHash} from '../../base/view-state.js';
import {icu} from '../../i18n/icu.js';
import {languageName} from '../../i18n/language-name.js';
import type {EntryOffers} from '../../plan/entry-offers.js';
import type {Entry, Target} from '../../plan/plan.js';
import type {ResolvedTarget} from '../../plan/targets.js';
import type {Choice, WegweiserScene} from './wegweiser-scene.js';

/** A target that leads to a list of offers or measures. */
export type ListTarget = Extract<ResolvedTarget, {kind: 'topic' | 'field'}>;
type Link = Exclude<ResolvedTarget, {kind: 'contact'}>;
/** All offers that suit an entry: no target of the document, but as good as one. */
export type OffersTarget = EntryOffers & {readonly kind: 'offers'; readonly target: Target};
/** What stands in the list of an entry. */
export type ShownTarget = ResolvedTarget | OffersTarget;

/** So many offers need no list of their own. */
const mostByTitle = 3;

/** Files that a browser does not show as a page: readers want to know before they load one. */
const fileName = /\.(pdf|docx?|xlsx?|odt|ics|mp4)(?:[?#]|$)/i;

/** Targets with where they lead; those that lead to nothing are left out. */
export function resolveAll(
  {resolve}: WegweiserScene,
  targets: readonly Target[] | undefined,
): readonly ResolvedTarget[] {
  return (targets ?? []).map(resolve).filter((resolved) => resolved !== undefined);
}

/**
 * The offers that name the situation or the audience of an entry: a few by their titles, more as one link to the finder,
 * which shows them first. Nothing where the entry leads to the offers of a topic anyway.
 */
export function offerTargets({offersOf}: WegweiserScene, entry: Entry): readonly ShownTarget[] {
  const targets = [...(entry.targets ?? []), ...(entry.steps ?? []).flatMap((step) => step.targets ?? [])];
  if (targets.some(({kind}) => kind === 'topic')) return [];
  const offers = offersOf(entry);
  if (!offers) return [];
  if (offers.named.length > mostByTitle) return [{...offers, kind: 'offers', target: {kind: 'offer'}}];
  const known = targets.filter(({kind}) => kind === 'offer').map(({ref}) => ref);
  return offers.named
    .filter(({id}) => !known.includes(id))
    .map((offer) => ({kind: 'offer', offer, label: offer.title, target: {kind: 'offer', ref: offer.id}}));
}

/** A list of targets of an entry. */
export function targetList(scene: WegweiserScene, entry: Entry, targets: readonly ShownTarget[]): unknown {
  if (targets.length === 0) return nothing;
  return html`<ul class="plain targets" role="list">
    ${targets.map((resolved) => html`<li .choice=${choiceOf(entry, resolved)}>${targetTemplate(scene, resolved)}</li>`)}
  </ul>`;
}

/** What a click within this target chooses. */
export function choiceOf(entry: Entry, {target}: ShownTarget): Choice {
  return {entry, target};
}

/** A target: a link or a contact, the status of a measure, and what else is to be known before one goes there. */
function targetTemplate(scene: WegweiserScene, resolved: ShownTarget): TemplateResult {
  const {display} = scene;
  if (resolved.kind === 'offers') return offersLink(display, resolved);
  const status = resolved.kind === 'measure' ? resolved.measure.status : undefined;
  return html`${resolved.kind === 'contact' ? contact(scene, resolved) : targetLink(scene, resolved)}
  ${status ? html`<p>${statusBadge(display, status)}</p>` : nothing} ${remarks(scene, resolved.target)}`;
}

/** Where a target leads, named by its label; of a topic or a field also how much there is. */
export function targetLink(scene: WegweiserScene, resolved: Link): TemplateResult {
  const {display, hrefOf} = scene;
  const label = display.text(resolved.label);
  switch (resolved.kind) {
    case 'link':
      return linkTo(display, resolved.href, label, resolved.target.lang);
    case 'entry':
      return html`<a href=${hrefOf(resolved.entry)}>${label}</a>`;
    case 'offer':
      return html`<a href=${display.pageHref('offers', `#${resolved.offer.id}`)}>${label}</a>`;
    case 'measure':
      return html`<a href=${display.pageHref('measures', `#${resolved.measure.id}`)}>${label}</a>`;
    case 'topic': {
      const hash = viewHash('offer-finder', new Map([['topic', resolved.topic.id]]));
      return html`<a href=${display.pageHref('offers', hash)}>${label} ${count(display, resolved)}</a>`;
    }
    case 'field': {
      const hash = viewHash('measure-table', new Map([['field', resolved.field.id]]));
      return html`<a href=${display.pageHref('measures', hash)}>${label} ${count(display, resolved)}</a>`;
    }
  }
}

function offersLink(display: Display, resolved: OffersTarget): TemplateResult {
  const {facet, values} = resolved;
  const label = display.locale.msg('Passende Angebote', {
    id: 'wegweiser-suitable',
    desc: 'Link zu allen Angeboten für die Lebenslage oder Zielgruppe eines Eintrags, dahinter ihre Zahl',
  });
  const hash = viewHash('offer-finder', new Map([[facet, joinValues(values)]]));
  return html`<a href=${display.pageHref('offers', hash)}>${label} ${count(display, resolved)}</a>`;
}

function contact(
  {display}: WegweiserScene,
  {contact: shown, target}: Extract<ResolvedTarget, {kind: 'contact'}>,
): unknown {
  return html`${target.label ? html`<p class="label">${display.text(target.label)}</p>` : nothing}
  ${contactTemplate(display, shown)}`;
}

function count({locale}: Display, resolved: ListTarget | OffersTarget): TemplateResult {
  const {msg, intl} = locale;
  const text =
    resolved.kind !== 'field'
      ? msg('{count, plural, =0 {kein Angebot} one {# Angebot} other {# Angebote}}', {
          id: 'wegweiser-offers',
          desc: 'In Klammern hinter einem Thema',
        })
      : msg('{count, plural, =0 {keine Maßnahme} one {# Maßnahme} other {# Maßnahmen}}', {
          id: 'measure-table-group-count',
          desc: 'Neben dem Namen eines Handlungsfelds',
        });
  return html`<span class="count">(${icu(intl, text, {count: resolved.count})})</span>`;
}

function remarks({display}: WegweiserScene, {note, format, lang, href = ''}: Target): unknown {
  const {locale} = display;
  const words: Shown[] = [];
  const [, file] = fileName.exec(href) ?? [];
  if (file) words.push(file.toUpperCase());
  if (note) words.push(display.text(note));
  if (format) words.push(formatLabel(display.locale, format));
  if (lang && domLang(lang) !== locale.lang) words.push(languageName(locale, lang));
  if (words.length === 0) return nothing;
  return html`<p class="muted">${words.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</p>`;
}

function formatLabel({msg}: WegweiserScene['display']['locale'], format: NonNullable<Target['format']>): string {
  return format === 'dgs'
    ? msg('in Deutscher Gebärdensprache', {
        id: 'wegweiser-dgs',
        desc: 'Hinter einem Link: das Ziel ist ein Video in DGS',
      })
    : msg('in Leichter Sprache', {
        id: 'wegweiser-easy-language',
        desc: 'Hinter einem Link: das Ziel ist ein Text in Leichter Sprache',
      });
}
