import {expect} from '@open-wc/testing';
import {skippedNote} from '../../src/base/skipped-note.template.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {type MainList} from '../../src/plan/read-plan.js';
import {displayOf, draw, read} from './drawing.js';

const sound = {title: 'Gut'};
const broken = (number: number): object => ({number: String(number)});

const table: readonly [title: string, list: MainList, entries: readonly unknown[], words: string][] = [
  ['nothing where all can be read', 'measures', [sound], ''],
  ['one of many', 'measures', [sound, broken(38), sound], '1 von 3 Maßnahmen konnte nicht gelesen werden. Maßnahme 38'],
  [
    'two of many',
    'measures',
    [sound, broken(38), broken(39)],
    '2 von 3 Maßnahmen konnten nicht gelesen werden. Maßnahme 38 und Maßnahme 39',
  ],
  [
    'five of them by name, the others by number',
    'measures',
    [sound, ...[1, 2, 3, 4, 5, 6, 7].map(broken)],
    '7 von 8 Maßnahmen konnten nicht gelesen werden. Maßnahme 1, Maßnahme 2, Maßnahme 3, Maßnahme 4, Maßnahme 5 und 2 weitere',
  ],
  [
    'what is no entry at all, by its place',
    'measures',
    [sound, 7],
    '1 von 2 Maßnahmen konnte nicht gelesen werden. Maßnahme (2.)',
  ],
  ['offers', 'offers', [sound, {}], '1 von 2 Angeboten konnte nicht gelesen werden. Angebot (2.)'],
  [
    'entries of the Wegweiser',
    'wegweiser',
    [{title: 'a', kind: 'topics', targets: [{kind: 'link', href: '/a', label: 'a'}]}, {}],
    '1 von 2 Einträgen konnte nicht gelesen werden. Wegweiser (2.)',
  ],
  ['nothing where only parts of entries were lost', 'measures', [{...sound, actors: [{}]}], ''],
  [
    'entries, not their parts',
    'measures',
    [{...sound, number: '1', actors: [{}]}, broken(2)],
    '1 von 2 Maßnahmen konnte nicht gelesen werden. Maßnahme 2',
  ],
];

describe('the note about entries that could not be read', () => {
  for (const [title, list, entries, words] of table) {
    it(`names ${title}`, () => {
      const parsed = parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', [list]: entries});
      expect(read(draw(skippedNote(displayOf(), list, parsed)))).to.equal(words);
    });
  }

  it('names none where they are only counted', () => {
    const lists = parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', measures: [sound, broken(1)]}).lists;
    const note = draw(skippedNote(displayOf(), 'measures', {lists, issues: []}));
    expect([...note.querySelectorAll('p')].map(read)).to.deep.equal(['1 von 2 Maßnahmen konnte nicht gelesen werden.']);
  });
});
