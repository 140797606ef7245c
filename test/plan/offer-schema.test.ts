import {expect} from '@open-wc/testing';
import {read, readOffer, told, type Parts} from './documents.js';

/** Facts of an offer (the plan format, section 4.8): as given, as kept, and what is told below `offers.0`. */
const cases: readonly (readonly [what: string, given: Parts, kept: Parts, issues?: readonly string[]])[] = [
  ['yes', {interpreter: true}, {interpreter: true}],
  ['no', {interpreter: false, childcare: false}, {interpreter: false, childcare: false}],
  ['known to be not stated', {interpreter: null}, {}],
  ['yes in words', {childcare: 'ja'}, {}, ['dropped wrong-type childcare']],
  ['free', {cost: {free: true}}, {cost: {free: true}}],
  ['free with the amount 0', {cost: {free: true, amount: 0}}, {cost: {free: true, amount: 0}}],
  [
    'free with a price',
    {cost: {free: true, amount: 5, currency: 'EUR'}},
    {cost: {amount: 5, currency: 'EUR'}},
    ['dropped contradiction cost'],
  ],
  ['a price of any size', {cost: {amount: 2_000_000}}, {cost: {amount: 2_000_000}}],
  ['a negative price', {cost: {amount: -1}}, {}, ['dropped out-of-range cost.amount', 'dropped missing cost']],
  [
    'another currency',
    {cost: {amount: 5, currency: 'CHF'}},
    {cost: {amount: 5}},
    ['dropped unknown-code cost.currency'],
  ],
  ['a currency alone', {cost: {currency: 'EUR'}}, {}, ['dropped missing cost']],
  ['ages', {eligibility: {minAge: 0, maxAge: 120}}, {eligibility: {minAge: 0, maxAge: 120}}],
  ['equal ages', {eligibility: {minAge: 18, maxAge: 18}}, {eligibility: {minAge: 18, maxAge: 18}}],
  [
    'ages the wrong way round',
    {eligibility: {minAge: 27, maxAge: 18, referral: true}},
    {eligibility: {referral: true}},
    ['dropped contradiction eligibility'],
  ],
  ['an age out of range', {eligibility: {maxAge: 121}}, {eligibility: {}}, ['dropped out-of-range eligibility.maxAge']],
  ['registration', {registration: 'required'}, {registration: 'required'}],
  ['access', {access: {wheelchair: 'partial', toilet: false}}, {access: {wheelchair: 'partial', toilet: false}}],
  ['access in words', {access: {wheelchair: 'ja'}}, {access: {}}, ['dropped unknown-code access.wheelchair']],
  ['audiences of any wording', {audiences: ['women', 'Nachtschwärmer']}, {audiences: ['women', 'Nachtschwärmer']}],
  ['a page as a number', {source: {name: 'Heft', page: 12}}, {source: {name: 'Heft', page: '12'}}],
  ['a page as words', {source: {name: 'Heft', page: '12\u202e f.'}}, {source: {name: 'Heft', page: '12 f.'}}],
  [
    'a page that is no number',
    {source: {name: 'Heft', page: NaN}},
    {source: {name: 'Heft'}},
    ['dropped wrong-type source.page'],
  ],
  ['a source without a name', {source: {page: 12}}, {}, ['dropped missing source.name']],
  ['a notice', {notice: {text: 'Ferien', until: '2025-08-31'}}, {notice: {text: 'Ferien', until: '2025-08-31'}}],
  ['a notice without its text', {notice: {until: '2025-08-31'}}, {}, ['dropped missing notice.text']],
  [
    'a place on the net',
    {online: [{url: 'www.example.org', label: 'Kurs'}]},
    {online: [{url: 'https://www.example.org', label: 'Kurs'}]},
  ],
  ['a place on the net without address', {online: [{label: 'Kurs'}]}, {online: []}, ['skipped missing online.0.url']],
  [
    'ids in other systems',
    {externalIds: {a: '1', b: 2, c: null}},
    {externalIds: {a: '1'}},
    ['dropped wrong-type externalIds.b'],
  ],
  [
    'ids under harmful names',
    {externalIds: JSON.parse('{"__proto__": "1", "constructor": "2", "a": "3"}')},
    {externalIds: {a: '3'}},
  ],
  ['ids that are no map', {externalIds: ['1']}, {}, ['dropped wrong-type externalIds']],
];

describe('an offer', () => {
  for (const [what, given, kept, issues = []] of cases) {
    it(`states ${what}`, () => {
      const reading = readOffer(given);
      expect(reading.plan.offers).to.deep.equal([{id: 'cafe', title: 'Sprachcafé', ...kept}]);
      expect(told(reading.issues)).to.deep.equal(issues.map((line) => line.replace(/([^ ]+)$/, 'offers.0.$1')));
    });
  }

  it('needs no more than a title', () => {
    const {plan} = read({offers: ['Sprachcafé', {topics: ['Deutsch']}, {title: 'Café'}]});
    expect(plan.offers).to.deep.equal([{id: 'cafe', title: 'Café'}]);
  });

  it('reaches situations, fields and measures of the plan', () => {
    const {plan, issues} = read({
      fields: [{id: 'f', title: 'F'}],
      measures: [{id: 'm', title: 'M'}],
      wegweiser: [
        {
          id: 'neu',
          kind: 'situation',
          title: 'Neu',
          children: [{id: 'erst', title: 'Erst', targets: [{kind: 'offer', ref: 'o'}]}],
        },
      ],
      offers: [{id: 'o', title: 'O', field: 'f', measures: ['m'], situations: ['neu', 'erst', 'alt']}],
    });
    expect(plan.offers[0]).to.deep.include({field: 'f', measures: ['m'], situations: ['neu', 'erst']});
    expect(told(issues)).to.deep.equal(['dropped dangling-reference offers.0.situations.2']);
  });
});
