import {expect} from '@open-wc/testing';
import {limits} from '../../src/plan/limits.js';
import {eventEntry, from, locationEntry, pageEntry, type Answer} from './answers.js';
import {offerFrom, readLists} from './read.js';

const endpoints = ['locations', 'pages', 'events'] as const;
const whole = {
  locations: locationEntry('a'),
  pages: pageEntry('a/b'),
  events: eventEntry('a', from('2026-12-01T13:00', '2026-12-01T15:00'), {recurrence_rule: 'RRULE:FREQ=DAILY'}),
};

describe('a hostile answer in the shape of Integreat', () => {
  const junk = [null, 0, -1, '', 'x', true, [], {}, [[]], [null], {a: {}}, '\u0000', '9'.repeat(50)];
  for (const endpoint of endpoints) {
    it(`costs only itself where any value of ${endpoint} is of any type`, () => {
      const broken = Object.keys(whole[endpoint]).flatMap((key) =>
        junk.map((value): Answer => ({...whole[endpoint], [key]: value})),
      );
      const {plan} = readLists(endpoint, {de: [...broken, ...junk, {...whole[endpoint], title: 'Heil'}]});
      expect(plan.offers.at(-1)?.title).to.deep.equal({de: 'Heil'});
    });
  }

  it('costs only itself where anything within is of any type', () => {
    const inner = ['contacts', 'opening_hours', 'category', 'location', 'organization', 'available_languages'];
    const broken = inner.flatMap((key) => junk.map((value) => locationEntry('a', {[key]: [value, {x: value}]})));
    const days = junk.map((value) => locationEntry('a', {opening_hours: Array.from({length: 7}, () => value)}));
    const slots = junk.map((value) =>
      locationEntry('a', {
        opening_hours: Array.from({length: 7}, () => ({timeSlots: [value, {start: value, end: value}]})),
      }),
    );
    const {plan} = readLists('locations', {de: [...broken, ...days, ...slots]});
    expect(plan.offers).to.have.length(broken.length + days.length + slots.length);
  });

  it('names neither the members of objects nor their prototypes', () => {
    const entry = JSON.parse('{"__proto__": {"title": "x"}, "constructor": {"path": 1}, "title": "Echt"}') as Answer;
    const languages = JSON.parse('{"__proto__": {"id": 1, "path": "/x/"}}') as Answer;
    const {plan} = readLists('locations', {de: [{...entry, available_languages: languages}], ar: [locationEntry('x')]});
    expect(plan.offers[0]?.title).to.deep.equal({de: 'Echt'});
    expect(({} as Answer)['title']).to.equal(undefined);
  });

  it('brings no markup, only its characters', () => {
    const excerpt = '<script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; 5 < 6';
    expect(offerFrom('locations', locationEntry('a', {excerpt})).summary).to.deep.equal({de: 'alert(1) <b> 5 < 6'});
  });

  it('brings no links but to the web, mail and phone', () => {
    const bad = 'javascript:alert(1)';
    const {contacts, online, source} = offerFrom(
      'events',
      eventEntry('a', {}, {url: bad, website: bad, meeting_url: bad, appointment_url: bad}),
    );
    expect(JSON.stringify({contacts, online, source})).not.to.include('javascript');
  });

  it('is cut where a text is huge, and told to the editor', () => {
    const entry = locationEntry('a', {excerpt: `${'&#1578;'.repeat(500_000)}<`.repeat(2), title: 'T'.repeat(9_999)});
    const {plan, issues} = readLists('locations', {de: [entry]});
    expect(plan.offers[0]?.description).to.have.property('de').with.length(limits.text);
    expect(new Set(issues.map(({code}) => code))).to.deep.equal(new Set(['too-long']));
  });

  it('is bounded where it has 10,000 entries in one chain of parents', () => {
    const path = (index: number): string => `/musterstadt/de/p${index}/`;
    const chain = Array.from({length: 10_000}, (_, index) => ({
      ...pageEntry(`p${index}`),
      path: path(index),
      parent: {id: 1, url: null, path: path(index - (index % 2 ? 1 : 2))},
    }));
    const {plan, lists} = readLists('pages', {de: chain});
    expect(lists.offers.given).to.be.at.least(limits.offers);
    expect(plan.offers).to.have.length(limits.offers);
  });

  it('is bounded where it has 10,000 entries with the same path', () => {
    const {plan} = readLists('locations', {de: Array.from({length: 10_000}, () => locationEntry('a'))});
    expect(plan.offers).to.have.length(limits.offers);
    expect(new Set(plan.offers.map(({id}) => id)).size).to.equal(limits.offers);
  });

  it('is bounded where a rule recurs for ever or never', () => {
    for (const rule of [
      'FREQ=DAILY;INTERVAL=60',
      'FREQ=MONTHLY;BYDAY=+5MO',
      'FREQ=WEEKLY;INTERVAL=1e9',
      'FREQ=DAILY;INTERVAL=0',
    ]) {
      const dates = from('1900-01-01T13:00', '2100-01-01T15:00');
      expect(offerFrom('events', eventEntry('a', dates, {recurrence_rule: `RRULE:${rule}`})).id).to.equal('a');
    }
  });
});
