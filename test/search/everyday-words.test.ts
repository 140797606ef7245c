import {expect} from '@open-wc/testing';
import {offerParts} from '../../src/base/offer-parts.js';
import type {Offer} from '../../src/plan/plan.js';
import {find, type Found} from '../../src/search/find.js';
import {parseQuery} from '../../src/search/query.js';
import {indexing, type SearchIndex} from '../../src/search/search-index.js';
import {de} from '../../src/search/synonyms/de.js';
import {Thesaurus} from '../../src/search/thesaurus.js';
import {readWords} from '../../src/search/word-list.js';
import {german} from '../base/drawing.js';
import {demoPlan, loadDemoPlans} from '../plan/demo-plans.js';
import {everydayWords} from './everyday-words.js';
import {finish} from './records.js';

describe('the offers of Sachsenheim', () => {
  let index: SearchIndex<Offer>;

  before(async () => {
    await loadDemoPlans();
    const plan = demoPlan('sachsenheim');
    const scope = {plan, words: german, code: 'de', contacts: 'all' as const, today: '2026-11-20'};
    index = finish(indexing(plan.offers, (offer) => offerParts(offer, scope)));
  });

  function isHelpful({entries}: Found<Offer>, helpful: readonly string[]): boolean {
    return entries.slice(0, 3).some(({id}) => helpful.includes(id));
  }

  it('are 30, and the list of everyday words names them rightly', () => {
    expect([index.entries.length, everydayWords.length]).to.deep.equal([30, 50]);
    const ids = new Set(index.entries.map(({id}) => id));
    expect(everydayWords.flatMap(([, helpful]) => helpful).filter((id) => !ids.has(id))).to.deep.equal([]);
  });

  it('are found by at least 48 of 50 everyday words: one that helps is among the first three', () => {
    const thesaurus = new Thesaurus([readWords(de)]);
    const failed = everydayWords.filter(
      ([typed, helpful]) => !isHelpful(find(index, parseQuery(typed), thesaurus), helpful),
    );
    expect(failed.map(([typed]) => typed)).to.have.length.of.at.most(2);
  });
});
