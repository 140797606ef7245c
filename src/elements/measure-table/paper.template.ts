import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {paperAsOf, paperPage, paperSource} from '../../base/paper.template.js';
import {formatList} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';

/** How much of a plan the rows on the paper are, and why. */
export interface Narrowing {
  /** How many of all measures. */
  readonly count: string;
  /** What was searched for. */
  readonly query: string;
  /** The names of the filters in force. */
  readonly filters: readonly string[];
}

/** What paper has to say besides, because nobody can ask it: which plan this is, of which day, from where, and how much of it. */
export function paperHead(display: Display, narrowing: Narrowing): TemplateResult {
  const limits = [narrowing.count, ...reasons(display, narrowing)];
  return html`<div class="box paper">
    <p class="subheading">${display.text(display.plan.title)}</p>
    <p>${paperAsOf(display)}</p>
    <p>${limits.map((words, at) => html`${at > 0 ? ' · ' : nothing}${words}`)}</p>
    ${paperPage(display, location.href)} ${paperSource(display)}
  </div>`;
}

function reasons({locale: {msg, intl}}: Display, {query, filters}: Narrowing): readonly string[] {
  const searched = msg('Suche: „{query}“', {id: 'paper-query', desc: 'Auf Papier: wonach gesucht wurde'});
  const filtered = msg('Filter: {filters}', {id: 'paper-filters', desc: 'Auf Papier: die gesetzten Filter'});
  return [
    ...(query ? [icu(intl, searched, {query})] : []),
    ...(filters.length > 0 ? [icu(intl, filtered, {filters: formatList(intl, filters)})] : []),
  ];
}
