import {expect} from '@open-wc/testing';
import type {Measure, Offer} from '../../src/plan/plan.js';
import {importPlan, table, told} from './imported.js';

async function measures(...lines: readonly string[]): Promise<readonly Measure[]> {
  return (await importPlan(table(...lines))).plan.measures;
}

async function offers(...lines: readonly string[]): Promise<readonly Offer[]> {
  return (await importPlan(table(...lines))).plan.offers;
}

async function findings(...lines: readonly string[]): Promise<readonly string[]> {
  return told(await importPlan(table(...lines)));
}

describe('rows that say what others belong to', () => {
  const heads: [row: string, title: string, number: string | undefined][] = [
    ['Handlungsfeld „Wohnen“', 'Wohnen', undefined],
    ['Handlungsfeld 3: Wohnen', 'Wohnen', '3'],
    ['Handlungsfeld: Wohnen und Alter', 'Wohnen und Alter', undefined],
    ['**Handlungsfeld 2.1 Wohnen**'.replaceAll('*', ''), 'Wohnen', '2.1'],
    ['Themenfeld Wohnen', 'Wohnen', undefined],
  ];
  for (const [row, title, number] of heads) {
    it(`name a field: ${row}`, async () => {
      const {plan} = await importPlan(table(row, 'Nr. | Maßnahme', '1 | Umzug'));
      expect(plan.fields.map((field) => [field.title, field.number])).to.deep.equal([[title, number]]);
      expect(plan.measures[0]?.field).to.equal(plan.fields[0]?.id);
    });
  }

  it('name a field in the middle of a table by standing alone', async () => {
    const {plan} = await importPlan('Nr.;Maßnahme;Status\n1. Arbeit;;\n1;A;\n2. Wohnen;;\n2;B;\n');
    expect(plan.fields.map(({title, number}) => [title, number])).to.deep.equal([
      ['Arbeit', '1'],
      ['Wohnen', '2'],
    ]);
    expect(plan.measures.map(({field}) => field)).to.deep.equal(['arbeit', 'wohnen']);
  });

  it('name a field above each of several tables with the same head', async () => {
    const {plan} = await importPlan(
      table('Arbeit', 'Nr. | Maßnahme', '1 | A', '', 'Wohnen', 'Nr. | Maßnahme', '2 | B'),
    );
    expect(plan.measures.map(({field}) => field)).to.deep.equal(['arbeit', 'wohnen']);
  });

  it('are no fields where a column names these', async () => {
    const parsed = await importPlan('Handlungsfeld;Maßnahme\nWohnen;A\n;B\nErläuterung;\n;C\n');
    expect(parsed.plan.measures.map(({field}) => field)).to.deep.equal(['wohnen', 'wohnen', 'wohnen']);
    expect(parsed.plan.fields).to.have.length(1);
  });

  it('are measures where titles stand in the first column and nothing follows, or nothing else could', async () => {
    const bare = await importPlan('Maßnahme;Ort;Status\nA;Markt;läuft\nB;;\n');
    expect(bare.plan.measures.map(({title}) => title)).to.deep.equal(['A', 'B']);
    const two = await importPlan('Maßnahme;Status\nA;\nB;läuft\n');
    expect(two.plan.measures.map(({title}) => title)).to.deep.equal(['A', 'B']);
    const field = await importPlan('Maßnahme;Ort;Status\nWohnen;;\nB;Markt;läuft\n');
    expect(field.plan.measures.map((measure) => [measure.title, measure.field])).to.deep.equal([['B', 'wohnen']]);
  });

  it('are no fields where nothing follows', async () => {
    const parsed = await importPlan('Nr.;Maßnahme\n1;A\nStand Mai 2025;\n');
    expect(parsed.plan.fields).to.have.length(0);
    expect(told(parsed)[0]).to.contain('Zeile 3: ').and.to.contain('„Stand Mai 2025“');
  });

  it('name the topic of offers', async () => {
    const [, second] = await offers(
      'Angebot | Kontakt | Ort',
      'Wohnen | |',
      'Umzug | Amt |',
      'Essen | |',
      'Tafel | Verein |',
    );
    expect(second?.topics).to.deep.equal(['essen']);
  });
});

