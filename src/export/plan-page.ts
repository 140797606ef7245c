import {resolveTarget} from '../plan/targets.js';
import type {Entry, Plan} from '../plan/plan.js';
import {isVisible} from '../plan/offers.js';
import {wegweiserOf} from '../plan/wegweiser.js';
import {dataBlock, tag, type Markup} from './html.js';
import {cellsOfMeasure, type MeasureColumn} from './measure-cells.js';
import {cellsOfOffer, offerColumns, type OfferWords} from './offer-cells.js';

/** The name by which elements find the table of the page. */
export const tableId = 'planweiser-tabelle';

/** A plan as a page of its own, which shows an element and holds all it needs. */
export interface PlanPage {
  readonly plan: Plan;
  /** The document that the plan was read from, as it is. */
  readonly document: unknown;
  /** The element that takes the place of the table. */
  readonly widget: string;
  readonly words: OfferWords;
  /** `YYYY-MM-DD`: what has ended is left out. */
  readonly today: string;
  /** Where `embed.js` and `embed.css` are: a folder, relative to the page. */
  readonly kit: string;
  /** Where the page will be found, and the file for `oEmbed` beside it. */
  readonly address?: string;
  readonly oembed?: string;
}

/** Those that say in a few columns what a measure is; the page holds the others as data. */
const shownColumns: readonly MeasureColumn[] = [
  ...(['number', 'field', 'title', 'description', 'goals', 'lead', 'others'] as const),
  ...(['period', 'timeframes', 'status', 'percent'] as const),
];

/**
 * The page in German, as HTML without script and style of its own. Readers, search engines and frames without scripts
 * see a table. The elements read the document, which the page holds as a block of data: a table cannot say all that a
 * document knows, and a file beside it would have to be fetched, which a frame without an origin may not.
 */
export function planPage(page: PlanPage): string {
  const {plan, document, widget, kit} = page;
  const hasTable = widget !== 'wegweiser-nav';
  const stage = {id: 'planweiser', 'data-widget': widget, 'data-src': hasTable ? `#${tableId}` : undefined};
  const body = tag(
    'body',
    {},
    tag('header', {}, tag('h1', {}, page.words.text(plan.title)), ...about(page)),
    tag('main', stage, ...content(page)),
    tag('footer', {}, tag('p', {}, 'Die Daten als Datei: ', tag('a', {href: 'plan.json'}, 'plan.json'))),
    dataBlock('planweiser-plan', document),
  );
  const files = [
    tag('link', {rel: 'stylesheet', href: `${kit}embed.css`}),
    tag('script', {src: `${kit}embed.js`, defer: 'defer'}),
  ];
  return `<!doctype html>\n${tag('html', {lang: 'de'}, tag('head', {}, ...head(page), ...files), body).html}\n`;
}

function head({plan, words, address, oembed}: PlanPage): readonly Markup[] {
  const title = words.text(plan.title);
  return [
    tag('meta', {charset: 'utf-8'}),
    tag('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    tag('meta', {name: 'referrer', content: 'strict-origin-when-cross-origin'}),
    tag('title', {}, title),
    ...(address ? [tag('link', {rel: 'canonical', href: address})] : []),
    ...(oembed ? [tag('link', {rel: 'alternate', type: 'application/json+oembed', href: oembed, title})] : []),
  ];
}

function about({plan, words}: PlanPage): readonly Markup[] {
  const date = plan.asOf ?? plan.published;
  const facts = [plan.subtitle && words.text(plan.subtitle), date && `Stand: ${words.date(date)}`];
  const line = facts.filter(Boolean).join(' · ');
  return line ? [tag('p', {}, line)] : [];
}

function content(page: PlanPage): readonly Markup[] {
  const {plan, words, today} = page;
  switch (page.widget) {
    case 'offer-finder': {
      const offers = plan.offers.filter((offer) => isVisible(offer, today));
      const cells = offers.map((offer) => cellsOfOffer(offer, plan, words));
      return [table('Angebote', offerColumns, Object.keys(offerColumns) as (keyof typeof offerColumns)[], cells)];
    }
    case 'wegweiser-nav':
      return [entryList(wegweiserOf(plan, today), page)];
    default: {
      const cells = plan.measures.map((measure) => cellsOfMeasure(measure, plan, words));
      return [table('Maßnahmen', words.heads, shownColumns, cells)];
    }
  }
}

/** A table that scrolls sideways in its box; columns without a value are left out, the title is the head of its row. */
function table<Column extends string>(
  caption: string,
  heads: Readonly<Record<Column, string>>,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): Markup {
  const used = columns.filter((column) => column === 'title' || rows.some((row) => row[column] !== ''));
  const head = used.map((column) => tag('th', {scope: 'col'}, heads[column]));
  const body = rows.map((row) =>
    tag('tr', {}, ...used.map((column) => cell(column === 'title' ? 'th' : 'td', row[column]))),
  );
  const markup = tag(
    'table',
    {id: tableId},
    tag('caption', {}, caption),
    tag('thead', {}, tag('tr', {}, ...head)),
    tag('tbody', {}, ...body),
  );
  return tag('div', {class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0'}, markup);
}

/** Values below each other stand on lines of their own, for readers and for who reads the table as data. */
function cell(name: 'th' | 'td', text: string): Markup {
  const lines = text.split('\n').flatMap((line, index) => (index > 0 ? [tag('br', {}), line] : [line]));
  return tag(name, {scope: name === 'th' ? 'row' : undefined}, ...lines);
}

/** The signpost as a list of lists; addresses are readable, because a frame may forbid to follow links. */
function entryList(entries: readonly Entry[], page: PlanPage): Markup {
  const {plan, words, today} = page;
  const items = entries.map(({title, description, targets = [], steps = [], children = []}) => {
    const all = [...targets, ...steps.flatMap((step) => step.targets ?? [])];
    const found = all.flatMap((target) => resolveTarget(target, plan, {today, contacts: words.contacts}) ?? []);
    const lines = found.map((target) =>
      tag('li', {}, words.text(target.label), ...(target.kind === 'link' ? [': ', linkTo(target.href)] : [])),
    );
    return tag(
      'li',
      {},
      tag('strong', {}, words.text(title)),
      ...(description ? [tag('br', {}), words.text(description)] : []),
      ...(lines.length > 0 ? [tag('ul', {}, ...lines)] : []),
      ...(children.length > 0 ? [entryList(children, page)] : []),
    );
  });
  return tag('ul', {}, ...items);
}

function linkTo(href: string): Markup {
  return tag('a', {href}, href);
}
