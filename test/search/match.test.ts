import {expect} from '@open-wc/testing';
import {matches, searchText} from '../../src/search/match.js';
import {parseQuery} from '../../src/search/query.js';

const finds = (query: string, ...parts: string[]) => matches(parseQuery(query), searchText(parts));

const hits = [
  ['muller', 'Müller'],
  ['mueller', 'Müller'],
  ['müller', 'Mueller'],
  ['müller', 'Muller'],
  ['MÜLLER', 'müller'],
  ['strasse', 'Hauptstraße'],
  ['straße', 'Hauptstrasse'],
  ['öl', 'Oel'],
  ['oel', 'Öl'],
  ['kurs', 'Sprachkurs'],
  ['kurs', 'Integrationskurse'],
  ['börse', 'Wohnungsboerse'],
  ['energie', 'Bioenergie'],
  ['erlaubnis', 'Umbauerlaubnis'],
  ['eröffnung', 'Neueröffnung'],
  ['eroeffnung', 'Neueröffnung'],
  ['neueroeffnung', 'Neueröffnung'],
  ['quelle', 'Wasserquelle'],
  ['link', 'Café L´inK'],
  ["l'ink", 'Café L´inK'],
  ['cafe link', 'Café L’ink'],
  ['mutterkindtreff', 'Mutter-Kind-Treff'],
  ['mutter-kind-treff', 'Mutterkindtreff'],
  ['kind', 'Mutter-Kind-Treff'],
  ['mutter kind', 'Mutter\u2011Kind-Treff'],
  ['email', 'E-Mail'],
  ['e-mail', 'Email'],
  ['vermieterinnen', 'Vermieter:innen'],
  ['vermieter', 'Vermieter:innen'],
  ['vermieter:innen', 'Vermieterinnen'],
  ['vermieterinnen', 'Vermieter*innen'],
  ['vermieterinnen', 'Vermieter_innen'],
  ['vermieterinnen', 'Vermieter·innen'],
  ['vermieterinnen', 'VermieterInnen'],
  ['geflüchtete', 'Stadt/Geflüchtete'],
  ['wohngeld', 'Wohn\u00adgeld'],
  ['لغة', 'اللغة'],
  ['مدرسة', 'مَدْرَسَة'],
  ['مدرسه', 'المدرسة'],
  ['کتاب', 'كتاب'],
  ['فارسی', 'فارسي'],
  ['елка', 'Ёлка'],
  ['чаи', 'чай'],
  ['istanbul', 'İstanbul'],
  ['isik', 'ışık'],
  ['lodz', 'Łódź'],
  ['nguyen', 'Nguyễn'],
  ['語', '日本語コース'],
  ['ไทย', 'ภาษาไทย'],
  ['de', 'Deutsch lernen'],
  ['1', 'Maßnahme 1'],
  ['۱۲', 'Nr. 12'],
] as const;

const misses = [
  ['kurse', 'Sprachkurs'],
  ['ut', 'Deutsch lernen'],
  ['d', 'Bad Boll'],
  ['oel', 'wollen'],
  ['2', 'Maßnahme 12'],
  ['k.rs', 'Kurs'],
] as const;

describe('a search', () => {
  for (const [query, text] of hits) {
    it(`for "${query}" finds "${text}"`, () => expect(finds(query, text)).to.equal(true));
  }

  for (const [query, text] of misses) {
    it(`for "${query}" does not find "${text}"`, () => expect(finds(query, text)).to.equal(false));
  }

  it('needs every word, in whichever text of the record', () => {
    expect(finds('sprache frauen', 'Sprachekurs', 'für Frauen')).to.equal(true);
    expect(finds('sprache männer', 'Sprachekurs', 'für Frauen')).to.equal(false);
  });

  it('never joins two texts or two words to one hit', () => {
    expect(finds('hausaufgaben', 'Haus', 'Aufgaben')).to.equal(false);
    expect(finds('hausaufgaben', 'Haus Aufgaben')).to.equal(false);
    expect(finds('hausaufgaben', 'Haus-', 'Aufgaben')).to.equal(false);
  });

  it('without words shows everything', () => {
    for (const empty of ['', '  ', '?!', '-', '.*']) expect(finds(empty, 'Kurs'), empty).to.equal(true);
  });

  it('with words finds nothing in an empty record', () => {
    expect(finds('kurs')).to.equal(false);
    expect(finds('kurs', '')).to.equal(false);
  });

  it('takes characters with a meaning in patterns as they are', () => {
    for (const query of ['(', '[a', 'a|b', '\\', '$&', '{2}'])
      expect(() => finds(query, 'a b c'), query).not.to.throw();
  });

  it('survives hostile texts', () => {
    for (const part of ['a', 'a-', '-', 'a:', '\ud800', '\u0301', 'ue', 'ﷺ']) {
      const text = part.repeat(100_000 / part.length);
      expect(() => finds(text, text), part).not.to.throw();
    }
  });
});

describe('a query', () => {
  it('keeps 100 characters and 8 words, and says so when it is cut', () => {
    expect(parseQuery('a b c d e f g h')).to.include({cut: false}).and.to.have.property('terms').with.length(8);
    expect(parseQuery('a b c d e f g h i')).to.include({cut: true}).and.to.have.property('terms').with.length(8);
    expect(parseQuery('x'.repeat(100)).cut).to.equal(false);
    expect(parseQuery('x'.repeat(101)).cut).to.equal(true);
    expect(finds('x'.repeat(101), 'x'.repeat(100))).to.equal(true);
  });

  it('counts a repeated word once', () => {
    expect(parseQuery('Kurs kurs KURS').terms).to.have.length(1);
  });
});