describe('cells that rows inherit', () => {
  it('are goal and field, but never the status', async () => {
    const [first, second] = await measures(
      'Handlungsfeld | Ziel | Maßnahme | Status',
      'Wohnen | Ruhe | A | läuft',
      '| | B |',
    );
    expect(second?.goals).to.deep.equal(first?.goals);
    expect([second?.field, second?.status]).to.deep.equal(['wohnen', undefined]);
  });

  it('are not inherited across a section or a repeated head', async () => {
    const head = 'Ziel | Maßnahme | Status';
    const found = await measures('Handlungsfeld A', head, 'Ruhe | A | läuft', 'Handlungsfeld B', head, '| B | läuft');
    expect(found[1]?.goals).to.equal(undefined);
  });
});

describe('a cell of goals', () => {
  const cells: [what: string, cell: string, goals: readonly string[]][] = [
    ['has one for each line', 'Ruhe finden\nTeilhabe stärken', ['Ruhe finden', 'Teilhabe stärken']],
    ['has one for each bullet', '• Ruhe finden\n• Teilhabe', ['Ruhe finden', 'Teilhabe']],
    ['has one that goes on in small letters', 'Ruhe finden\nund bewahren', ['Ruhe finden und bewahren']],
    ['has one that goes on behind "an"', 'Teilhabe an\nBildung', ['Teilhabe an Bildung']],
  ];
  for (const [what, cell, goals] of cells) {
    it(what, async () => {
      const {plan} = await importPlan(`Ziel;Maßnahme\n"${cell}";Kurs\n`);
      expect(plan.goals.map(({text}) => text)).to.deep.equal(goals);
      expect(plan.measures[0]?.goals).to.have.length(goals.length);
    });
  }
});

describe('rows at page breaks', () => {
  const head = 'Maßnahme | Beschreibung | Status';
  const rows: [what: string, rows: readonly string[], titles: readonly string[]][] = [
    ['goes on without its title', ['A | erst | läuft', '', '| dann |'], ['A']],
    ['goes on in the middle of a sentence', ['A bei | erst | läuft', '', 'uns | dann | noch'], ['A bei uns']],
    ['goes on where its last cell is empty', ['A | z. B. | läuft', '', 'Ämter | dann |'], ['A Ämter']],
    ['stands for itself after a break', ['A | erst | läuft', '', 'B | dann | läuft'], ['A', 'B']],
    ['stands for itself without a break', ['A | erst | läuft', 'b | dann |'], ['A', 'b']],
    ['stands for itself where last cells are empty anyway', ['A | erst | ', '', 'B | dann |'], ['A', 'B']],
  ];
  for (const [what, lines, titles] of rows) {
    it(`${titles.length === 1 ? 'are joined' : 'stay two'} where one ${what}`, async () => {
      expect((await measures(head, ...lines)).map(({title}) => title)).to.deep.equal(titles);
    });
  }

  it('stay two where both have a number', async () => {
    expect(await measures('Nr. | Maßnahme | Status', '1 | A | läuft', '', '2 | b |')).to.have.length(2);
  });

  it('lose the hyphen of a torn word only', async () => {
    const [first] = await measures(head, 'A | Zusam- | läuft', '', '| menarbeit |');
    expect(first?.description).to.equal('Zusammenarbeit');
    const [second] = await measures(head, 'A | Ost- | läuft', '', '| West-Treff |');
    expect(second?.description).to.equal('Ost-West-Treff');
  });
});

