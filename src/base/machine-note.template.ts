import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../i18n/locale-controller.js';
import {isMachineTranslated} from '../i18n/machine-translated.js';
import {locales} from '../i18n/locales.js';
import type {Plan} from '../plan/plan.js';
import type {Display} from './display.js';

/**
 * Says openly that a machine translated what is shown, and leads to the binding German text and back
 * (EU AI Act, article 50).
 */
export function machineNote(
  {plan}: Display,
  locale: LocaleController,
  withoutNote: boolean,
): TemplateResult | typeof nothing {
  const {msg, code, chosenAway} = locale;
  if (chosenAway) {
    return html`<p part="mt-note" class="muted">
      <button class="quiet" lang=${locales[chosenAway].lang ?? chosenAway} @click=${() => locale.choose(undefined)}>
        ${locales[chosenAway].autonym}
      </button>
    </p>`;
  }
  if (withoutNote || !(isMachineTranslated(code) || hasMachineTexts(plan, code))) return nothing;
  return html`<p part="mt-note" class="muted">
    ${msg('Diese Texte wurden automatisch übersetzt. Verbindlich ist die deutsche Fassung.', {
      id: 'mt-note',
      desc: 'Hinweis neben der Überschrift; der Wortlaut ist rechtlich von Bedeutung',
    })}
    <button class="quiet" @click=${() => locale.choose('de')}>
      ${msg('Auf Deutsch anzeigen', {id: 'mt-note-german', desc: 'Schaltfläche im Hinweis auf automatische Übersetzung'})}
    </button>
  </p>`;
}

/** A language other than that of the document counts as machine translated unless the document says otherwise. */
function hasMachineTexts(plan: Plan, code: string): boolean {
  if (code === plan.lang || !plan.languages?.includes(code)) return false;
  return (plan.translation?.[code]?.method ?? 'machine') === 'machine';
}
