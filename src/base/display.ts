import {html, type TemplateResult} from 'lit';
import type {Locale} from '../i18n/locales.js';
import type {Words} from '../i18n/msg.js';
import {periodInWords} from '../i18n/period.js';
import type {Period, Plan, Text} from '../plan/plan.js';
import {indexOf, type PlanIndex} from '../plan/plan-index.js';
import type {Term} from '../plan/plan.schema.js';
import {safeUrl} from '../plan/safe-url.js';
import {wordingOf} from '../plan/text.js';
import {markSegments} from '../search/marks.js';
import type {Query} from '../search/query.js';
import {addressWith} from './url-state.js';

/** A language of the interface; a `LocaleController` is one. */
export interface InterfaceLanguage extends Words {
  readonly code: Locale;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Whether persons are shown as contacts (the plan format, section 2, "Contact"). */
export type ContactsShown = 'all' | 'office' | 'none';

/** Pages of the town's site between which the elements link. */
export type PlanPage = 'measures' | 'offers' | 'wegweiser';

/** How an element was told to show its plan. */
export interface DisplayOptions {
  /** Where the document came from: base of its relative links. */
  readonly address?: string | undefined;
  readonly contacts: ContactsShown;
  /** Where the other elements live, by attribute. */
  readonly pages: Partial<Record<PlanPage, string>>;
  /** Words to mark in texts. */
  readonly query?: Query | undefined;
  /** Whether the page has named the element, by heading or label. */
  readonly isNamed?: boolean;
}

/** What comes out of a text: plain words, or words with their language or with marks. */
export type Shown = string | TemplateResult;

/** Puts the values of one plan into the language of one reader. Templates get it as their first argument. */
export class Display {
  /** The entries of the plan by id. */
  readonly index: PlanIndex;

  constructor(
    readonly plan: Plan,
    readonly locale: InterfaceLanguage,
    readonly options: DisplayOptions,
  ) {
    this.index = indexOf(plan);
  }

  /** A text for the page: with its language where that is not the reader's, and with marks. */
  text(text: Text): Shown {
    const {words, lang} = wordingOf(text, this.locale.code, this.plan.lang);
    const shown = this.marked(words);
    const tag = domLang(lang);
    return tag === this.locale.lang ? shown : html`<span lang=${tag} dir="auto">${shown}</span>`;
  }

  /** A text as a plain string, for names and sorting. */
  words(text: Text): string {
    return wordingOf(text, this.locale.code, this.plan.lang).words;
  }

  /** Words of the document with what the reader searched for marked. */
  marked(words: string): Shown {
    const {query} = this.options;
    if (!query || query.terms.length === 0) return words;
    const segments = markSegments(words, query);
    if (segments.length === 1 && !segments[0]?.hit) return words;
    return html`${segments.map(({text, hit}) => (hit ? html`<mark>${text}</mark>` : text))}`;
  }

  /** The publisher's own word, else ours. */
  term(key: Term, ours: string): string {
    const own = this.plan.terms?.[key];
    return own === undefined ? ours : this.words(own);
  }

  /** A period for the page: its own wording, else its dates in words. */
  period({from, to, text}: Period): Shown {
    return text === undefined ? periodInWords(this.locale, {from, to}) : this.text(text);
  }

  /** An address of the document as a link may hold it; relative ones are relative to the document. */
  href(address: string): string {
    return new URL(address, this.options.address ?? document.baseURI).href;
  }

  /** Where an entry or a view of another element is found: on its page of the town's site, else on this page. */
  pageHref(page: PlanPage, hash: string): string {
    const address = this.#addressOf(page);
    if (!address) return addressWith(hash);
    address.hash = hash;
    return address.href;
  }

  /** What the town's page says comes before the document. It passes the same gate: a slip in it costs only itself. */
  #addressOf(page: PlanPage): URL | undefined {
    const own = safeUrl(this.options.pages[page] ?? '');
    if (own) return new URL(own, document.baseURI);
    const stated = this.plan.pages?.[page];
    return stated ? new URL(this.href(stated)) : undefined;
  }
}

/** Easy German is German to a screen reader: it would not know the tag and go on in another voice. */
export function domLang(lang: string): string {
  return lang === 'de-simple' ? 'de' : lang;
}
