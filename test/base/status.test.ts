import {expect} from '@open-wc/testing';
import {qualifierLabel, statusGroupLabel} from '../../src/base/status-group-labels.js';
import {statusLabel} from '../../src/base/status-labels.js';
import {accentOf, shapeOf, shapePaths} from '../../src/base/status-shapes.js';
import {badge, percentBeside} from '../../src/base/badge.template.js';
import {lateNote, statusBadge} from '../../src/base/status.template.js';
import type {Status} from '../../src/plan/plan.js';
import {qualifierCodes, statusCodes, type StatusCode} from '../../src/plan/status.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {displayOf, draw, german, languageOf, read} from './drawing.js';

describe('the vocabulary of status', () => {
  const looks: Readonly<Record<StatusCode, string>> = {
    idea: 'ring neutral',
    'not-started': 'ring neutral',
    'under-review': 'question review',
    'in-coordination': 'question review',
    planned: 'calendar neutral',
    'in-preparation': 'calendar neutral',
    'in-progress': 'half active',
    'partially-implemented': 'half active',
    ongoing: 'cycle ongoing',
    completed: 'tick done',
    'on-hold': 'bars stopped',
    blocked: 'bars stopped',
    postponed: 'bars stopped',
    'not-implemented': 'cross stopped',
    rejected: 'cross stopped',
    dropped: 'cross stopped',
    merged: 'cross stopped',
    failed: 'cross stopped',
    unknown: 'dash neutral',
  };
  it('has a shape and an accent for each of its 19 codes', () => {
    const shown = statusCodes.map((code) => [code, `${shapeOf(code)} ${accentOf(code)}`]);
    expect(Object.fromEntries(shown)).to.deep.equal(looks);
  });

  it('has words of its own for each of its 19 codes', () => {
    expect(new Set(statusCodes.map((code) => statusLabel(german, code))).size).to.equal(19);
  });

  it('has nine shapes that differ', () => {
    expect(new Set(Object.values(shapePaths)).size).to.equal(9);
  });

  it('has words for its groups and qualifiers', () => {
    const groups = ['open', 'planned', 'active', 'done', 'stopped', 'unknown'] as const;
    const labels = [
      ...groups.map((code) => statusGroupLabel(german, code)),
      ...qualifierCodes.map((code) => qualifierLabel(german, code)),
    ];
    expect(new Set(labels).size).to.equal(groups.length + qualifierCodes.length);
  });

  it('shows accent and code to the stylesheet', () => {
    const span = draw(badge('under-review', 'wird geprüft'));
    expect(span.querySelector('.badge')?.className).to.equal('badge review under-review');
  });

  it('draws the marks of its shapes as holes, of which the words say all', async () => {
    const span = draw(badge('completed', 'abgeschlossen'));
    const svg = span.querySelector('svg');
    expect([svg?.getAttribute('aria-hidden'), svg?.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
    expect(svg?.querySelector('path')?.getAttribute('fill-rule')).to.equal('evenodd');
    expect(svg?.querySelector('path')?.getBoundingClientRect().width).to.be.greaterThan(0);
    await expectAccessible(span);
  });
});

describe('a percentage', () => {
  const table: readonly [wording: string, percent: number | undefined, beside: string][] = [
    ['in Umsetzung', 40, ' (40 %)'],
    ['in Umsetzung', 0, ' (0 %)'],
    ['in Umsetzung', 12.5, ' (12,5 %)'],
    ['in Umsetzung', undefined, ''],
    ['Umsetzung zu 40 %', 40, ''],
    ['Zu 12,5 Prozent fertig', 12.5, ''],
    ['Zu 12.5 Prozent fertig', 12.5, ''],
    ['seit 2040', 40, ' (40 %)'],
    ['40,5 von 90 Plätzen', 40, ' (40 %)'],
    ['400 Plätze', 40, ' (40 %)'],
    ['40', 40, ''],
  ];
  for (const [wording, percent, beside] of table) {
    it(`of ${percent ?? 'nothing'} beside "${wording}" reads "${beside}"`, () => {
      expect(percentBeside(german, wording, percent).replace('\u00a0', ' ')).to.equal(beside);
    });
  }
});

describe('the status of a measure', () => {
  const table: readonly [title: string, status: Partial<Status>, words: string][] = [
    ['its own wording', {code: 'in-progress', text: 'Läuft gut', source: 'author'}, 'Läuft gut'],
    ['our label without one', {code: 'in-progress', source: 'author'}, 'in Umsetzung'],
    ['the label of the document before ours', {code: 'ongoing', source: 'author'}, 'Daueraufgabe'],
    ['wording and percentage', {code: 'in-progress', text: 'Läuft', percent: 40, source: 'author'}, 'Läuft (40 %)'],
    [
      'what qualifies it',
      {code: 'completed', qualifiers: ['expansion', 'delayed'], source: 'author'},
      'abgeschlossen, Ausbau, verzögert',
    ],
    ['its period', {code: 'postponed', period: {from: '2025', to: '2025'}, source: 'author'}, 'verschoben, 2025'],
    [
      'nothing twice that its wording says',
      {code: 'completed', text: 'Fertig, Ausbau folgt', qualifiers: ['expansion'], source: 'inferred'},
      'Fertig, Ausbau folgt',
    ],
    ['that it is not stated', {code: 'unknown', source: 'author'}, 'keine Angabe'],
  ];
  for (const [title, status, words] of table) {
    it(`shows ${title}`, () => {
      const display = displayOf({statusLabels: {ongoing: 'Daueraufgabe'}});
      const parent = draw(statusBadge(display, status as Status));
      expect(read(parent).replace('\u00a0', ' ')).to.equal(words);
    });
  }

  it('keeps its wording in the language in which it is written', () => {
    const display = displayOf({}, {}, languageOf('ar'));
    const status: Status = {code: 'in-progress', text: 'Läuft', source: 'author'};
    const parent = draw(statusBadge(display, status));
    const words = parent.querySelector('[lang]');
    expect([words?.textContent, words?.getAttribute('lang'), words?.getAttribute('dir')]).to.deep.equal([
      'Läuft',
      'de',
      'auto',
    ]);
  });

  it('shows markup as characters', () => {
    const status: Status = {code: 'in-progress', text: '<img src=x onerror=alert(1)>', source: 'author'};
    const parent = draw(statusBadge(displayOf(), status));
    expect(read(parent)).to.equal('<img src=x onerror=alert(1)>');
  });

  it('is late only by the dates of the document', () => {
    const words = lateNote(displayOf(), {end: '2023', asOf: '2024-03'}).replace(/[\u2068\u2069]/g, '');
    expect(words).to.equal('geplant bis 2023 (Stand: März 2024)');
  });
});
