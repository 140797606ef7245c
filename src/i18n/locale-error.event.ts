import type {Locale} from './locales.js';

/**
 * The texts of a language could not be loaded. The element goes on in the language it shows and asks again at the next
 * change of `lang`. A state event: it does not bubble.
 */
export class LocaleErrorEvent extends Event {
  static readonly type = 'locale-error';

  /**
   * @param locale the locale that was wanted
   * @param error what the loader failed with
   */
  constructor(
    readonly locale: Locale,
    readonly error: unknown,
  ) {
    super(LocaleErrorEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'locale-error': LocaleErrorEvent;
  }
}
