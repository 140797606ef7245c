import {expect} from '@open-wc/testing';
import {find, type Found} from '../../src/search/find.js';
import {markSegments} from '../../src/search/marks.js';
import {parseQuery} from '../../src/search/query.js';
import {Thesaurus} from '../../src/search/thesaurus.js';
import {ownWords} from '../../src/search/word-list.js';
import {indexOf, type Record} from './records.js';

const groups = [
  ['Kleidung', 'Klamotten', 'Kleiderkammer'],
  ['Arbeit', 'Job', 'Geld verdienen'],
  ['Erste Hilfe', 'Notfall'],
  ['Amt', 'Behörde', 'Rathaus'],
];
const fillers = ['ich', 'suche', 'eine'];
const thesaurus = new Thesaurus([{...ownWords(groups, 'de'), fillers}]);

function search(records: readonly Record[], query: string): Found<Record> {
  return find(indexOf(records), parseQuery(query), thesaurus);
}

const titles = ({entries}: Found<Record>) => entries.map(({title}) => title);

/** What finds a title, and on which rung. */
const hits = [
  ['kurs', 'Sprachkurs', 'exact'],
  ['kurse', 'Sprachkurs', 'exact'],
  ['Schule', 'Schulbegleitung', 'exact'],
  ['häuser', 'Haus der Jugend', 'exact'],
  ['Ärzte', 'Arztbesuch', 'exact'],
  ['helferinnen', 'Helfer:innen', 'exact'],
  ['Helfer*innen', 'Helferinnen und Helfer', 'exact'],
  ['HelferInnen', 'Helfer_innen', 'exact'],
  ['Helferin', 'Helfer gesucht', 'exact'],
  ['strasse', 'Straßenfest', 'exact'],
  ['mutterkind', 'Mutter-Kind-Treff', 'exact'],
  ['энергию', 'Энергия', 'exact'],
  ['работу', 'Работа', 'exact'],
  ['مدرسه', 'المدرسة', 'exact'],
  ['ilik', 'ılık su', 'exact'],
  ['Klamotten', 'Kleiderkammer', 'exact'],
  ['job', 'Arbeitssuche', 'exact'],
  ['Notfall', 'Kurs in Erster Hilfe', 'exact'],
  ['Geld verdienen', 'Arbeit finden', 'exact'],
  ['Ich suche eine Wohnung', 'Wohnung', 'exact'],
  ['ich', 'Ich-AG', 'exact'],
  ['deutsch kurs', 'Deutschkurs', 'exact'],
  ['Krus', 'Kurs', 'fuzzy'],
  ['Sparchkurs', 'Sprachkurs', 'fuzzy'],
  ['Klamoten', 'Kleiderkammer', 'fuzzy'],
  ['Muter Kind', 'Mutter-Kind-Treff', 'fuzzy'],
  ['Deutschkurs', 'Deutsch für alle', 'related'],
  ['Winterjacke', 'Jacken', 'related'],
  ['Winterklamotten', 'Kleidung', 'related'],
  ['Wohnungsamt', 'Wohnungssuche', 'related'],
  ['Sprachkurs Fahrrad', 'Sprachkurs', 'related'],
] as const;

const misses = [
  ['Krs', 'Kurs'],
  ['2024', '2025'],
  ['Job', 'Jubel'],
  ['Rathaus', 'insgesamt'],
  ['Notfall', 'Hilfe'],
  ['Notfall', 'Erste Schritte'],
  ['xyzabc', 'Sprachkurs'],
] as const;

