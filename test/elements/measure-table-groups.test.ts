import {expect} from '@open-wc/testing';
import {
  clearPage,
  columnNames,
  find,
  findAll,
  outline,
  press,
  read,
  results,
  showTable,
  titles,
} from './measure-table-page.js';

const plan = {
  fields: [
    {id: 'f-1', number: '1', title: 'Arbeit', motto: 'Alle packen an'},
    {id: 'f-2', number: '2', title: 'Wohnen', description: 'Worum es beim Wohnen geht'},
  ],
  goals: [
    {id: 'g-v', field: 'f-1', kind: 'vision', text: 'Arbeit für alle'},
    {id: 'g-1', field: 'f-1', text: 'Beraten'},
    {id: 'g-2', field: 'f-1', text: 'Vermitteln'},
  ],
  actors: [
    {id: 'a-1', name: 'Jobcenter'},
    {id: 'a-2', name: 'Stadt'},
  ],
  measures: [
    {title: 'Messe', field: 'f-1', goals: ['g-1'], actors: [{actor: 'a-2'}], status: 'planned', period: {from: '2025'}},
    {title: 'Lotsen', field: 'f-1', goals: ['g-1'], actors: [{actor: 'a-1'}, {actor: 'a-2'}], status: 'ongoing'},
    {title: 'Kurse', field: 'f-1', goals: ['g-1', 'g-2'], period: {from: '2024-03'}, status: 'ongoing'},
    {title: 'Fest'},
    {title: 'Ausflug', field: 'f-1', listed: 'additional'},
  ],
};

const groupings = {
  field: [
    ...['# 1 Arbeit', '## Ziel: Beraten', 'Messe', 'Lotsen', '## Ziele: Beraten · Vermitteln', 'Kurse'],
    ...['## Weitere Maßnahmen', 'Ausflug', '# 2 Wohnen', '# Ohne Angabe', 'Fest'],
  ],
  actor: [
    ...['# Stadt', 'Messe', 'Lotsen', '# Jobcenter', 'Lotsen'],
    ...['# Ohne Angabe', 'Kurse', 'Fest', '## Weitere Maßnahmen', 'Ausflug'],
  ],
  year: ['# 2024', 'Kurse', '# 2025', 'Messe', '# Ohne Angabe', 'Lotsen', 'Fest', '## Weitere Maßnahmen', 'Ausflug'],
  none: ['Messe', 'Lotsen', 'Kurse', 'Fest', '## Weitere Maßnahmen', 'Ausflug'],
} as const;

