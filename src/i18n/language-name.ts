import type {Words} from './msg.js';
import {perTag} from './per-tag.js';

const names = perTag((tag) => new Intl.DisplayNames(tag, {type: 'language'}));

/**
 * The name of a language in the language shown: `ar` is `Arabisch` in German.
 *
 * @param language a tag as the parser of plans gives it; one that `Intl` cannot read is returned as it is
 */
export function languageName({intl, msg}: Words, language: string): string {
  if (language === 'de-simple') {
    return msg('Einfache Sprache', {
      id: 'language-de-simple',
      desc: 'Name für Deutsch in Einfacher Sprache, in einer Liste von Sprachen',
    });
  }
  try {
    return names(intl).of(language) ?? language;
  } catch {
    return language;
  }
}
