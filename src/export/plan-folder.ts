import type {Plan} from '../plan/plan.js';
import {oembedOf} from './oembed.js';
import {planPage, type PlanPage} from './plan-page.js';

/**
 * The files of a folder with a page that shows a plan, by their names. What content systems ask for is there only where
 * the address of the page is known.
 */
export function planFolder(given: Omit<PlanPage, 'oembed'>): ReadonlyMap<string, string> {
  const {plan, document, words, address} = given;
  const oembed = address && new URL('oembed.json', address).href;
  const files = new Map([
    ['index.html', planPage({...given, ...(oembed && {oembed})})],
    ['plan.json', jsonOf(document)],
  ]);
  if (address) files.set('oembed.json', jsonOf(oembedOf(words.text(plan.title), address)));
  return files;
}

/** What the plan is mostly about. */
export function mainWidgetOf({measures, offers, wegweiser}: Plan): string {
  if (measures.length > 0) return 'measure-table';
  if (offers.length > 0) return 'offer-finder';
  return wegweiser.length > 0 ? 'wegweiser-nav' : 'plan-overview';
}

/** The address of a page as somebody typed it: a folder ends in a slash. `undefined` for what is no address of the web. */
export function pageAddress(typed: string): string | undefined {
  if (!/^https?:\/\/[^/]/.test(typed)) return undefined;
  try {
    return new URL(/\.html?$/.test(typed) ? typed : typed.replace(/\/*$/, '/')).href;
  } catch {
    return undefined;
  }
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
