import {expect} from '@open-wc/testing';
import {zipSync} from 'fflate';
import {workbook} from '../support/workbook.mjs';
import {importPlan, refusal} from './imported.js';

const megabyte = 1024 * 1024;
const head = 'Maßnahme;Status\n';
const rows = [
  ['Maßnahme', 'Status'],
  ['A', 'läuft'],
];

/** A ZIP archive that says it holds less than it does. */
function lying(): Uint8Array {
  const bytes = workbook([{rows}], {'xl/more.xml': new Uint8Array(19 * megabyte)});
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > megabyte)
      view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

function random(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}

describe('hostile tables', () => {
  const refused: [what: string, input: () => Uint8Array | string, kind: string, sentence: RegExp][] = [
    ['a million columns', () => 'Maßnahme;Status'.padEnd(megabyte, ';'), 'too-large', /200 Spalten/],
    ['a million lines', () => head + '\n'.repeat(megabyte), 'too-large', /50000 Zeilen/],
    ['more than 8 MB', () => new Uint8Array(8 * megabyte + 1), 'too-large', /8 MB/],
    ['an unclosed quote before megabytes', () => `${head}"${'a;b\n'.repeat(megabyte)}`, 'syntax', /nicht geschlossen/],
    ['quotes and nothing else', () => '"'.repeat(megabyte + 1), 'syntax', /nicht geschlossen/],
    [
      'a picture that is called csv',
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      'syntax',
      /keine Tabelle/,
    ],
    ['random bytes', () => random(megabyte), 'syntax', /keine Tabelle/],
    ['an archive that is no workbook', () => zipSync({'brief.txt': new Uint8Array(9)}), 'syntax', /Arbeitsmappe/],
    ['half a workbook', () => workbook([{rows}]).slice(0, 300), 'syntax', /Arbeitsmappe/],
    ['a bomb', () => workbook([{rows}], {'xl/bomb.xml': new Uint8Array(21 * megabyte)}), 'too-large', /20 MB/],
    [
      'an archive of many files',
      () =>
        workbook(
          [{rows}],
          Object.fromEntries(Array.from({length: 600}, (_, at) => [`x/${at}.png`, new Uint8Array(1)])),
        ),
      'too-large',
      /Teilen/,
    ],
    ['a hundred sheets', () => workbook(Array.from({length: 100}, () => ({rows}))), 'too-large', /50 Tabellen/],
    [
      'a cell in the last corner of a sheet',
      () => workbook([{data: '<row r="1"><c r="XFD1"><v>1</v></c></row>'}]),
      'too-large',
      /Spalten/,
    ],
    [
      'a cell in the last row of a sheet',
      () => workbook([{data: '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'}]),
      'too-large',
      /Zeilen/,
    ],
    ['a sheet that is no XML', () => workbook([{data: '<row><c></row>'}]), 'syntax', /./],
  ];
  for (const [what, input, kind, sentence] of refused) {
    it(`are refused with a reason: ${what}`, async () => {
      const error = await refusal(input());
      expect(error.kind).to.equal(kind);
      expect(error.details.sentence).to.match(sentence);
    });
  }

  it('grow no further than they say', async () => {
    expect((await importPlan(lying())).plan.measures).to.have.length(1);
  });

  it('cannot make code of names', async () => {
    const {plan} = await importPlan('Nr.;Maßnahme;__proto__;constructor [__proto__];Status\n1;A;x;y;läuft\n');
    expect(plan.measures[0]?.title).to.equal('A');
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});
