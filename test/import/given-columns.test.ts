import {expect} from '@open-wc/testing';
import {columnNames} from '../../src/import/given-columns.js';
import {importTable} from '../../src/import/import-table.js';
import {readSheets} from '../../src/import/read-sheets.js';
import {importPlan, refusal, table, told} from './imported.js';

const plain = table('Nr. | Maßnahme | Wer macht es | Status', '1 | Kurs | VHS | läuft', '2 | Treff | Verein |');

describe('what a person says about the columns of a table', () => {
  it('wins over what their heads are recognised as', async () => {
    const {plan} = await importPlan(plain, {columns: {Status: {key: 'description'}}});
    expect(plan.measures[0]).to.deep.include({title: 'Kurs', description: 'läuft'});
    expect(plan.measures[0]?.status).to.equal(undefined);
  });

  it('makes an unknown column known', async () => {
    const parsed = await importPlan(plain, {columns: {'Wer macht es': {key: 'actors'}}});
    expect(parsed.plan.actors.map(({name}) => name)).to.deep.equal(['VHS', 'Verein']);
    expect(told(parsed)).to.deep.equal([]);
  });

  it('can leave a column out, and its content is nowhere', async () => {
    const parsed = await importPlan(plain, {columns: {'Wer macht es': null}});
    expect(parsed.plan.notes).to.equal(undefined);
    expect(told(parsed)).to.deep.equal([]);
  });

  it('can keep what a known column holds as a note', async () => {
    const {plan} = await importPlan(plain, {columns: {Status: {}}});
    expect(plan.notes?.map(({text}) => text)).to.include('Status: läuft');
  });

  it('can move the title to another column', async () => {
    const {plan} = await importPlan(plain, {columns: {'Wer macht es': {key: 'title'}}});
    expect(plan.measures.map(({title}) => title)).to.deep.equal(['VHS', 'Verein']);
    expect(plan.notes?.map(({text}) => text)).to.include('Maßnahme: Kurs');
  });

  it('can move the title of offers, too', async () => {
    const {plan} = await importPlan(table('Angebot | Kurzname | Kontakt', 'Ein langer Name | Kurs | VHS'), {
      columns: {Kurzname: {key: 'title'}},
    });
    expect(plan.offers.map(({title}) => title)).to.deep.equal(['Kurs']);
  });

  it('can say the language of a column', async () => {
    const columns = {Englisch: {key: 'title', lang: 'en'}} as const;
    const {plan} = await importPlan(table('Nr. | Maßnahme | Englisch', '1 | Kurs | Course'), {columns});
    expect(plan.measures[0]?.title).to.deep.equal({de: 'Kurs', en: 'Course'});
  });

  it('holds for repeated heads, too', async () => {
    const twice = table('Wer | Was', 'VHS | Kurs', 'Wer | Was', 'Verein | Treff');
    const {plan} = await importPlan(twice, {columns: {Was: {key: 'title'}, Wer: {key: 'actors'}}});
    expect(plan.measures.map(({title}) => title)).to.deep.equal(['Kurs', 'Treff']);
  });

  it('can name the row of heads where none is known', async () => {
    const odd = table('Unser Plan', 'Was | Wie weit', 'Kurs | läuft');
    expect((await refusal(odd)).kind).to.equal('syntax');
    const {plan} = await importPlan(odd, {headLine: 2, columns: {Was: {key: 'title'}}});
    expect(plan.measures.map(({title}) => title)).to.deep.equal(['Kurs']);
  });

  it('can make offers of what looks like measures', async () => {
    const {plan} = await importPlan(plain, {kind: 'offers'});
    expect([plan.offers.length, plan.measures.length]).to.deep.equal([2, 0]);
  });

  it('speaks of columns by their heads, numbered where these are missing or repeated', () => {
    expect(columnNames(['Titel', '', 'Titel'])).to.deep.equal(['Titel', 'Spalte 2', 'Titel (2)']);
  });
});

describe('an imported table', () => {
  it('says what its columns were taken for', async () => {
    const {heads} = await importTable(plain);
    expect(heads.map(({line, kind}) => [line, kind])).to.deep.equal([[1, 'measures']]);
    expect(heads[0]?.columns.map(({key}) => key)).to.deep.equal(['number', 'title', undefined, 'status']);
  });

  it('says where its entries stand, and what was found', async () => {
    const {issues, placeOf} = await importTable(plain);
    expect(placeOf(['measures', 1, 'title'])).to.deep.include({line: 3});
    expect(issues[0]?.place).to.deep.include({column: 'Wer macht es'});
  });

  it('may be read in two steps: its cells, then their meaning', async () => {
    const {sheets} = await readSheets(new TextEncoder().encode('Nr.;Maßnahme\n1;Kurs\n'));
    expect(sheets[0]?.rows[1]?.cells).to.deep.equal(['1', 'Kurs']);
    expect((await importPlan(sheets)).plan.measures[0]?.title).to.equal('Kurs');
  });
});
