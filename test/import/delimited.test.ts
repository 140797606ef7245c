import {expect} from '@open-wc/testing';
import {importPlan, refusal, told} from './imported.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)));

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [index, letter] of [...`\ufeff${text}`].entries()) {
    bytes.setUint16(2 * index, letter.charCodeAt(0), order === 'little');
  }
  return new Uint8Array(bytes.buffer);
}

const semicolons = 'Nr.;Maßnahme;Status\r\n1;Café eröffnen – bald;Wird geprüft\r\n';

describe('files that office programs write', () => {
  const files: [what: string, bytes: Uint8Array][] = [
    ['UTF-8', utf8(semicolons)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${semicolons}`)],
    ['Windows-1252, as German Excel means by CSV', latin(semicolons)],
    ['UTF-16, as Excel means by Unicode text', utf16(semicolons.replaceAll(';', '\t'), 'little')],
    ['UTF-16 in the other order', utf16(semicolons, 'big')],
    ['commas', utf8('Nr.,Maßnahme,Status\n1,Café eröffnen – bald,Wird geprüft\n')],
    ['commas and quotes', utf8('"Nr.","Maßnahme","Status"\n"1","Café eröffnen – bald","Wird geprüft"\n')],
    ['bars', utf8('Nr.|Maßnahme|Status\n1|Café eröffnen – bald|Wird geprüft')],
    ['line ends of old Macs', utf8(semicolons.replaceAll('\r\n', '\r'))],
    ['a line that names the delimiter', utf8(`sep=;\r\n${semicolons}`)],
    ['that line behind a byte order mark', utf8(`\ufeffsep=;\r\n${semicolons}`)],
    ['many commas in its cells', utf8('Nr.;Maßnahme;Status\n1;Café eröffnen – bald;Wird geprüft\n;a, b, c;x, y, z\n')],
  ];
  for (const [what, bytes] of files) {
    it(`are read: ${what}`, async () => {
      const [measure] = (await importPlan(bytes)).plan.measures;
      expect(measure).to.deep.include({number: '1', title: 'Café eröffnen – bald'});
      expect(measure?.status).to.deep.include({code: 'under-review', text: 'Wird geprüft'});
    });
  }

  it('hold delimiters, quotes and line breaks in quoted cells', async () => {
    const {plan} = await importPlan('Maßnahme;Beschreibung\n"Treff; ""Café""";"Erst\nDann"\n');
    expect(plan.measures[0]).to.deep.include({title: 'Treff; "Café"', description: 'Erst\n\nDann'});
  });

  it('are counted in lines, not in rows', async () => {
    const parsed = await importPlan('sep=;\nMaßnahme;Fortschritt\n"Erste\nin zwei Zeilen";50 %\r\nZweite;viel\n');
    expect(told(parsed)[0]).to.match(/^Zeile 5, Spalte „Fortschritt“: „viel“ gelesen/);
  });

  const broken: [what: string, text: string, line: number, column: number][] = [
    ['a quote that is never closed', 'Maßnahme;Status\nA;offen\n"B;offen\nC;offen\n', 3, 1],
    ['text behind a closing quote', 'Maßnahme;Status\n"A" und B;offen\n', 2, 3],
    ['characters of a binary file', 'Maßnahme;Status\nA\u0000;offen', 2, 2],
  ];
  for (const [what, text, line, column] of broken) {
    it(`are refused with the place of ${what}`, async () => {
      const {kind, details} = await refusal(utf8(text));
      expect(kind).to.equal('syntax');
      expect(details).to.deep.include({code: 'bad-table', line, column});
      expect(details.sentence).to.match(/\.$/);
    });
  }

  it('are refused where no row names columns', async () => {
    expect((await refusal('<!doctype html>\n<title>Anmeldung</title>\n')).details.sentence).to.contain('„Maßnahme“');
  });
});