describe('columns', () => {
  it('that nobody knows are named, and kept as notes of the measure', async () => {
    const parsed = await importPlan(table('Nr. | Maßnahme | Aktenzeichen', '1 | A | 50-3/24'));
    expect(told(parsed)).to.deep.equal([
      'Spalte „Aktenzeichen“: Diese Spalte ist nicht bekannt. Ihr Inhalt steht als Anmerkung bei der Maßnahme.',
    ]);
    const [note] = parsed.plan.notes ?? [];
    expect([parsed.plan.measures[0]?.notes, note?.text]).to.deep.equal([[note?.id], 'Aktenzeichen: 50-3/24']);
  });

  it('that are there in several languages make one text', async () => {
    const [first] = await measures('Maßnahme | Titel [ar] | Maßnahme [en] | Status', 'Kurs | دورة | Course | läuft');
    expect(first?.title).to.deep.equal({de: 'Kurs', ar: 'دورة', en: 'Course'});
  });

  it('may be fewer than the cells of a row: the rest is kept, and told', async () => {
    const parsed = await importPlan(table('Nr. | Maßnahme', '1 | A | verirrt'));
    expect(told(parsed)).to.deep.equal(['Zeile 2: 3 Zellen, die Kopfzeile hat 2. Der Rest steht als Anmerkung dabei.']);
    expect(parsed.plan.notes?.[0]?.text).to.equal('verirrt');
  });

  it('of goals are the measures where no column names these', async () => {
    const [first] = await measures(
      'Ziele | Aufgaben/Beschreibung | Umsetzung',
      'Amt öffnen | Schulung | Umsetzung 40%',
    );
    expect(first).to.deep.include({title: 'Amt öffnen', description: 'Schulung'});
    expect(first?.status?.percent).to.equal(40);
  });
});

describe('numbers', () => {
  it('may start again in every field', async () => {
    const parsed = await importPlan(
      table('Handlungsfeld A', 'Nr. | Maßnahme', '1 | A', 'Handlungsfeld B', 'Nr. | Maßnahme', '1 | B'),
    );
    expect(parsed.plan.measures.map(({id}) => id)).to.deep.equal(['a-1', 'b-1']);
    expect(told(parsed)).to.deep.equal([]);
  });

  it('that occur twice in a field are told, and both measures are kept', async () => {
    const parsed = await importPlan(table('Nr. | Maßnahme', '7 | A', '7 | B'));
    expect(parsed.plan.measures).to.have.length(2);
    expect(told(parsed)[0]).to.match(/^Zeile 3, Spalte „Nr\.“: Nummer 7 kommt/);
  });

  it('that are none are told, and kept as they are', async () => {
    const parsed = await importPlan(table('Nr. | Maßnahme', 'demnächst | A'));
    expect(parsed.plan.measures[0]?.number).to.equal('demnächst');
    expect(told(parsed)[0]).to.contain('„demnächst“ gelesen');
  });
});

describe('percentages', () => {
  const columns: [cells: readonly string[], percents: readonly (number | undefined)[]][] = [
    [
      ['25 %', '100%', ''],
      [25, 100, undefined],
    ],
    [
      ['0,25', '1', '0'],
      [25, 100, 0],
    ],
    [
      ['25', '100', '0'],
      [25, 100, 0],
    ],
    [
      ['0.5', '80', '1'],
      [undefined, 80, undefined],
    ],
    [
      ['viel', '120', '-3'],
      [undefined, undefined, undefined],
    ],
    [
      ['12,5 Prozent', '7 %', '40'],
      [12.5, 7, 40],
    ],
  ];
  for (const [cells, percents] of columns) {
    it(`are read from ${cells.join(' and ')}`, async () => {
      const rows = cells.map((cell, index) => `M${index} | ${cell}`);
      const parsed = await importPlan(table('Maßnahme | Umsetzung in %', ...rows));
      expect(parsed.plan.measures.map(({status}) => status?.percent)).to.deep.equal(percents);
      const unread = percents.filter((percent, index) => percent === undefined && cells[index] !== '');
      expect(told(parsed)).to.have.length(unread.length);
    });
  }
});

