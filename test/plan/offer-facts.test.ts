import {expect} from '@open-wc/testing';
import {facetOptions, usefulFacets} from '../../src/plan/offer-counts.js';
import {factsAt} from '../../src/plan/offer-facts.js';
import type {FacetName} from '../../src/plan/offer-facets.js';
import type {Offer} from '../../src/plan/plan.js';
import {factsMissing, selectOffers} from '../../src/plan/select-offers.js';
import {allWordings} from '../../src/plan/text.js';
import {planOf} from './plan-of.js';

/** Friday, 20 November 2026, eleven o'clock in Germany. */
const friday = Date.parse('2026-11-20T11:00+01:00');
const today = '2026-11-20';

const plan = planOf({
  region: 'DE-BW',
  offers: [
    {
      title: 'Kurs',
      cost: {amount: 20},
      languages: ['de', 'ar'],
      registration: 'required',
      childcare: false,
      eligibility: {anyResidenceStatus: false},
      access: {wheelchair: 'partial', toilet: false},
      places: [{name: 'Schule', town: 'Oberdorf'}],
      hours: {weekly: [{days: [1], opens: '18:00', closes: '20:00'}]},
    },
    {
      title: 'Treff',
      cost: {free: true},
      languages: ['uk'],
      registration: 'none',
      childcare: true,
      eligibility: {anyResidenceStatus: true},
      access: {wheelchair: 'yes', toilet: true, hearingLoop: true},
      places: [{name: 'Haus', town: 'Unterdorf'}],
      hours: {weekly: [{days: [5, 6], opens: '10:00', closes: '12:00'}]},
    },
    {title: 'Chor', interpreter: true, online: [{url: 'https://example.org/'}], cost: {note: 'nach Absprache'}},
  ],
});

type Chosen = Partial<Record<FacetName, readonly string[]>>;

const names = (offers: readonly Offer[]) => offers.flatMap(({title}) => allWordings(title)).join(' ');

function found(chosen: Chosen, now = friday): readonly [sure: string, unstated: string] {
  const {offers, unstated} = selectOffers(plan, {chosen, facts: factsAt(plan, now)}, today);
  return [names(offers), names(unstated)];
}

describe('a filter on a fact', () => {
  const cases: readonly (readonly [FacetName, string, string, string])[] = [
    ['cost', 'yes', 'Treff', 'Chor'],
    ['registration', 'yes', 'Treff', 'Chor'],
    ['childcare', 'yes', 'Treff', 'Chor'],
    ['residence', 'yes', 'Treff', 'Chor'],
    ['wheelchair', 'yes', 'Treff', 'Chor'],
    ['wheelchair', 'partial', 'Kurs', 'Chor'],
    ['toilet', 'yes', 'Treff', 'Chor'],
    ['hearing', 'yes', 'Treff', 'Kurs Chor'],
    ['language', 'ar', 'Kurs', 'Chor'],
    ['language', '_interpreter', 'Chor', 'Kurs Treff'],
    ['place', 'Oberdorf', 'Kurs', 'Chor'],
    ['place', '_online', 'Chor', ''],
    ['when', 'now', 'Treff', 'Chor'],
    ['when', 'today', 'Treff', 'Chor'],
    ['when', 'evening', 'Kurs', 'Chor'],
    ['when', 'saturday', 'Treff', 'Chor'],
    ['when', 'sunday', '', 'Chor'],
  ];
  for (const [facet, value, sure, unstated] of cases) {
    it(`${facet}=${value} finds what says so and keeps apart what does not say`, () => {
      expect(found({[facet]: [value]})).to.deep.equal([sure, unstated]);
    });
  }

  it('takes any of its values, and all filters together', () => {
    expect(found({language: ['ar', 'uk']})).to.deep.equal(['Kurs Treff', 'Chor']);
    expect(found({language: ['ar', 'uk'], cost: ['yes']})).to.deep.equal(['Treff', 'Chor']);
    expect(found({cost: ['yes'], place: ['_online']})).to.deep.equal(['', 'Chor']);
  });

  it('knows which facts are missing where', () => {
    const [kurs, , chor] = plan.offers;
    const view = {chosen: {cost: ['yes'], hearing: ['yes'], topic: ['x']}, facts: factsAt(plan, friday)};
    expect(kurs && factsMissing(kurs, view)).to.deep.equal(['hearing']);
    expect(chor && factsMissing(chor, view)).to.deep.equal(['cost', 'hearing']);
  });

  it('has "today" until the last closing time, "now" only while it is open', () => {
    for (const [time, now, still] of [
      ['09:00', '', 'Treff'],
      ['11:59', 'Treff', 'Treff'],
      ['12:00', '', ''],
    ] as const) {
      const at = Date.parse(`2026-11-20T${time}+01:00`);
      expect([found({when: ['now']}, at)[0], found({when: ['today']}, at)[0]], time).to.deep.equal([now, still]);
    }
  });

  it('does not know on a public holiday that the document does not mention', () => {
    const holiday = Date.parse('2026-05-01T11:00+02:00');
    expect(found({when: ['now']}, holiday)).to.deep.equal(['', 'Kurs Treff Chor']);
  });

  it('does not take for open what pauses or has not begun', () => {
    const hours = {weekly: [{days: [5], opens: '10:00', closes: '12:00'}]};
    const resting = planOf({
      offers: [
        {title: 'Pause', status: 'paused', hours},
        {title: 'Bald', validFrom: '2026-12-01', hours},
      ],
    });
    const view = {chosen: {when: ['now']}, facts: factsAt(resting, friday)};
    const {offers, unstated} = selectOffers(resting, view, today);
    expect([names(offers), names(unstated)]).to.deep.equal(['', '']);
  });
});

describe('the values of facts', () => {
  const options = (facet: FacetName, chosen: Chosen = {}) =>
    facetOptions(plan, facet, {chosen, facts: factsAt(plan, friday)}, today).map(
      ({value, count}) => `${value} ${count}`,
    );

  it('are those that occur, with what choosing them finds for sure', () => {
    expect(options('language')).to.deep.equal(['de 1', 'ar 1', 'uk 1', '_interpreter 1']);
    expect(options('when')).to.deep.equal(['now 1', 'today 1', 'evening 1', 'saturday 1', 'sunday 0']);
    expect(options('place')).to.deep.equal(['Oberdorf 1', 'Unterdorf 1', '_online 1']);
    expect(options('wheelchair')).to.deep.equal(['yes 1', 'partial 1']);
  });

  it('count under the other filters and keep their zero', () => {
    expect(options('language', {cost: ['yes']})).to.deep.equal(['de 0', 'ar 0', 'uk 1', '_interpreter 0']);
    expect(options('cost', {language: ['ar']})).to.deep.equal(['yes 0']);
  });

  it('name places where all are in one town', () => {
    const oneTown = planOf({
      offers: [
        {title: 'A', places: [{name: 'Schule', town: 'Dorf'}]},
        {title: 'B', places: [{name: 'Haus', town: 'Dorf'}]},
      ],
    });
    expect(facetOptions(oneTown, 'place', {}, today).map(({value}) => value)).to.deep.equal(['Schule', 'Haus']);
  });

  it('are of use where offers differ or state a fact', () => {
    expect([...usefulFacets(planOf({offers: [{title: 'A', languages: ['de']}, {title: 'B'}]}), today)]).to.deep.equal(
      [],
    );
    const free = planOf({offers: [{title: 'A', cost: {free: true}}, {title: 'B'}]});
    expect([...usefulFacets(free, today)]).to.deep.equal(['cost']);
  });
});
