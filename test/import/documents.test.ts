import {expect} from '@open-wc/testing';
import type {Measure} from '../../src/plan/plan.js';
import type {ParsedPlan} from '../../src/plan/read-plan.js';
import {importPlan, told} from './imported.js';

async function fixture(name: string): Promise<ParsedPlan> {
  const response = await fetch(`/test/import/fixtures/${name}.txt`);
  return importPlan(await response.arrayBuffer());
}

function counts<Value>(values: readonly Value[]): Map<Value, number> {
  return values.reduce((sums, value) => sums.set(value, (sums.get(value) ?? 0) + 1), new Map<Value, number>());
}

function perField({plan}: ParsedPlan): readonly (readonly [string, number])[] {
  const main = plan.measures.filter(({listed}) => listed !== 'additional');
  return plan.fields.map(({id, title}) => [title as string, main.filter(({field}) => field === id).length]);
}

function codes({plan}: ParsedPlan): Record<string, number> {
  return Object.fromEntries(counts(plan.measures.flatMap(({status}) => (status ? [status.code] : []))));
}

function sum(
  measures: readonly Measure[],
  key: 'updates' | 'items' | 'currentState' | 'indicators' | 'targetState' | 'timeframes',
): number {
  return measures.reduce((total, measure) => total + (measure[key]?.length ?? 0), 0);
}

describe('a catalogue with goals, numbers, actors and status, as text with tabs', () => {
  let parsed: ParsedPlan;
  before(async () => void (parsed = await fixture('katalog')));

  it('gives all measures under their fields', () => {
    expect(perField(parsed)).to.deep.equal([
      ['Arbeit', 4],
      ['Wohnen und Unterbringung', 2],
      ['Sprache und Bildung', 12],
      ['Ehrenamt', 5],
      ['Zusammenleben und Soziales', 6],
      ['Vorbeugung und Schutz', 4],
      ['Information', 8],
    ]);
  });

  it('keeps the numbers as labels and in the permalinks', () => {
    const numbered = parsed.plan.measures.filter(({number}) => number !== undefined);
    expect(numbered.map(({id, number}) => [id, number])).to.deep.equal(
      Array.from({length: 41}, (_, index) => [`m-${index + 1}`, String(index + 1)]),
    );
  });

  it('finds the code of every status', () => {
    expect(codes(parsed)).to.deep.equal({ongoing: 23, 'not-started': 8, planned: 5, completed: 4, 'under-review': 1});
  });

  it('gives empty goal cells the goal above, and keeps the visions apart', () => {
    const goals = parsed.plan.goals.filter(({kind}) => kind !== 'vision');
    expect([goals.length, parsed.plan.goals.length - goals.length]).to.deep.equal([27, 11]);
    const goalOf = (number: string): unknown => parsed.plan.measures.find((each) => each.number === number)?.goals?.[0];
    expect(goalOf('3')).to.equal(goalOf('2'));
    expect(goalOf('36')).to.equal(goalOf('34'));
  });

  it('takes what follows an arrow for an update, with its rough date', () => {
    expect(sum(parsed.plan.measures, 'updates')).to.equal(8);
    const [update] = parsed.plan.measures[1]?.updates ?? [];
    expect(update).to.deep.include({
      dateText: 'im April und Juni 2024',
      text: 'Zwei Abende dazu im April und Juni 2024',
    });
    expect(parsed.plan.measures[1]?.title).to.equal('Hilfe bei Bewerbungen ausbauen');
  });

  it('takes bullets for parts of the measure, also where an arrow stands in one', () => {
    expect(sum(parsed.plan.measures, 'items')).to.equal(6);
    const fifth = parsed.plan.measures[4];
    expect(fifth?.items?.[0]?.text).to.equal('Ratgeber für Mieter erneuern');
    expect(fifth?.updates?.[0]?.dateText).to.equal('im Herbst 2024');
  });

  it('lists what comes after "Weitere Maßnahmen" outside of every count', () => {
    const additional = parsed.plan.measures.filter(({listed}) => listed === 'additional');
    expect(additional.map(({period}) => period)).to.deep.equal([
      {text: 'im Sommer 2024'},
      {from: '2025', text: 'ab 2025'},
    ]);
  });

  it('takes two named tasks for two roles', () => {
    const roles = parsed.plan.measures.find(({number}) => number === '38')?.actors?.map(({role, note}) => [role, note]);
    expect(roles).to.deep.equal([
      ['preparation', 'Zusammentragen und Bündelung der Angaben'],
      ['preparation', 'Zusammentragen und Bündelung der Angaben'],
      ['implementation', 'Umsetzung'],
    ]);
  });

  it('names the line that has no place', () => {
    expect(told(parsed)).to.have.length(1);
    expect(told(parsed)[0]).to.contain('Zeile 105: ').and.to.contain('„Zur Einfachen Sprache');
  });
});