/** What is read, with a blank between any two parts. */
function spaced(part: HTMLElement): string {
  return part.innerText
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('<measure-table> grouped', () => {
  afterEach(clearPage);

  for (const [grouping, rows] of Object.entries(groupings)) {
    it(`by ${grouping}, in the order of the plan`, async () => {
      const element = await showTable(plan, {'group-by': grouping});
      expect(outline(element)).to.deep.equal(rows);
      expect(results(element)).to.equal('4 Maßnahmen');
    });
  }

  it('by goal: a measure may stand twice and counts once', async () => {
    const element = await showTable(plan, {'group-by': 'goal'});
    expect(titles(element).filter((title) => title === 'Kurse')).to.have.length(2);
    expect(outline(element).slice(-6)).to.deep.equal([
      ...['# Vermitteln', 'Kurse', '# Ohne Angabe', 'Fest', '## Weitere Maßnahmen', 'Ausflug'],
    ]);
    expect(results(element)).to.equal('4 Maßnahmen');
  });

  it('by status, in the order of the work', async () => {
    const element = await showTable(plan, {'group-by': 'status'});
    const heads = findAll(element, '.group-title').map(read);
    expect(heads.filter((_, index) => !counts(element)[index]?.startsWith('keine'))).to.deep.equal([
      'geplant',
      'läuft',
      'keine Angabe',
    ]);
  });

  for (const grouping of ['gemeinde', '']) {
    it(`by field with group-by="${grouping}", which is no grouping`, async () => {
      const element = await showTable(plan, {'group-by': grouping});
      expect(outline(element)).to.deep.equal(groupings.field);
    });
  }

  it('has no heads where no measure says where it belongs', async () => {
    for (const grouping of ['field', 'goal', 'actor', 'year']) {
      const element = await showTable({measures: [{title: 'a'}, {title: 'b'}]}, {'group-by': grouping});
      expect(outline(element), grouping).to.deep.equal(['a', 'b']);
    }
  });

  it('counts what stands in each field, without additional measures', async () => {
    const element = await showTable(plan);
    expect(counts(element)).to.deep.equal(['3 Maßnahmen', 'keine Maßnahme', '1 Maßnahme']);
  });

  it('says motto and visions of a field in its head', async () => {
    const element = await showTable(plan);
    expect([read(find(element, '.motto')), read(find(element, '.vision'))]).to.deep.equal([
      'Alle packen an',
      'Vision: Arbeit für alle',
    ]);
  });

  it('opens what else the plan says about a field', async () => {
    const element = await showTable(plan);
    expect(findAll(element, '.group-head button').map(read)).to.deep.equal(['Mehr dazu: Arbeit', 'Mehr dazu: Wohnen']);
    await press(element, 'Mehr dazu: Wohnen');
    expect(read(find(element, '.field-details'))).to.contain('Worum es beim Wohnen geht');
    expect(findAll(element, '.group-head button')[1]?.ariaExpanded).to.equal('true');
    await press(element, 'Mehr dazu: Wohnen');
    expect(findAll(element, '.field-details').length).to.equal(0);
  });

  const ofField: readonly [title: string, rest: Record<string, unknown>, words: string][] = [
    [
      'all its goals, with their kind, even where no measure serves them',
      {goals: [{field: 'f', kind: 'guiding', text: 'Beraten'}]},
      'Ziele Leitziel: Beraten',
    ],
    [
      'what takes place in it',
      {events: [{title: 'Fachtag', field: 'f', recurring: '--12-05', place: 'Rathaus', text: 'Für alle'}]},
      'Termine Fachtag jedes Jahr am 5. Dezember · Rathaus Für alle',
    ],
    [
      'ideas for it',
      {activities: [{field: 'f', theme: 'Ehrenamt', items: ['Lesekoffer']}]},
      'Ideen Ehrenamt Lesekoffer',
    ],
    [
      'what the full plan holds of it',
      {fields: [{id: 'f', title: 'Arbeit', reported: {goals: 1, measures: 27, pages: '61-68'}}]},
      'Im vollständigen Plan 1 Ziel 27 Maßnahmen Seiten 61-68',
    ],
  ];
  for (const [title, rest, words] of ofField) {
    it(`says of a field ${title}`, async () => {
      const element = await showTable({
        fields: [{id: 'f', title: 'Arbeit'}],
        measures: [{title: 'a', field: 'f'}],
        ...rest,
      });
      await press(element, 'Mehr dazu');
      expect(spaced(find(element, '.field-details'))).to.equal(words);
    });
  }

  it('leaves out what takes place in other fields', async () => {
    const fields = [{id: 'f', title: 'Arbeit'}];
    const element = await showTable({fields, measures: [{title: 'a', field: 'f'}], events: [{title: 'Stadtfest'}]});
    expect(findAll(element, '.group-head button').length).to.equal(0);
  });

  const heads: readonly [title: string, grouping: string, rest: Record<string, unknown>, words: readonly string[]][] = [
    ['how far its measures are', 'field', {}, ['geplant: 1 · läuft: 2']],
    [
      'that it runs through all others',
      'field',
      {fields: [{id: 'f-1', title: 'Arbeit', kind: 'cross-cutting'}]},
      ['Querschnittsthema · geplant: 1 · läuft: 2'],
    ],
    [
      'the field above it',
      'field',
      {
        fields: [
          {id: 'f-0', title: 'Alltag'},
          {id: 'f-1', title: 'Arbeit', parent: 'f-0'},
        ],
      },
      ['Alltag · geplant: 1 · läuft: 2'],
    ],
    ['the field of a goal', 'goal', {}, ['Arbeit · geplant: 1 · läuft: 2', 'Arbeit']],
    [
      'to whom an actor belongs',
      'actor',
      {
        actors: [
          {id: 'a-2', name: 'Stadt'},
          {id: 'a-1', name: 'Jobcenter', parent: 'a-2'},
        ],
      },
      ['geplant: 1 · läuft: 1', 'Stadt'],
    ],
    ['nothing where a group of status says it', 'status', {}, []],
    [
      'nothing about one measure, which says it itself',
      'year',
      {measures: [{title: 'a', period: '2024', status: 'planned'}]},
      [],
    ],
    [
      'nothing of status in a plan without any',
      'field',
      {
        measures: [
          {title: 'a', field: 'f-1'},
          {title: 'b', field: 'f-1'},
        ],
      },
      [],
    ],
  ];
  for (const [title, grouping, rest, words] of heads) {
    it(`by ${grouping} says in its heads ${title}`, async () => {
      const element = await showTable({...plan, ...rest}, {'group-by': grouping});
      const facts = findAll(element, '.group-facts').map((fact) => read(fact).replace(/^· /, ''));
      expect(facts.slice(0, words.length || Infinity)).to.deep.equal(words);
    });
  }
});

describe('<measure-table> in columns', () => {
  afterEach(clearPage);

  const all = {...plan, measures: [...plan.measures, {number: '9', title: 'Neun', timeframes: [{term: 'short'}]}]};
  const cases: readonly [attributes: Record<string, string>, names: readonly string[]][] = [
    [{}, ['Nr.', 'Maßnahme', 'Zuständig', 'Status', 'Zeitraum']],
    [{'group-by': 'status'}, ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Ziele', 'Zuständig', 'Status', 'Zeitraum']],
    [{'group-by': 'goal'}, ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Zuständig', 'Status', 'Zeitraum']],
    [{columns: 'status title'}, ['Status', 'Maßnahme']],
    [{columns: ' number   number '}, ['Maßnahme', 'Nr.']],
    [{columns: 'goal'}, ['Maßnahme', 'Ziele']],
    [{columns: 'preis'}, ['Nr.', 'Maßnahme', 'Zuständig', 'Status', 'Zeitraum']],
    [{columns: ''}, ['Nr.', 'Maßnahme', 'Zuständig', 'Status', 'Zeitraum']],
  ];
  for (const [attributes, names] of cases) {
    it(`shows ${names.join(', ')} with ${JSON.stringify(attributes)}`, async () => {
      const element = await showTable(all, attributes);
      expect(columnNames(element)).to.deep.equal([...names, 'Einzelheiten']);
    });
  }

  it('leaves out those without any value, even if the page asks for them', async () => {
    const element = await showTable({measures: [{title: 'a'}]}, {columns: 'number title status actors'});
    expect(columnNames(element)).to.deep.equal(['Maßnahme', 'Einzelheiten']);
  });

  it('leaves out what only additional measures state, and says it below their title', async () => {
    const measures = [{title: 'a'}, {title: 'b', listed: 'additional', period: {text: 'im Sommer 2023'}}];
    const element = await showTable({measures});
    expect(columnNames(element)).to.deep.equal(['Maßnahme', 'Einzelheiten']);
    expect(findAll(element, '.title > .late').map(read)).to.deep.equal(['im Sommer 2023']);
  });

  it('has in each row as many cells as columns', async () => {
    const element = await showTable('musterstadt');
    const width = findAll(element, 'thead th').length;
    const spans = findAll(element, '.measures > tbody > tr', HTMLTableRowElement).map(({cells}) =>
      [...cells].reduce((sum, {colSpan}) => sum + colSpan, 0),
    );
    expect(new Set(spans)).to.deep.equal(new Set([width]));
  });
});

function counts(element: Element): readonly string[] {
  return findAll(element, '.group-head .count').map(read);
}
