import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from './display.js';

/**
 * A form with search and filters. Where the page has named the element, that name is part of the form's, so that readers
 * tell it from another one on the page.
 */
export function toolbarForm({options}: Display, label: string, content: unknown): TemplateResult {
  return html`<form
    id="toolbar"
    part="toolbar"
    role="search"
    aria-label=${label}
    aria-labelledby=${options.isNamed ? 'toolbar landmark' : nothing}
    @submit=${stay}
  >
    ${content}
  </form>`;
}

/** Results follow at once: there is nothing to send. */
function stay(event: Event): void {
  event.preventDefault();
}