describe('a report with prose around its tables and six page breaks', () => {
  let parsed: ParsedPlan;
  before(async () => void (parsed = await fixture('bilanz')));

  it('gives all rows under the fields that the prose names', () => {
    expect(perField(parsed).map(([, count]) => count)).to.deep.equal([5, 3, 4, 6, 5, 4, 4, 3]);
    expect(parsed.plan.fields.map(({number}) => number).join()).to.equal('1,2,3,4,5,6,7,8');
    expect(parsed.plan.fields[4]?.title).to.equal('Gesundheit');
  });

  it('reads every status and percentage', () => {
    expect(codes(parsed)).to.deep.equal({
      completed: 14,
      'in-progress': 12,
      'in-coordination': 1,
      'not-started': 2,
      'not-implemented': 2,
      rejected: 1,
    });
    const percents = parsed.plan.measures.flatMap(({status}) => status?.percent ?? []);
    expect([percents.length, percents.reduce((total, percent) => total + percent, 0) / percents.length]).to.deep.equal([
      24, 75.625,
    ]);
  });

  it('gives rows without a status none, whatever stands above them', () => {
    const without = parsed.plan.measures.filter(({status}) => status === undefined);
    expect(without.map(({title}) => title)).to.deep.equal([
      'Das Bild in der Öffentlichkeit verbessern',
      'Kulturen vorstellen',
    ]);
  });

  it('joins what page breaks tore apart, cell by cell, and says so', () => {
    expect(told(parsed).filter((sentence) => sentence.includes('Fortsetzung'))).to.have.length(6);
    const joined = parsed.plan.measures.find(({title}) => title === 'Kurse werden bei Bedarf vor Ort angeboten');
    expect(joined?.status).to.deep.include({code: 'rejected', text: 'Maßnahme wird nicht umgesetzt.'});
    const texts = parsed.plan.measures.map(({description}) => description);
    expect(texts).to.include('Ein Kurs für Engagierte, der Zugewanderte und Einheimische verbindet');
  });

  it('keeps an arrow in a description as it is', () => {
    expect(sum(parsed.plan.measures, 'updates')).to.equal(0);
  });

  it('keeps the prose under a field as its context', () => {
    expect(JSON.stringify(parsed.plan.fields[0]?.context)).to.contain('Im Handlungsfeld 1. Ankommen geht es');
  });
});

describe('a list of offers whose topics stand once', () => {
  let parsed: ParsedPlan;
  before(async () => void (parsed = await fixture('angebote')));

  it('gives all offers under their topics', () => {
    const {topics, offers} = parsed.plan;
    const perTopic = topics.map(({id}) => offers.filter((offer) => offer.topics?.includes(id)).length);
    expect(perTopic).to.deep.equal([3, 2, 1, 2, 1, 4, 7, 1, 1, 1, 2, 3, 2]);
    expect(offers).to.have.length(30);
  });

  it('gives each bullet as one contact, also behind a page break', () => {
    const contacts = parsed.plan.offers.flatMap((offer) => offer.contacts ?? []);
    expect(contacts).to.have.length(46);
    const torn = parsed.plan.offers.find(({title}) => title === 'Schule im Sommer');
    expect(torn?.contacts?.map(({name}) => name)).to.deep.equal([
      'Arbeitskreis Ankommen',
      'Stadt Musterstadt/ Integrationsbeauftragte',
      'Realschule',
    ]);
  });
});

describe('one table per measure, with labels in the first column', () => {
  let parsed: ParsedPlan;
  before(async () => void (parsed = await fixture('blaetter')));

  it('gives each as a measure of the field above', () => {
    expect(perField(parsed).map(([, count]) => count)).to.deep.equal([2, 2, 3, 3]);
    expect(parsed.plan.measures.map(({number}) => number).join()).to.equal('1,2,1,2,1,2,3,1,2,3');
    expect(parsed.plan.measures[2]?.id).to.equal('arbeit-1');
  });

  it('reads labels in any order', () => {
    const {measures} = parsed.plan;
    expect(sum(measures, 'currentState')).to.equal(11);
    expect(sum(measures, 'indicators')).to.equal(12);
    expect(sum(measures, 'timeframes')).to.equal(11);
    expect(sum(measures, 'targetState')).to.equal(11);
    expect(measures[0]?.indicators?.map(({kind}) => kind)).to.deep.equal(['count', 'exists', 'qualitative']);
  });

  it('gives a text without label to the next one, and says so', () => {
    const third = parsed.plan.measures.find(({title}) => title === 'App in mehr Sprachen');
    expect(JSON.stringify(third?.currentState)).to.contain('Neue brauchen Hilfe').and.to.contain('Die App gibt es');
    expect(told(parsed)).to.include('Zeile 45: Beschriftung fehlt; gelesen als „Ist-Zustand“.');
  });

  it('gives a second time frame of its own', () => {
    const eighth = parsed.plan.measures[7]?.timeframes;
    expect(eighth?.map(({term}) => term)).to.deep.equal(['short', 'long']);
  });

  it('takes activities and a calendar for no measures', () => {
    expect(parsed.plan.activities?.map(({theme, items}) => [theme, items.length])).to.deep.equal([['Lesen', 2]]);
    expect(parsed.plan.measures).to.have.length(10);
    expect(told(parsed).at(-1)).to.contain('2025 2026 2027');
  });
});
