import {html, nothing, type TemplateResult} from 'lit';
import {domLang, type Display} from './display.js';
import {languageName} from '../i18n/language-name.js';
import type {Words} from '../i18n/msg.js';
import type {Text} from '../plan/plan.js';
import {wordingOf} from '../plan/text.js';
import type {Found, Reason} from '../search/find.js';

/** How something was found. */
type FoundHow = Pick<Found<unknown>, 'rung' | 'marks'>;

/**
 * Why the search found an entry, where its texts do not show it. A title that is shown in another language stands there
 * also in that of the document: whoever goes to the office needs the word that is used there.
 */
export function foundBy(display: Display, title: Text, why: readonly Reason[]): TemplateResult | typeof nothing {
  const {plan, locale} = display;
  const original = wordingOf(title, plan.lang, plan.lang);
  const isShown = wordingOf(title, locale.code, plan.lang).lang === original.lang;
  const titles = `${display.words(title)} ${original.words}`.toLowerCase();
  const reasons = why.filter(({words}) => !titles.includes(words.toLowerCase()));
  if (isShown && reasons.length === 0) return nothing;
  const label = locale.msg('Gefunden über:', {
    id: 'offer-found-by',
    desc: 'Vor Wörtern, durch die die Suche ein Angebot gefunden hat, das anders heißt: „Gefunden über: Kleidung“',
  });
  return html`<p class="muted">
    ${isShown ? nothing : html`${languageName(locale, original.lang)}: ${reasonText(display, original)}`}
    ${isShown || reasons.length === 0 ? nothing : html`<br />`}
    ${reasons.length === 0 ? nothing : html`${label} ${list(display, reasons)}`}
  </p>`;
}

/** In how far the hits are what was asked for; `undefined` where they are just that. */
export function howWords({msg}: Words, {rung, marks}: FoundHow): string | undefined {
  if (rung === 'fuzzy') {
    return msg('Nichts genau so gefunden. Ähnlich geschrieben:', {
      id: 'offer-fuzzy',
      desc: 'Über den Angeboten, wenn die Suche nur mit Tippfehlern etwas findet',
    });
  }
  if (rung === 'related') {
    return msg('Nichts genau gefunden. Ähnliches:', {
      id: 'offer-related',
      desc: 'Über den Angeboten, wenn die Suche nur Verwandtes findet',
    });
  }
  if (!marks.cut) return undefined;
  return msg('Das sind sehr viele Wörter. Gesucht wurde nach den ersten.', {
    id: 'offer-search-cut',
    desc: 'Über den Angeboten, wenn der Suchtext zu lang ist',
  });
}

/** The same for the page. */
export function foundHow(words: Words, found: FoundHow): TemplateResult | typeof nothing {
  const how = howWords(words, found);
  return how === undefined ? nothing : html`<p part="note" class="label">${how}</p>`;
}

function list(display: Display, reasons: readonly Reason[]): readonly TemplateResult[] {
  return reasons.map((reason, position) => html`${position > 0 ? ' · ' : nothing}${reasonText(display, reason)}`);
}

/** Another language is named, its direction kept apart. */
function reasonText(display: Display, {words, lang}: Reason): TemplateResult {
  const tag = domLang(lang);
  const shown = display.marked(words);
  return tag === display.locale.lang ? html`<bdi>${shown}</bdi>` : html`<bdi lang=${tag} dir="auto">${shown}</bdi>`;
}