describe('cells of a measure', () => {
  it('keep the wording of a status that fits no code, and tell it', async () => {
    const parsed = await importPlan(table('Maßnahme | Status', 'A | in der Schublade'));
    expect(parsed.plan.measures[0]?.status).to.deep.include({code: 'unknown', text: 'in der Schublade'});
    expect(told(parsed)[0]).to.match(/^Zeile 2, Spalte „Status“: „in der Schublade“ passt zu keinem Status/);
  });

  const actors: [cell: string, names: readonly (readonly [string, string | undefined])[]][] = [
    ['Jobcenter', [['Jobcenter', 'lead']]],
    [
      'VHS, Kontaktstelle (Amt für Soziales)',
      [
        ['VHS', 'lead'],
        ['Kontaktstelle', undefined],
      ],
    ],
    [
      'Stelle A (Amt für B) und Stelle C (Amt für B)',
      [
        ['Stelle A', 'lead'],
        ['Stelle C', undefined],
      ],
    ],
    [
      'VHS in Kooperation mit Schulen',
      [
        ['VHS', 'lead'],
        ['Schulen', 'partner'],
      ],
    ],
    ['Amt für Schulen, Jugend und Vereine', [['Amt für Schulen, Jugend und Vereine', 'lead']]],
    ['Vereine (TSV, FC)', [['Vereine (TSV, FC)', 'lead']]],
  ];
  for (const [cell, names] of actors) {
    it(`name actors: ${cell}`, async () => {
      const {plan} = await importPlan(table('Maßnahme | Akteure', `A | ${cell}`));
      const nameOf = (id: string | undefined): unknown => plan.actors.find((actor) => actor.id === id)?.name;
      expect(plan.measures[0]?.actors?.map(({actor, role}) => [nameOf(actor), role])).to.deep.equal(names);
    });
  }

  const periods: [cell: string, period: object][] = [
    ['2025', {from: '2025', to: '2025', text: '2025'}],
    ['2024–2026', {from: '2024', to: '2026', text: '2024–2026'}],
    ['bis 03/2026', {to: '2026-03', text: 'bis 03/2026'}],
    ['ab 15.03.2026', {from: '2026-03-15', text: 'ab 15.03.2026'}],
    ['im Sommer', {text: 'im Sommer'}],
    ['bis 31.02.2026', {text: 'bis 31.02.2026'}],
  ];
  for (const [cell, period] of periods) {
    it(`name a period: ${cell}`, async () => {
      expect((await measures('Maßnahme | Zeitraum', `A | ${cell}`))[0]?.period).to.deep.equal(period);
    });
  }

  it('take beginning and end from two columns', async () => {
    const [first] = await measures('Maßnahme | Beginn | Ende', 'A | 2024 | 2026');
    expect(first?.period).to.deep.equal({from: '2024', to: '2026', text: 'ab 2024 bis 2026'});
  });

  it('without a title are told as a row, and counted', async () => {
    const parsed = await importPlan(table('Nr. | Maßnahme | Status', '1 | A | läuft', '2 | | läuft'));
    expect(parsed.lists.measures).to.deep.equal({given: 2, kept: 1, failed: false});
    expect(parsed.issues.map(({effect, label}) => [effect, label])).to.deep.equal([['skipped', 'Zeile 3: Maßnahme 2']]);
  });

  it('never keep tags', async () => {
    const [first] = await measures('Maßnahme | Beschreibung', 'A<script>alert(1)</script> | <p>x</p><br>y');
    expect([first?.title, first?.description]).to.deep.equal(['A alert(1)', 'x\n\ny']);
  });
});

describe('cells of an offer', () => {
  it('are contacts with their channels, times, places and languages', async () => {
    const [first] = await offers(
      'Thema | Angebot | Ansprechpartner | E-Mail | Telefon | Zeiten | Ort | Sprachen | Kosten | Zielgruppe',
      'Deutsch | Treff | Frau Muster | treff@example.org | 07031 12 | mittwochs | Markt 1 | Deutsch, Arabisch | kostenlos | Eltern',
    );
    expect(first).to.deep.include({
      title: 'Treff',
      topics: ['deutsch'],
      schedule: 'mittwochs',
      languages: ['de', 'ar'],
    });
    expect(first?.contacts?.[0]).to.deep.include({name: 'Frau Muster', email: 'treff@example.org'});
    expect(first?.cost).to.deep.equal({free: true, note: 'kostenlos'});
    expect(first?.places?.[0]?.name).to.equal('Markt 1');
    expect(first?.audiences).to.deep.equal(['Eltern']);
  });

  it('without a place of their own stand below the description', async () => {
    const [first] = await offers('Angebot | Kontakt | Anzahl | Bemerkung', 'Treff | Amt | 20 Plätze | bitte klingeln');
    expect(first?.description).to.equal('Anzahl: 20 Plätze\n\nbitte klingeln');
  });
});

describe('findings', () => {
  it('are none for a table without faults', async () => {
    expect(await findings('Nr. | Maßnahme | Status', '1 | A | abgeschlossen', '2 | B | in Planung')).to.deep.equal([]);
  });
});
