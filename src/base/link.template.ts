import {html, nothing, type TemplateResult} from 'lit';
import type {Link} from '../plan/plan.js';
import {domLang, type Display, type Shown} from './display.js';

/** A link of the plan. */
export function linkTemplate(display: Display, {href, label, lang}: Link): TemplateResult {
  return linkTo(display, href, display.text(label), lang);
}

/**
 * A link with words of ours. One that leaves the town's site says so in words, for everybody; it opens in the same
 * window, as readers expect.
 *
 * @param address as the document states it
 * @param lang language of the page it leads to
 */
export function linkTo(display: Display, address: string, words: Shown, lang?: string): TemplateResult {
  const href = display.href(address);
  return html`<a
    href=${href}
    hreflang=${lang ? domLang(lang) : nothing}
    aria-current=${isThisPage(href) ? 'page' : nothing}
    >${words}${externalHint(display, href)}</a
  >`;
}

/** Whether a link leads to the page that is being shown, not to something on it. */
function isThisPage(href: string): boolean {
  return href === location.href.replace(/#.*/s, '');
}

function externalHint({locale}: Display, href: string): string {
  if (!isExternal(href)) return '';
  return ` (${locale.msg('externe Seite', {id: 'link-external', desc: 'In Klammern hinter einem Link, der zu einer anderen Website führt'})})`;
}

/** Mail and phone links lead to no page at all. */
function isExternal(href: string): boolean {
  const {protocol, origin} = new URL(href);
  return /^https?:$/.test(protocol) && origin !== location.origin;
}
