import {expect} from '@open-wc/testing';
import {offersCsv} from '../../src/export/offers-csv.js';
import {wordingOf} from '../../src/plan/text.js';
import {importPlan} from '../import/imported.js';
import {planOf} from '../plan/plan-of.js';

const offer = {
  id: 'o-cafe',
  title: 'Sprachcafé',
  description: 'Mit Tee.',
  topics: ['Sprache'],
  contacts: [{name: 'Freundeskreis', email: 'hallo@example.org', phones: [{number: '07123 45 67'}]}],
  places: [{name: 'Bürgerhaus', street: 'Markt 1', postcode: '70000', town: 'Musterstadt'}],
  online: [{url: 'https://example.org/cafe'}],
  schedule: 'mittwochs',
  languages: ['de', 'ar'],
  audiences: ['women'],
  cost: {free: true},
};

describe('offers as a table', () => {
  it('are read again as they were', async () => {
    const plan = planOf({offers: [offer]});
    const csv = offersCsv(plan, (text) => wordingOf(text, 'de', 'de').words);
    const [again] = (await importPlan(csv)).plan.offers;
    const {places, cost, ...same} = plan.offers[0] ?? {};
    expect(again).to.deep.include(same);
    expect(places?.[0]?.name).to.equal(again?.places?.[0]?.name);
    expect(again?.places?.[0]?.address).to.equal('Markt 1, 70000 Musterstadt');
    expect(again?.cost?.free).to.equal(cost?.free);
  });

  it('have no columns of which none says anything', () => {
    const csv = offersCsv(planOf({offers: [{title: 'Kurs'}]}), String);
    expect(csv.split('\r\n')[0]).to.equal('\ufeffAngebot;ID');
  });
});
