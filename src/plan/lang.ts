const easyGerman = new Set(['simple', 'leicht', 'einfach', 'easy', 'plain', 'ls', 'si']);
const wellFormed = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/;

/**
 * The form in which a plan holds a language tag: lower case, hyphens, and every spelling of easy German as `de-simple`
 * (the plan format, section 2, "Lang"). `undefined` if the value is no tag. Such tags never reach `Intl`.
 */
export function readLang(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 35) return undefined;
  const tag = value.trim().toLowerCase().replaceAll('_', '-');
  if (!wellFormed.test(tag)) return undefined;
  const [language, ...rest] = tag.split('-');
  return language === 'de' && rest.some((part) => easyGerman.has(part)) ? 'de-simple' : tag;
}
