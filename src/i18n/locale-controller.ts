import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {observeLang} from './lang-observer.js';
import {LocaleErrorEvent} from './locale-error.event.js';
import {loadLocale} from './locale-loader.js';
import type {LoadLocale, LocaleTexts} from './locale-loader.js';
import {intlTagOf, langOf, locales, sourceLocale} from './locales.js';
import type {Locale, TextPart} from './locales.js';
import {createMsg} from './msg.js';
import type {MsgFn, TemplateMap, Words} from './msg.js';
import {nearestLang} from './nearest-lang.js';
import {negotiate} from './negotiate.js';

const originals: TemplateMap = {};

/**
 * The language of one element: that of the nearest `lang` around it, German where Planweiser does not speak it.
 *
 * It starts in German, follows every change of `lang` while the element is in the page, and keeps what is shown until
 * the texts of the new language are there; then texts, `lang` and `dir` change in one render. Elements on one page may
 * speak different languages. Nothing is written on the host. When texts cannot be loaded, the host dispatches a
 * `LocaleErrorEvent`.
 */
export class LocaleController implements ReactiveController, Words {
  /** Gives the text of a message in the language shown now; may be taken out: `const {msg} = this.locale`. */
  readonly msg: MsgFn = createMsg(() => this.#templates);

  readonly #host: ReactiveControllerHost & Element;
  readonly #load: LoadLocale;
  #code: Locale = sourceLocale;
  #templates: TemplateMap = originals;
  /** Of the locale shown. */
  #texts: LocaleTexts | undefined;
  #part: TextPart | undefined;
  #following: Promise<void> | undefined;
  #choice: Locale | undefined;
  #wanted: Locale | undefined;
  #stopObserving: (() => void) | undefined;

  /** @param load fetches texts; another one than the page's is for tests */
  constructor(host: ReactiveControllerHost & Element, load: LoadLocale = loadLocale) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** The locale shown now. */
  get code(): Locale {
    return this.#code;
  }

  /** The locale that the page asks for, whether or not its texts are there by now. */
  get asked(): Locale {
    return negotiate(nearestLang(this.#host)) ?? sourceLocale;
  }

  /** For the `lang` of the wrapper. */
  get lang(): string {
    return langOf(this.#code);
  }

  /** For the `dir` of the wrapper. */
  get dir(): 'ltr' | 'rtl' {
    return locales[this.#code].dir;
  }

  /** The only tag that `Intl` may see. */
  get intl(): string {
    return intlTagOf(this.#code);
  }

  /** The locale that the page asks for while `choose()` shows another one. */
  get chosenAway(): Locale | undefined {
    const asked = this.asked;
    return this.#choice === undefined || this.#choice === asked ? undefined : asked;
  }

  /** Shows this locale whatever the page says, until `undefined` follows the page again. */
  choose(code: Locale | undefined): void {
    this.#choice = code;
    this.#sync();
  }

  /**
   * For what is drawn by parts that load on demand: from now on a language is shown with their texts. Resolves when those
   * of the language shown are there, or cannot be had.
   */
  async need(part: TextPart): Promise<void> {
    this.#part = part;
    await this.#following;
    if (this.#texts) await this.#follow(this.#code, this.#texts);
  }

  hostConnected(): void {
    this.#stopObserving = observeLang(this.#host, () => this.#sync());
    this.#sync();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
  }

  #sync(): void {
    const wanted = this.#choice ?? this.asked;
    if (this.#choice) this.#host.requestUpdate(); // the way back may lead to another language now
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const loading = this.#load(wanted);
    if (loading) this.#following = this.#follow(wanted, loading);
    else this.#show(wanted, originals, undefined);
  }

  async #follow(code: Locale, loading: LocaleTexts | Promise<LocaleTexts>): Promise<void> {
    try {
      const texts = await loading;
      this.#show(code, (this.#part && (await texts.parts?.[this.#part]())) ?? texts.first, texts);
    } catch (error) {
      this.#fail(code, error);
    }
  }

  /** A language that is no longer wanted comes too late: the last request wins. */
  #show(code: Locale, templates: TemplateMap, texts: LocaleTexts | undefined): void {
    if (code !== this.#wanted) return;
    this.#code = code;
    this.#templates = templates;
    this.#texts = texts;
    this.#host.requestUpdate();
  }

  /** Forgetting what was wanted lets the next change ask again. */
  #fail(code: Locale, error: unknown): void {
    if (code !== this.#wanted) return;
    this.#wanted = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new LocaleErrorEvent(code, error));
  }
}
