import {icu} from '../i18n/icu.js';
import type {Offer, Text} from '../plan/plan.js';
import {allWordings, wordingOf} from '../plan/text.js';
import {parseQuery} from '../search/query.js';
import {suggestion} from '../search/suggest.js';
import type {Display} from './display.js';
import type {WayOut} from './ways-out.template.js';

/** What was perhaps meant by a search whose words are found nowhere: to be searched for instead. */
export function spelled(
  {locale}: Display,
  query: string,
  texts: Iterable<string>,
  onSearch: (query: string) => void,
): readonly WayOut[] {
  const meant = suggestion(parseQuery(query), texts);
  if (meant === undefined) return [];
  const text = locale.msg('Meinten Sie „{words}“?', {
    id: 'offer-meant',
    desc: 'Schaltfläche, die nach anderen Wörtern sucht',
  });
  return [{label: icu(locale.intl, text, {words: meant}), onTake: () => onSearch(meant)}];
}

/** The words by which an offer is most likely looked for. */
export function tellingWords(display: Display, {title, topics = [], keywords = []}: Offer): readonly string[] {
  const {index} = display;
  return [
    ...allWordings(title),
    ...topics.map((id) => inLanguageShown(display, index.topics.get(id)?.title ?? '')),
    ...keywords.map((text) => inLanguageShown(display, text)),
  ];
}

/** As readers see it, without marks. */
export function inLanguageShown({plan, locale}: Display, text: Text): string {
  return wordingOf(text, locale.code, plan.lang).words;
}