describe('finding', () => {
  for (const [query, title, rung] of hits) {
    it(`"${query}" leads to "${title}" (${rung})`, () => {
      const found = search([{title: 'Schach'}, {title}], query);
      expect([found.rung, titles(found)]).to.deep.equal([rung, [title]]);
    });
  }

  for (const [query, title] of misses) {
    it(`"${query}" does not lead to "${title}"`, () => expect(titles(search([{title}], query))).to.deep.equal([]));
  }

  it('prefers the title, the whole word, and what was typed to what it means', () => {
    const records = [
      {title: 'Fest', text: 'mit Arbeit'},
      {title: 'Jobs', keyword: 'Arbeiten'},
      {title: 'Projektarbeit'},
      {title: 'Treff', keyword: 'Arbeit'},
      {title: 'Arbeitskreis'},
      {title: 'Arbeit'},
    ];
    expect(titles(search(records, 'Arbeit'))).to.deep.equal([
      'Arbeit',
      'Arbeitskreis',
      'Treff',
      'Projektarbeit',
      'Jobs',
      'Fest',
    ]);
  });

  it('shows those with more of the words first', () => {
    const records = [{title: 'Sprachkurs'}, {title: 'Treff', text: 'Fahrrad und Kochen'}, {title: 'Fahrrad'}];
    expect(titles(search(records, 'Sprachkurs Fahrrad Kochen'))).to.deep.equal(['Treff', 'Sprachkurs', 'Fahrrad']);
  });

  it('keeps the order of the document among equals', () => {
    const records = Array.from({length: 50}, (_, number) => ({title: 'Kurs', keyword: String(number)}));
    expect(search(records, 'kurs').entries.map(({keyword}) => keyword)).to.deep.equal(
      records.map(({keyword}) => keyword),
    );
  });

  it('takes names as they are: no other word for them, no family', () => {
    const records = [{title: 'Treff', name: 'Arbeitskreis Asyl'}];
    expect(titles(search(records, 'Job'))).to.deep.equal([]);
    expect(titles(search(records, 'Asylkreis'))).to.deep.equal([]);
    expect(titles(search(records, 'Arbietskreis'))).to.deep.equal(['Treff']);
  });

  it('looks for other words only in texts of their language', () => {
    const english = new Thesaurus([ownWords([['job', 'work']], 'en')]);
    const titled = (title: string, lang: string) =>
      find(indexOf([{title, lang}]), parseQuery('job'), english).entries.length;
    expect([titled('Work', 'en'), titled('Netzwork', 'de'), titled('Work', 'de')]).to.deep.equal([1, 0, 0]);
  });

  it('survives hostile queries', () => {
    const records = [{title: 'Kurs'}];
    for (const part of ['a', 'a-', '\ud800', '\u0301', 'ue', '(', '\\', '\n']) {
      expect(() => search(records, part.repeat(100_000 / part.length)), part).not.to.throw();
    }
  });
});

describe('why an offer was found', () => {
  const reasons = (record: Record, query: string) => {
    const found = search([record], query);
    return found.entries.flatMap((entry) => found.reasonsFor(entry)).map(({words}) => words);
  };

  for (const [what, record, query, expected] of [
    ['goes without saying where it is seen', {title: 'Sprachkurs'}, 'kurs', []],
    ['is the keyword', {title: 'Laden', keyword: 'Jacken und Hosen'}, 'Jacke', ['Jacken und Hosen']],
    ['is the other word', {title: 'Laden', keyword: 'Kleidung'}, 'Klamotten', ['Kleidung']],
    ['is the other word also after a typing error', {title: 'Kleidung'}, 'Klamoten', ['Kleidung']],
    ['is said once', {title: 'Laden', keyword: 'Jacken und Hosen'}, 'Jacke Hose', ['Jacken und Hosen']],
    [
      'is a piece of a long text',
      {
        title: 'Treff',
        hidden: `${'Viele Worte stehen davor. '.repeat(9)}Auch ein Nähkurs ist dabei. ${'Ende '.repeat(9)}`,
      },
      'nähkurs',
      ['… stehen davor. Auch ein Nähkurs ist dabei. Ende Ende Ende …'],
    ],
  ] as const) {
    it(what, () => expect(reasons(record, query)).to.deep.equal(expected));
  }
});

describe('the marks of a search', () => {
  const marked = (query: string, text: string) =>
    markSegments(text, search([{title: text}], query).marks)
      .map(({text: part, hit}) => (hit ? `[${part}]` : part))
      .join('');

  for (const [query, text, expected] of [
    ['kurse', 'Sprachkurs', 'Sprach[kurs]'],
    ['Klamotten', 'Kleidung', '[Kleidung]'],
    ['Krus', 'Kurs', '[Kurs]'],
    ['Winterjacke', 'Jacken', '[Jacken]'],
  ] as const) {
    it(`show "${text}" for "${query}"`, () => expect(marked(query, text)).to.equal(expected));
  }
});
