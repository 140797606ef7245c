import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../i18n/format-number.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import {pageNumbers} from './page-numbers.js';
import {isPlainClick} from './plain-click.js';

/** Results in pages, counted from 1. */
export interface Pagination {
  readonly words: Words;
  /** The page shown. */
  readonly page: number;
  readonly pages: number;
  /** The full address of a page, for readers who open it elsewhere. */
  readonly hrefOf: (page: number) => string;
  /** Shows a page in place. */
  readonly onPage: (page: number) => void;
}

/**
 * Real links to the pages; those to the page before and after are left out at the ends. Nothing where one page is all.
 * The caller brings the focus to the results, whose heading names the new range.
 */
export function pagination(shown: Pagination): TemplateResult | typeof nothing {
  const {words, page, pages} = shown;
  if (pages <= 1) return nothing;
  const {msg, intl} = words;
  const before = msg('Vorige Seite', {id: 'pagination-previous', desc: 'Link unter einer Liste mit Seiten'});
  const after = msg('Nächste Seite', {id: 'pagination-next', desc: 'Link unter einer Liste mit Seiten'});
  const name = msg('Seite {page}', {
    id: 'pagination-page',
    desc: 'Name des Links zu einer Seite; zu sehen ist die Zahl',
  });
  return html`<nav
    part="pagination"
    aria-label=${msg('Seiten', {id: 'pagination-label', desc: 'Name der Navigation unter einer Liste'})}
  >
    <ul class="plain pages" role="list">
      ${page > 1 ? html`<li>${pageLink(shown, page - 1, before)}</li>` : nothing}
      ${pageNumbers(page, pages).map((number) =>
        number === undefined
          ? html`<li aria-hidden="true">…</li>`
          : html`<li>${pageLink(shown, number, formatNumber(intl, number), icu(intl, name, {page: number}))}</li>`,
      )}
      ${page < pages ? html`<li>${pageLink(shown, page + 1, after)}</li>` : nothing}
    </ul>
  </nav>`;
}

function pageLink({page, hrefOf, onPage}: Pagination, number: number, text: string, name?: string): TemplateResult {
  const turn = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onPage(number);
  };
  return html`<a
    class="page"
    href=${hrefOf(number)}
    aria-label=${name ?? nothing}
    aria-current=${number === page ? 'page' : nothing}
    @click=${turn}
    >${text}</a
  >`;
}
