import {html, type TemplateResult} from 'lit';
import {searchBox, type SearchBox} from '../../base/search-box.template.js';

/** The search of the Wegweiser. */
export function searchForm({words, ...box}: Omit<SearchBox, 'label'>): TemplateResult {
  const label = words.msg('Im Wegweiser suchen', {
    id: 'wegweiser-search',
    desc: 'Über dem Suchfeld; auch Name des Formulars',
  });
  const stay = (event: Event): void => event.preventDefault();
  return html`<form part="toolbar" role="search" aria-label=${label} @submit=${stay}>
    ${searchBox({...box, words, label})}
  </form>`;
}
