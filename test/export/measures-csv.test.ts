import {expect} from '@open-wc/testing';
import type {ExportWords} from '../../src/export/export-words.js';
import {measuresCsv} from '../../src/export/measures-csv.js';
import type {Plan} from '../../src/plan/plan.js';
import {richDocument} from '../plan/rich-document.js';
import {demoPlan, planOf} from '../plan/plan-of.js';
import {plainWords} from './plain-words.js';
import {readCsv, recordsOf} from './read-csv.js';

type Records = ReturnType<typeof recordsOf>;

function exported(plan: Plan, changes: Partial<ExportWords> = {}): Records {
  return recordsOf(measuresCsv(plan, plan.measures, plainWords(plan, changes)));
}

/** The cells of one measure that states this. */
function cellsOf(
  measure: Record<string, unknown>,
  rest: Record<string, unknown> = {},
): Readonly<Record<string, string>> {
  return exported(planOf({measures: [{id: 'm-1', title: 'Flyer', ...measure}], ...rest}))[0] ?? {};
}

describe('the measures of a plan as CSV', () => {
  it('have one row each, in the order asked for', () => {
    const plan = planOf({measures: [{title: 'Flyer'}, {title: 'Fest'}, {title: 'Kurs'}]});
    const [flyer, , course] = plan.measures;
    const file = measuresCsv(
      plan,
      [course, flyer].filter((measure) => measure !== undefined),
      plainWords(plan),
    );
    expect(recordsOf(file).map(({title}) => title)).to.deep.equal(['Kurs', 'Flyer']);
  });

  it('have no columns but those with values in the plan', () => {
    const plan = planOf({
      measures: [
        {id: 'm-1', title: 'Flyer'},
        {id: 'm-2', title: 'Fest', budget: '5 €'},
      ],
    });
    const heads = ['title', 'budget', 'id', 'permalink'];
    expect(readCsv(measuresCsv(plan, plan.measures.slice(0, 1), plainWords(plan)))).to.deep.equal([
      heads,
      ['Flyer', '', 'm-1', 'https://town.example/plan#m-1'],
    ]);
  });

  it('are in the words of the reader, heads too', () => {
    const plan = planOf({measures: [{title: {de: 'Fest', en: 'Party'}, status: 'ongoing'}]});
    const words = plainWords(plan, {text: (text) => (typeof text === 'string' ? text : (text['en'] ?? ''))});
    const [row] = recordsOf(measuresCsv(plan, plan.measures, {...words, heads: {...words.heads, title: 'Measure'}}));
    expect([row?.['Measure'], row?.['status']]).to.deep.equal(['Party', 'ongoing']);
  });

  const stated: readonly [title: string, measure: Record<string, unknown>, cells: Record<string, string>][] = [
    [
      'the wording of a status, its code and its percentage in columns of their own',
      {status: {code: 'in-progress', text: 'Läuft gut', percent: 12.5}},
      {status: 'Läuft gut', statusCode: 'in-progress', percent: '12.5'},
    ],
    ['a percentage of 0', {status: {code: 'not-started', percent: 0}}, {percent: '0'}],
    [
      'what qualifies a status',
      {status: {text: 'Läuft', qualifiers: ['delayed', 'expansion']}},
      {qualifiers: 'delayed\nexpansion'},
    ],
    [
      'why it is not done',
      {status: {code: 'rejected', reason: 'Kein Geld.\n\nKeine Zeit.'}},
      {reason: 'Kein Geld.\nKeine Zeit.'},
    ],
    [
      'its parts, those below others indented',
      {items: [{text: 'Druck', items: ['Farbe']}, 'Post']},
      {items: '• Druck\n  • Farbe\n• Post'},
    ],
    [
      'who leads and who takes part',
      {actors: [{text: 'Amt', role: 'lead'}, {text: 'Verein', role: 'partner', note: 'wirbt'}, 'Schule']},
      {lead: 'Amt', others: 'Verein (partner): wirbt\nSchule'},
    ],
    [
      'when it runs',
      {period: '2024', timeframes: [{term: 'short'}, {term: 'long', text: 'bis 2030'}]},
      {period: '2024/2024', timeframes: 'short\nbis 2030'},
    ],
    [
      'what it is measured by',
      {
        indicators: [
          {
            text: 'Kurse',
            unit: 'Stück',
            baseline: 0,
            target: 3,
            values: [
              {date: '2025', value: 2},
              {date: '2026', value: null},
            ],
          },
        ],
      },
      {indicators: 'Kurse (baseline: 0 Stück; target: 3 Stück; 2025: 2 Stück)'},
    ],
    [
      'what happened',
      {updates: [{dateText: 'im Mai', title: 'Start', text: 'Es geht los.', status: 'ongoing'}, {text: 'Weiter.'}]},
      {updates: 'im Mai: Start: Es geht los. (ongoing)\nWeiter.'},
    ],
    [
      'a description of several parts',
      {description: [{h: 'Ziel'}, {p: 'Alle lesen.'}, {list: ['a', 'b']}, {quote: 'Ja.', source: 'Rat'}]},
      {description: 'Ziel\nAlle lesen.\n• a\n• b\n„Ja.“ – Rat'},
    ],
    ['whether it stands apart', {listed: 'additional'}, {listed: 'additional'}],
    [
      'links with their addresses',
      {links: [{label: 'Mehr', href: 'https://example.org/'}]},
      {links: 'Mehr: https://example.org/'},
    ],
  ];
  for (const [title, measure, cells] of stated) {
    it(`state ${title}`, () => expect(cellsOf(measure)).to.include(cells));
  }

  it('name fields, goals, footnotes, relatives and offers instead of their ids', () => {
    const [first, second] = exported(planOf(richDocument));
    expect(first).to.include({
      fieldNumber: '1',
      field: 'Lernen',
      goals: 'Niemand bleibt zurück\nPlätze für alle Kinder',
      notes: '1 Mit Geld vom Freistaat.',
      offers: 'Lesecafé',
      source: '12',
    });
    expect(second).to.include({related: '1 Lesepaten finden\n1 Lesepaten finden'});
  });

  it('hold known keys only', () => {
    const cells = cellsOf({internal: 'geheim', keywords: ['geheim'], status: {code: 'ongoing', note: 'geheim'}});
    expect(JSON.stringify(cells)).not.to.contain('geheim');
  });

  it('hand out no contacts that the page does not show', () => {
    const contacts = [
      {name: 'Frau Muster', kind: 'person', email: 'muster@example.org'},
      {name: 'Amt', kind: 'organisation'},
    ];
    const plan = planOf({measures: [{title: 'Flyer', contacts}]});
    const cells = (['all', 'office', 'none'] as const).map((mode) => exported(plan, {contacts: mode})[0]?.['contacts']);
    expect(cells).to.deep.equal(['Frau Muster, muster@example.org\nAmt', 'Amt', undefined]);
  });

  it('hold no formula, whatever the document says', () => {
    const cells = cellsOf({number: '=1', title: '=1+1', budget: '@x', location: '-2+3', status: {text: '+cmd|x'}});
    expect(Object.values(cells).filter((cell) => /^\s*[=+\-@]/.test(cell))).to.deep.equal([]);
    expect(cells).to.include({number: "'=1", title: "'=1+1", budget: "'@x", status: "'+cmd|x"});
  });

  for (const name of ['musterstadt', 'leinfelden-echterdingen', 'boeblingen', 'sachsenheim']) {
    it(`of ${name} keep numbers, titles and statuses when they are read again`, async () => {
      const plan = await demoPlan(name);
      const again = planOf({lang: plan.lang, measures: exported(plan).map(documentOf)});
      const facts = ({measures}: Plan): unknown =>
        measures.map(({id, number, title, status}) => ({
          id,
          number,
          title: plainWords(plan).text(title),
          status: status && [status.code, status.percent, status.text && plainWords(plan).text(status.text)],
        }));
      expect(again.measures.length).to.equal(plan.measures.length);
      expect(facts(again)).to.deep.equal(facts(planOf({lang: plan.lang, measures: withWordings(plan)})));
    });
  }
});

/** A row as an importer understands it. */
function documentOf(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const {id, number, title, status, statusCode, percent} = row;
  const stated = {text: status, code: statusCode, ...(percent ? {percent: Number(percent)} : {})};
  return {id, title, ...(number ? {number} : {}), ...(statusCode ? {status: stated} : {})};
}

/** The measures with the wording that readers see, which is the label of the code where the document has none. */
function withWordings(plan: Plan): readonly unknown[] {
  const {text} = plainWords(plan);
  return plan.measures.map(({id, number, title, status}) => {
    const own = status?.text ?? (status && plan.statusLabels?.[status.code]);
    const wording = own === undefined ? status?.code : text(own);
    return {
      id,
      number,
      title: text(title),
      status: status && {code: status.code, percent: status.percent, text: wording},
    };
  });
}
