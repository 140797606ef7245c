import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../i18n/locale-controller.js';
import {isMachineTranslated} from '../i18n/machine-translated.js';
import {intlTagOf, langOf, type Locale} from '../i18n/locales.js';
import type {Plan} from '../plan/plan.js';
import type {Display, Shown} from './display.js';

/**
 * Says openly that a machine translated what is shown, and leads to the binding German text and back
 * (EU AI Act, article 50).
 */
export function machineNote({plan}: Display, locale: LocaleController): TemplateResult | typeof nothing {
  const {msg, chosenAway} = locale;
  if (chosenAway) return note(nothing, () => locale.choose(undefined), ownNameOf(chosenAway), langOf(chosenAway));
  if (!(isMachineTranslated(locale.code) || hasMachineTexts(plan, locale.code))) return nothing;
  const sentence = msg('Diese Texte wurden automatisch übersetzt. Verbindlich ist die deutsche Fassung.', {
    id: 'mt-note',
    desc: 'Hinweis neben der Überschrift; der Wortlaut ist rechtlich von Bedeutung',
  });
  const inGerman = msg('Auf Deutsch anzeigen', {
    id: 'mt-note-german',
    desc: 'Schaltfläche im Hinweis auf automatische Übersetzung',
  });
  return note(sentence, () => locale.choose('de'), inGerman);
}

/** The name of a language in its own words. */
function ownNameOf(code: Locale): string {
  if (code === 'de-simple') return 'Deutsch (einfach)';
  return new Intl.DisplayNames(intlTagOf(code), {type: 'language'}).of(langOf(code)) ?? code;
}

/** One template for the way there and the way back: the button stays, and with it the focus. */
function note(sentence: Shown | typeof nothing, press: () => void, words: string, lang?: string): TemplateResult {
  return html`<p part="mt-note" class="muted">
    ${sentence} <button class="quiet" lang=${lang ?? nothing} @click=${press}>${words}</button>
  </p>`;
}

/** A language other than that of the document counts as machine translated unless the document says otherwise. */
function hasMachineTexts(plan: Plan, code: string): boolean {
  if (code === plan.lang || !plan.languages?.includes(code)) return false;
  return (plan.translation?.[code]?.method ?? 'machine') === 'machine';
}
