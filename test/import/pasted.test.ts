import {expect} from '@open-wc/testing';
import {readPasted} from '../../src/import/pasted.js';
import {importPlan} from './imported.js';

function cellsOf(html: string): readonly (readonly string[])[] {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return readPasted(body).rows.map(({cells}) => cells.map((cell) => cell.trim()));
}

const table = (...cells: readonly string[]): string =>
  `<table>${cells.map((cell) => `<tr><td>${cell}</td><td>x</td></tr>`).join('')}</table>`;

describe('what is pasted from an office program', () => {
  it('is one table with the lines between its parts', () => {
    const rows = cellsOf(`<p>Wohnen</p>${table('A')}<div><p>Arbeit</p>${table('B')}</div>`);
    expect(rows).to.deep.equal([['Wohnen'], ['A', 'x'], ['Arbeit'], ['B', 'x']]);
  });

  it('goes on after a page break where two tables touch', () => {
    expect(cellsOf(`${table('A')}\n${table('B')}`)).to.deep.equal([['A', 'x'], [], ['B', 'x']]);
  });

  it('has lines that are counted through', () => {
    const {body} = new DOMParser().parseFromString(`<p>Wohnen</p>${table('A', 'B')}`, 'text/html');
    expect(readPasted(body).rows.map(({line}) => line)).to.deep.equal([1, 2, 3]);
  });

  it('has lists, also where Word writes paragraphs that only look like them', async () => {
    const entry = (text: string): string =>
      `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·&nbsp;&nbsp;</span>${text}</p>`;
    const {body} = new DOMParser().parseFromString(
      `<table><tr><td>Maßnahme<td>Status<tr><td><p>Kurs</p>${entry('planen')}${entry('halten')}<td>läuft</table>`,
      'text/html',
    );
    const {plan} = await importPlan([readPasted(body)]);
    expect(plan.measures.map(({title, items}) => [title, items?.map(({text}) => text)])).to.deep.equal([
      ['Kurs', ['planen', 'halten']],
    ]);
  });

  it('may hold empty tables and no table at all', () => {
    expect(cellsOf('<table></table><p> </p>Nur Text')).to.deep.equal([['Nur Text']]);
  });
});
