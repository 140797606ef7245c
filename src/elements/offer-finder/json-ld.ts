import type {Display} from '../../base/display.js';
import {jsonLdText, offersLd} from '../../export/json-ld.js';
import {facetLabel} from './facet-label.js';

/**
 * A script element that tells search engines what the offers of a plan are. It is data: nothing in it runs.
 *
 * @param today `YYYY-MM-DD`
 */
export function jsonLdScript(display: Display, today: string): HTMLScriptElement {
  const {plan, options} = display;
  const value = offersLd(plan, {
    words: (text) => display.words(text),
    contacts: options.contacts,
    today,
    addressOf: (id) => new URL(display.pageHref('offers', `#${id}`), document.baseURI).href,
    href: (address) => display.href(address),
    audienceName: (audience) => facetLabel(display, 'audience', audience),
  });
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // Where a page enforces Trusted Types, `textContent` of a script throws; a text node may be added.
  script.append(document.createTextNode(jsonLdText(value)));
  return script;
}
