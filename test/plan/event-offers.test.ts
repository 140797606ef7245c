import {expect} from '@open-wc/testing';
import {isEvent} from '../../src/plan/event-offer.js';
import {upcomingEvents} from '../../src/plan/event-offers.js';
import {findableOffers} from '../../src/plan/findable.js';
import {factsAt} from '../../src/plan/offer-facts.js';
import {selectOffers} from '../../src/plan/select-offers.js';
import {allWordings} from '../../src/plan/text.js';
import {demoPlan, planOf} from './plan-of.js';

const today = '2026-11-20';

/** The titles of events to come with their days. */
function ahead(events: readonly object[], day = today): readonly string[] {
  return upcomingEvents(planOf({events}), day).map(({title, days}) =>
    [allWordings(title).join(' '), days?.from, days?.to].filter(Boolean).join(' '),
  );
}

describe('the events of a plan', () => {
  it('are found until their last day, the next one first', () => {
    const events = [
      {title: 'Sommer', period: {from: '2027-06', to: '2027-06'}},
      {title: 'Heute', period: {from: '2026-11-18', to: '2026-11-20'}},
      {title: 'Gestern', period: {from: '2026-11-19', to: '2026-11-19'}},
      {title: 'Jahr', period: {from: '2026'}},
    ];
    expect(ahead(events)).to.deep.equal([
      'Jahr 2026-01-01 2026-12-31',
      'Heute 2026-11-18 2026-11-20',
      'Sommer 2027-06-01 2027-06-30',
    ]);
  });

  it('come back every year, on 29 February in leap years', () => {
    const events = [
      {title: 'Ehrenamt', recurring: '--12-05'},
      {title: 'Sprache', recurring: '--02-21'},
      {title: 'Schalttag', recurring: '--02-29'},
      {title: 'Heute', recurring: '--11-20'},
    ];
    expect(ahead(events)).to.deep.equal([
      'Heute 2026-11-20 2026-11-20',
      'Ehrenamt 2026-12-05 2026-12-05',
      'Sprache 2027-02-21 2027-02-21',
      'Schalttag 2028-02-29 2028-02-29',
    ]);
  });

  it('without a date are kept, unless their wording names only years that have passed', () => {
    const events = [
      {title: 'Offen'},
      {title: 'Vorbei', period: 'im Sommer 2023'},
      {title: 'Noch', period: 'im Winter 2025/2026 und im Frühjahr 2027'},
    ];
    expect(ahead(events)).to.deep.equal(['Offen', 'Noch']);
  });

  it('stand behind the offers, and are no offers', () => {
    const plan = planOf({offers: [{title: 'Kurs'}, {title: 'Vorbei', status: 'ended'}], events: [{title: 'Fest'}]});
    expect(findableOffers(plan, today).map((offer) => isEvent(offer))).to.deep.equal([false, true]);
    expect(findableOffers(plan, today)).to.equal(findableOffers(plan, today));
  });

  it('of Sachsenheim are four, those of Böblingen are over', async () => {
    expect(upcomingEvents(await demoPlan('sachsenheim'), today)).to.have.length(4);
    expect(upcomingEvents(await demoPlan('boeblingen'), today)).to.have.length(0);
  });

  it('are found by their day, but do not say at which time', () => {
    const plan = planOf({
      offers: [{title: 'Treff', hours: {weekly: [{days: [6], opens: '10:00', closes: '12:00'}]}}],
      events: [
        {title: 'Samstag', period: {from: '2026-11-21', to: '2026-11-21'}},
        {title: 'Montag', period: {from: '2026-11-23', to: '2026-11-23'}},
      ],
    });
    const facts = factsAt(plan, Date.parse('2026-11-20T11:00+01:00'));
    const titles = (when: string) => {
      const {offers, unstated} = selectOffers(plan, {chosen: {when: [when]}, facts}, today);
      return [offers, unstated].map((list) => list.flatMap(({title}) => allWordings(title)).join(' '));
    };
    expect(titles('saturday')).to.deep.equal(['Treff Samstag', '']);
    expect(titles('evening')).to.deep.equal(['', 'Samstag Montag']);
    expect(titles('now')).to.deep.equal(['', '']);
  });
});
