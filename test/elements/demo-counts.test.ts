import {expect} from '@open-wc/testing';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {shown} from './demo-element.js';
import {items, openAll, section, seenFields, type SeenField} from './demo-fields.js';
import {clearPage, columnNames, findAll, read, results, search, showTable} from './measure-table-page.js';

describe('the demo plans on the page', () => {
  before(showPage);
  afterEach(clearPage);

  it('show the 41 measures of Leinfelden-Echterdingen in 7 fields, with goals and visions, and 2 more', async () => {
    const element = await showTable('leinfelden-echterdingen');
    expect(results(element)).to.equal('41 Maßnahmen');
    expect(
      seenFields(element).map(({title, count, rows, additional, goals, visions}) => [
        title,
        count,
        rows,
        additional,
        goals,
        visions,
      ]),
    ).to.deep.equal([
      ['1 Arbeit', '4 Maßnahmen', 4, 0, 3, 1],
      ['2 Wohnen und Unterbringung', '2 Maßnahmen', 2, 0, 2, 1],
      ['3 Sprache und Bildung', '12 Maßnahmen', 12, 2, 7, 2],
      ['4 Bürgerschaftliches Engagement', '5 Maßnahmen', 5, 0, 4, 1],
      ['5 Gesellschaftliches Zusammenleben und Soziales', '6 Maßnahmen', 6, 0, 5, 2],
      ['6 Extremismusprävention und Antidiskriminierung', '4 Maßnahmen', 4, 0, 2, 3],
      ['7 Information, Öffentlichkeitsarbeit und Repräsentation', '8 Maßnahmen', 8, 0, 6, 2],
    ]);
    expect(findAll(element, '[part=row] > .number').map(read).filter(Boolean)).to.deep.equal(
      Array.from({length: 41}, (_, index) => String(index + 1)),
    );
  });

  it('show the 34 measures of Böblingen in 8 fields, with mottos, what the full report holds, and examples', async () => {
    const element = await showTable('boeblingen');
    await openAll(element);
    expect(results(element)).to.equal('34 Maßnahmen');
    expect(
      seenFields(element).map(({title, rows, head}) => [
        title.replace(/^\d+ /, ''),
        read(head.querySelector('.motto')),
        rows,
        read(section(head, 'Im vollständigen Plan')).replace(/^Im vollständigen Plan ?/, ''),
        section(head, 'Beispiele')?.querySelectorAll('li:not(li li)').length ?? 0,
      ]),
    ).to.deep.equal([
      ['Aufbrechen und Ankommen', 'Hier bin ich', 5, '20 Empfehlungen' + 'Seiten 13-15', 2],
      ['Wohnen', 'Wohnen und Wohlfühlen', 3, '22 Empfehlungen' + 'Seiten 19-26', 1],
      ['Sprache', 'Vielsprachigkeit als Ressource', 4, '22 Empfehlungen', 3],
      ['Bildung und Arbeit', 'Sapere aude – Wage zu denken', 6, '30 Empfehlungen' + 'Seiten 36-42', 3],
      ['Gesundheit', 'Natürlich gesund', 5, '48 Empfehlungen', 1],
      ['Gesellschaft', 'Freude am Gestalten', 4, '6 Ziele' + '27 Maßnahmen' + 'Seiten 61-68', 0],
      ['Religion', 'Dialog statt Diagnose', 4, '', 0],
      ['Leben und Freizeit', 'Hier spielt das Leben', 3, '10 Ziele' + '27 Maßnahmen', 2],
    ]);
  });

  it('show the 10 measures of Sachsenheim in 4 fields, with states, indicators and time frames', async () => {
    const element = await showTable('sachsenheim');
    await openAll(element);
    expect(results(element)).to.equal('10 Maßnahmen');
    const frames = ({details}: SeenField): number =>
      details.reduce(
        (sum, each) => sum + (section(each, 'Zeitraum')?.querySelectorAll('p:not(.label)').length ?? 0),
        0,
      );
    expect(
      seenFields(element).map((field) => [
        field.title,
        field.rows,
        items(field, 'Ist-Zustand'),
        items(field, 'Indikatoren'),
        frames(field),
        items(field, 'Soll-Zustand'),
      ]),
    ).to.deep.equal([
      ['Sprache und Bildung', 2, 7, 9, 2, 7],
      ['Arbeits- und Ausbildungsmarkt', 2, 5, 7, 2, 7],
      ['Wohnen/ gute Nachbarschaft', 3, 5, 6, 3, 7],
      ['Sport, Kultur, Freizeit, Vereine', 3, 6, 10, 4, 5],
    ]);
  });

  it('show the 23 measures of Plochingen in 7 fields, with their parts, two texts for each field, and room needs', async () => {
    const element = await showTable('plochingen');
    await openAll(element);
    expect(results(element)).to.equal('23 Maßnahmen');
    expect(
      seenFields(element).map((field) => [
        field.title,
        field.rows,
        items(field, 'Im Einzelnen'),
        ['Ausgangslage', 'Sachstand'].filter((label) => section(field.head, label)).length,
        section(field.head, 'Was gebraucht wird')?.querySelectorAll('li').length ?? 0,
      ]),
    ).to.deep.equal([
      ['1 Integrationsbegriff', 0, 0, 2, 0],
      ['2 Beratung und Betreuung', 6, 2, 2, 0],
      ['3 Begegnungs- und Vernetzungsort', 2, 0, 2, 4],
      ['4 Wohnraum', 5, 0, 2, 0],
      ['5 Gesamtgesellschaftliche Vernetzung', 3, 0, 2, 0],
      ['6 Neuausrichtung des ehrenamtlichen Engagements', 4, 0, 2, 0],
      ['7 Interkulturelle Öffnung der Verwaltung', 3, 3, 2, 0],
    ]);
    expect(findAll(element, '.group-head .footnote').length).to.equal(1);
    expect(findAll(element, '.group-head blockquote').map(read)).to.have.length(1);
  });

  it('find the measures of Plochingen by the other spelling of their field', async () => {
    const element = await showTable('plochingen');
    await search(element, 'Neuaustrichtung');
    expect(results(element)).to.equal('4 Maßnahmen');
  });

  it('show the 45 approaches of Landkreis Esslingen in 14 fields, with the goals that they serve', async () => {
    const element = await showTable('esslingen');
    expect(results(element)).to.match(/^45 /);
    expect(seenFields(element).map(({title, rows, goals}) => [title, rows, goals])).to.deep.equal([
      ['3.1 Vernetzung mit kommunalen Akteuren und freien Trägern', 0, 0],
      ['3.2 Interkulturelle Öffnung der Verwaltung', 0, 0],
      ['4.1 Wohnen', 6, 1],
      ['4.2 Sprachförderung', 4, 1],
      ['4.3 Soziale Betreuung und Beratung', 5, 1],
      ['4.4 Erziehung und Bildung', 7, 1],
      ['4.5 Ausbildung und Arbeit', 4, 1],
      ['4.6 Gesundheit und Psychosoziale Versorgung', 4, 3],
      ['Versorgung traumatisierter Personen', 3, 1],
      ['4.7 Kultursensible Altenhilfe und Pflege', 4, 3],
      ['4.8 Bürgerschaftliches Engagement', 4, 1],
      ['4.9 Gesellschaftliche Teilhabe', 0, 0],
      ['Kultur', 2, 1],
      ['Sport', 2, 1],
    ]);
  });

  it('show the themes, the date and the quotations of Landkreis Esslingen', async () => {
    const element = await showTable('esslingen');
    await openAll(element);
    const fields = seenFields(element);
    const under = (label: string, title: string): readonly string[] =>
      fields
        .filter((field) => field.title === title)
        .flatMap(({details}) => details.flatMap((each) => read(section(each, label)).slice(label.length).trim() || []));
    expect(under('Themenbereich', '4.2 Sprachförderung')).to.deep.equal([
      'Integrationskurse',
      'FlüAG-Kurse der ehrenamtlichen Arbeitskreise',
      'FlüAG-Kurse der ehrenamtlichen Arbeitskreise',
      'Kinder und Jugendliche',
    ]);
    expect(under('Zeitraum', '4.1 Wohnen')).to.deep.equal(['2. Juni 2016']);
    expect(fields.filter(({head}) => head.querySelector('blockquote')).map(({title}) => title)).to.deep.equal([
      '4.1 Wohnen',
      '4.9 Gesellschaftliche Teilhabe',
    ]);
    expect(fields.filter(({head}) => section(head, 'Sachstand'))).to.have.length(11);
  });

  for (const name of ['sachsenheim', 'plochingen', 'esslingen']) {
    it(`show neither a column nor a filter of the status for ${name}, which states none`, async () => {
      const element = await showTable(name);
      expect(columnNames(element)).not.to.include('Status');
      expect(findAll(element, '.badge, [part=filter]').map(read)).to.deep.equal([]);
    });
  }

  it('show the 16 measures of Musterstadt, and 2 more outside of the count', async () => {
    const element = await showTable('musterstadt');
    expect(results(element)).to.equal('16 Maßnahmen');
    expect(seenFields(element).map(({title, rows, additional}) => [title, rows, additional])).to.deep.equal([
      ['1 Sprache und Bildung', 4, 1],
      ['1.1 Frühe Bildung', 2, 0],
      ['2 Wohnen und Nachbarschaft', 6, 1],
      ['3 Offene Verwaltung', 4, 0],
      ['4 Gesundheit', 0, 0],
    ]);
  });

  it('show the 30 offers of Sachsenheim in 13 topics, and its four days of action', async () => {
    const element = await shown('offer-finder', 'sachsenheim');
    findAll(element, '[part=filter] button')
      .find((button) => read(button) === 'Mehr anzeigen')
      ?.click();
    await waitUntil(() => findAll(element, '.choice').length > 8);
    const counts = findAll(element, '.choice .count').map((count) => Number(read(count).replace(/\D/g, '')));
    expect(counts).to.deep.equal([3, 2, 1, 2, 1, 4, 7, 1, 1, 1, 2, 3, 2, 4]);
    expect(findAll(element, '[part=card]').length).to.equal(34);
  });
});
