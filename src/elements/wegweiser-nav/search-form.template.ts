import type {TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {searchBox, type SearchBox} from '../../base/search-box.template.js';
import {toolbarForm} from '../../base/toolbar-form.template.js';

/** The search of the Wegweiser, and how it is shown. */
export interface SearchForm extends Omit<SearchBox, 'words' | 'label'> {
  readonly display: Display;
}

export function searchForm({display, ...box}: SearchForm): TemplateResult {
  const words = display.locale;
  const label = words.msg('Im Wegweiser suchen', {
    id: 'wegweiser-search',
    desc: 'Über dem Suchfeld; auch Name des Formulars',
  });
  return toolbarForm(display, label, searchBox({...box, words, label}));
}
