import {adoptStyles, html, render, type CSSResult} from 'lit';
import {Display, type DisplayOptions, type InterfaceLanguage} from '../../src/base/display.js';
import {PlanElement} from '../../src/base/plan-element.js';
import {intlTagOf, langOf, locales, type Locale} from '../../src/i18n/locales.js';
import {createMsg} from '../../src/i18n/msg.js';
import {parsePlan} from '../../src/plan/parse-plan.js';

/** The originals, as every element speaks them before anything is loaded. */
export const german = languageOf('de');

/** A language of the interface whose texts are the German originals. */
export function languageOf(code: Locale): InterfaceLanguage {
  return {code, lang: langOf(code), dir: locales[code].dir, intl: intlTagOf(code), msg: createMsg(() => ({}))};
}

/** How the rest of a plan document looks to a reader. */
export function displayOf(
  rest: Readonly<Record<string, unknown>> = {},
  options: Partial<DisplayOptions> = {},
  language: InterfaceLanguage = german,
): Display {
  const {plan} = parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', ...rest});
  return new Display(plan, language, {contacts: 'all', pages: {}, ...options});
}

/** The text of an element as it is read, without the invisible marks that isolate data. */
export function read(element: Element | null | undefined): string {
  const text = element instanceof HTMLElement ? element.innerText : element?.textContent;
  return (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const drawn: HTMLElement[] = [];

afterEach(() => {
  for (const parent of drawn.splice(0)) parent.remove();
});

/** Puts a template into the page until the end of the test, at once: pages of tests that run side by side get no frames. */
export function draw(content: unknown): HTMLElement {
  const parent = document.createElement('div');
  drawn.push(parent);
  document.body.append(parent);
  render(content, parent);
  return parent;
}

/** The same in a shadow tree with the styles of an element. */
export function drawStyled(content: unknown, ...styles: readonly CSSResult[]): HTMLElement {
  const host = draw(undefined);
  const root = host.attachShadow({mode: 'open'});
  const sheets: readonly unknown[] = [PlanElement.styles, ...styles];
  adoptStyles(root, sheets.flat(Infinity) as CSSResult[]);
  render(html`<div part="base" lang="de" dir="ltr">${content}</div>`, root);
  return host;
}
