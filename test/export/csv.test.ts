import {expect} from '@open-wc/testing';
import {csvOf, harmless} from '../../src/export/csv.js';
import {readCsv} from './read-csv.js';

describe('a CSV file', () => {
  it('begins with the mark of UTF-8, has semicolons, and ends each line with CR and LF', () => {
    expect(
      csvOf([
        ['Nr', 'Titel'],
        ['1', 'Café'],
      ]),
    ).to.equal('\ufeffNr;Titel\r\n1;Café\r\n');
  });

  for (const cell of ['a;b', 'sagt "ja"', 'zwei\nZeilen', 'a,b', '', ' ', '"', '";"', "'", 'ein\ttab', 'Ä🙂ع']) {
    it(`gives ${JSON.stringify(cell)} back as it was`, () => {
      expect(readCsv(csvOf([[cell, 'danach']]))).to.deep.equal([[cell, 'danach']]);
    });
  }

  it('puts quotes around what holds a comma, for spreadsheets that expect commas', () => {
    expect(csvOf([['Haus, Hof']])).to.equal('\ufeff"Haus, Hof"\r\n');
  });
});

describe('a cell of a CSV file', () => {
  const formulas = [
    '=1+1',
    '=HYPERLINK("https://example.org/?"&A1;"Klick")',
    "=cmd|' /C calc'!A0",
    '+1+1',
    '+cmd|x',
    '+A1',
    '-1+1',
    '-A1',
    "-2+3+cmd|' /C calc'!D2",
    '@SUM(1;1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '  @SUM(1;1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '\tText',
    '- ein Strich',
    '-',
    '+',
    '+49711160',
    '+49-711-160',
    '+1 2',
    '-5 Grad',
  ];
  for (const text of formulas) {
    it(`is text to a spreadsheet with ${JSON.stringify(text)}`, () => {
      expect(harmless(text)).to.equal(`'${text}`);
      expect(readCsv(csvOf([['davor', text]]))).to.deep.equal([['davor', `'${text}`]]);
    });
  }

  const plain = [
    ...['-5', '-12,5', '-1.200,50', '-3 %', '-3%'],
    ...['+49 711 1600-0', '+49 (0)711 16 00', '+49 711/1600'],
    ...['1+1', 'a=b', 'E-Mail', 'info@example.org', '5 - 3', '„=“', "'=1", '12,5', '• = Liste', '–5'],
  ];
  for (const text of plain) {
    it(`keeps ${JSON.stringify(text)} as it is`, () => {
      expect(harmless(text)).to.equal(text);
    });
  }
});
