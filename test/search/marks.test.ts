import {expect} from '@open-wc/testing';
import {markRanges, markSegments} from '../../src/search/marks.js';
import {matches, searchText} from '../../src/search/match.js';
import {parseQuery} from '../../src/search/query.js';

/** The text with its marked stretches in square brackets. */
function marked(text: string, query: string): string {
  return markSegments(text, parseQuery(query))
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');
}

const marks = [
  ['kurs', 'Sprachkurs und Integrationskurse', 'Sprach[kurs] und Integrations[kurs]e'],
  ['muller', 'Frau Müller', 'Frau [Müller]'],
  ['müller', 'Frau Mueller', 'Frau [Mueller]'],
  ['mueller', 'Frau Mu\u0308ller', 'Frau [Mu\u0308ller]'],
  ['neu', 'neue Kurse', '[neu]e Kurse'],
  ['eröffnung', 'Neueröffnung', 'Neu[eröffnung]'],
  ['energie', 'Bioenergie', 'Bio[energie]'],
  ['stras', 'Straße', '[Straß]e'],
  ['sse', 'Straße', 'Stra[ße]'],
  ['cafe link', 'Café L´inK heute', '[Café] [L´inK] heute'],
  ['mutterkind', 'Mutter-Kind-Treff', '[Mutter-Kind]-Treff'],
  ['vermieter', 'Vermieter:innen', '[Vermieter]:innen'],
  ['vermieterinnen', 'Vermieter:innen', '[Vermieter:innen]'],
  ['wohngeld', 'Wohn\u00adgeld', '[Wohn\u00adgeld]'],
  ['مدرسة', 'مَدْرَسَة', '[مَدْرَسَة]'],
  ['مدر', 'مَدْرَسَة', '[مَدْرَ]سَة'],
  ['لغة', 'اللغة', 'ال[لغة]'],
  ['istan', 'İstanbul', '[İstan]bul'],
  ['lod', 'Łódź', '[Łód]ź'],
  ['fix', 'ﬁx', '[ﬁx]'],
  ['abc', 'x𝐀𝐁𝐂y', 'x[𝐀𝐁𝐂]y'],
  ['語', '日本語', '日本[語]'],
  ['de', 'Deutsch in der Bude', '[De]utsch in [de]r Bude'],
  ['in', 'Vermieter:in in Not', 'Vermieter:in [in] Not'],
  ['11', 'Haus:11, 9:11 Uhr', 'Haus:[11], 9:[11] Uhr'],
  ['sprach sprachkurs', 'Sprachkurs', '[Sprachkurs]'],
  ['sprach kurs', 'Sprachkurs', '[Sprachkurs]'],
  ['kurs', '<b>Kurs</b>', '<b>[Kurs]</b>'],
  ['', 'Kurs', 'Kurs'],
  ['kurs', '', ''],
  ['nichts', 'Kurs', 'Kurs'],
] as const;

describe('marks', () => {
  for (const [query, text, expected] of marks) {
    it(`for "${query}" in "${text}"`, () => expect(marked(text, query)).to.equal(expected));
  }

  it('are sorted offsets into the source, without overlaps', () => {
    expect(markRanges('Kurs im Café, Kurse', parseQuery('cafe kurs kurse'))).to.deep.equal([
      [0, 4],
      [8, 12],
      [14, 19],
    ]);
  });

  it('cut a text into stretches, none of them empty', () => {
    expect(markSegments('Kurs im Kurs', parseQuery('kurs'))).to.deep.equal([
      {text: 'Kurs', hit: true},
      {text: ' im ', hit: false},
      {text: 'Kurs', hit: true},
    ]);
  });

  it('are there for every record that a longer word finds', () => {
    for (const [query, text] of marks) {
      const parsed = parseQuery(query);
      const found = parsed.terms.length > 0 && matches(parsed, searchText([text]));
      expect(markRanges(text, parsed).length > 0, `${query} in ${text}`).to.equal(found);
    }
  });

  it('survive hostile texts', () => {
    for (const part of ['a', 'a-', '\ud800', '\udc00a', 'a\u0301', 'ue', 'ﷺ', '(a+)+$']) {
      const text = part.repeat(Math.floor(100_000 / part.length));
      const segments = markSegments(text, parseQuery('aaaaaaaaab ue a'));
      expect(segments.map((segment) => segment.text).join('') === text, part).to.equal(true);
    }
  });
});
