import type {Words} from '../../i18n/msg.js';
import type {FactName} from '../../plan/offer-facets.js';
import {reassurance, type ReassuringFact} from '../../base/reassurances.js';

/** What people need who cannot walk or hear well. */
export const accessFacts = ['wheelchair', 'toilet', 'hearing'] as const satisfies readonly FactName[];

/** Facts that are either so or not: readers choose them one by one, and all that they choose must hold. */
export type Condition = ReassuringFact | (typeof accessFacts)[number];

/** What a reader wants to hold. */
export function conditionLabel(words: Words, condition: Condition, value: string): string {
  const {msg} = words;
  switch (condition) {
    case 'wheelchair':
      return value === 'partial'
        ? msg('mit dem Rollstuhl teilweise zugänglich', {id: 'offer-wheelchair-partial', desc: 'Barrierefreiheit'})
        : msg('mit dem Rollstuhl zugänglich', {id: 'offer-wheelchair', desc: 'Barrierefreiheit'});
    case 'toilet':
      return msg('barrierefreie Toilette', {id: 'offer-toilet', desc: 'Barrierefreiheit'});
    case 'hearing':
      return msg('mit Höranlage', {id: 'offer-hearing-loop', desc: 'Barrierefreiheit'});
    default:
      return reassurance(words, condition);
  }
}
