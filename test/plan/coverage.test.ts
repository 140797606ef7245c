import {expect} from '@open-wc/testing';
import {gapWords} from '../../src/i18n/gap-words.js';
import {offerGaps} from '../../src/plan/coverage.js';
import {german} from '../base/drawing.js';
import {planOf} from './plan-of.js';

const today = '2026-11-20';
const gaps = (parts: Readonly<Record<string, unknown>>) =>
  offerGaps(planOf(parts), today, 180).map(({code, lang, entries}) =>
    [code, lang, ...entries.map(({id}) => id)].filter(Boolean).join(' '),
  );

/** An offer without gaps. */
const whole = {contacts: ['Bürgerbüro'], checkedOn: '2026-11'};

describe('the gaps in the offers of a plan', () => {
  it('are none where nothing is missing', () => {
    expect(gaps({topics: [{id: 't', title: 'Thema'}], offers: [{...whole, title: 'A', topics: ['t']}]})).to.deep.equal(
      [],
    );
    expect(gaps({topics: [{id: 't', title: 'Thema'}]})).to.deep.equal([]);
  });

  for (const [what, offer, expected] of [
    ['no contact', {contacts: []}, 'no-contact a'],
    ['an old check', {checkedOn: '2026-04'}, 'stale a'],
    ['no check', {checkedOn: undefined}, 'unchecked a'],
    ['a validity in the past', {validThrough: '2026-11-19'}, 'past a'],
    ['an end', {status: 'ended'}, 'ended a'],
  ] as const) {
    it(`tell ${what}`, () => {
      expect(
        gaps({
          offers: [
            {...whole, id: 'b', title: 'B'},
            {...whole, id: 'a', title: 'A', ...offer},
          ],
        }),
      ).to.deep.equal([expected]);
    });
  }

  it('tell for each language of the offers which of them lack it', () => {
    const offers = [
      {...whole, id: 'a', title: {de: 'A', ar: 'أ', en: 'A'}},
      {...whole, id: 'b', title: {de: 'B', en: 'B'}},
      {...whole, id: 'c', title: 'C'},
    ];
    expect(gaps({offers})).to.deep.equal(['untranslated ar b c', 'untranslated en c']);
    expect(gaps({offers, languages: ['de', 'ar']})).to.deep.equal(['untranslated ar b c']);
  });

  it('tell topics of which readers see no offer', () => {
    const topics = ['voll', 'leer', 'alt'].map((id) => ({id, title: id}));
    const offers = [
      {...whole, id: 'a', title: 'A', topics: ['voll']},
      {...whole, id: 'b', title: 'B', topics: ['alt'], status: 'ended'},
    ];
    expect(gaps({topics, offers})).to.deep.equal(['empty-topic leer alt', 'ended b']);
  });

  it('are told in words', () => {
    const plan = planOf({
      offers: [
        {...whole, title: {de: 'A', ar: 'أ'}},
        {title: 'B', checkedOn: '2020'},
      ],
    });
    const words = offerGaps(plan, today, 180).map((gap) => gapWords(german, gap, 180).replace(/[\u2068\u2069]/g, ''));
    expect(words).to.deep.equal([
      'Ohne Kontakt: 1 Angebot',
      'Seit mehr als 180 Tagen nicht geprüft: 1 Angebot',
      'Nicht übersetzt (Arabisch): 1 Angebot',
    ]);
  });
});
