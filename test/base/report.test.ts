import {expect} from '@open-wc/testing';
import {reportPanel} from '../../src/base/report.template.js';
import {failed, type ReadyState} from '../../src/data/plan-state.js';
import type {Issue, IssueCode} from '../../src/plan/issue.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {draw, drawStyled, german, read} from './drawing.js';

/** The state of a document that is sound but for `rest`. */
function stateOf(rest: Readonly<Record<string, unknown>>): ReadyState {
  return {is: 'ready', ...parsePlan({schemaVersion: 1, lang: 'de', title: 'Plan', ...rest})};
}

function found(...issues: readonly Partial<Issue>[]): ReadyState {
  const whole = issues.map((issue): Issue => ({
    effect: 'dropped',
    code: 'missing',
    path: ['a'],
    label: 'Dokument',
    ...issue,
  }));
  return {...stateOf({}), issues: whole, issueTotal: whole.length};
}

function entriesOf(state: Parameters<typeof reportPanel>[1]): readonly string[] {
  return [...draw(reportPanel(german, state)).querySelectorAll('li')].map(read);
}

const sentences: Readonly<Record<IssueCode, readonly [issue: Partial<Issue>, words: string]>> = {
  'too-large': [
    {effect: 'refused'},
    'Das Dokument ist zu groß. Das Dokument wird deshalb nicht angezeigt. Teilen Sie es in mehrere Dokumente auf.',
  ],
  'not-json': [
    {effect: 'refused'},
    'Das Dokument ist kein gültiges JSON. Das Dokument wird deshalb nicht angezeigt. Meist fehlt ein Komma, ein Anführungszeichen oder eine Klammer.',
  ],
  'bad-table': [
    {effect: 'refused'},
    'Die Tabelle kann nicht gelesen werden. Das Dokument wird deshalb nicht angezeigt. Speichern Sie die Tabelle noch einmal, zum Beispiel als CSV.',
  ],
  'too-deep': [
    {expected: '4'},
    'Zu viele Ebenen liegen ineinander. Die Angabe wurde weggelassen. Ordnen Sie die Einträge flacher.',
  ],
  'not-object': [
    {effect: 'refused'},
    'Das Dokument ist kein Objekt. Das Dokument wird deshalb nicht angezeigt. Es beginnt und endet mit einer geschweiften Klammer.',
  ],
  version: [
    {effect: 'refused'},
    'Die Version des Dokuments ist nicht bekannt. Das Dokument wird deshalb nicht angezeigt. Schreiben Sie die Zahl 1, ohne Anführungszeichen.',
  ],
  missing: [{effect: 'skipped'}, 'Eine nötige Angabe fehlt. Der Eintrag wird nicht angezeigt. Ergänzen Sie sie.'],
  'bad-lang': [
    {value: 'Deutsch'},
    'Das ist kein Kürzel einer Sprache. Der Wert „Deutsch“ wurde weggelassen. Richtig sind zum Beispiel: de, ar, de-simple.',
  ],
  'not-a-list': [
    {value: 'a'},
    'Hier muss eine Liste stehen. Der Wert „a“ wurde weggelassen. Eine Liste steht in eckigen Klammern.',
  ],
  'no-usable-entry': [
    {},
    'Kein Eintrag der Liste ist brauchbar. Die Angabe wurde weggelassen. Die Gründe stehen bei den einzelnen Einträgen.',
  ],
  'wrong-type': [
    {effect: 'skipped', value: '7'},
    'Die Angabe hat die falsche Form. Gefunden wurde „7“; der Eintrag wird nicht angezeigt. Texte stehen in Anführungszeichen, Zahlen sowie true und false nicht.',
  ],
  'unknown-code': [
    {value: 'leed', expected: 'lead partner'},
    'Dieser Code ist nicht bekannt. Der Wert „leed“ wurde weggelassen. Möglich sind: lead partner.',
  ],
  'out-of-range': [
    {value: '150', expected: '0 – 100'},
    'Diese Zahl ist hier nicht möglich. Der Wert „150“ wurde weggelassen. Erlaubt ist: 0 – 100.',
  ],
  'bad-date': [
    {effect: 'changed', value: '20.02.2017', expected: '2017-02-20'},
    'Das Datum oder die Uhrzeit ist so nicht lesbar. Aus „20.02.2017“ wurde „2017-02-20“. Richtig sind zum Beispiel: 2024, 2024-03, 2024-03-15; ohne Jahr --12-05; als Uhrzeit 09:30.',
  ],
  'bad-url': [
    {value: 'javascript:'},
    'Die Adresse ist unvollständig oder nicht erlaubt. Der Wert „javascript:“ wurde weggelassen. Sie beginnt mit https:, http:, mailto: oder tel:, oder sie führt auf dieselbe Website. Leerzeichen gehören nicht hinein.',
  ],
  'bad-email': [
    {value: 'a'},
    'Das ist keine E-Mail-Adresse. Der Wert „a“ wurde weggelassen. Geben Sie nur die Adresse an, ohne Namen.',
  ],
  'too-long': [
    {effect: 'changed', value: 'a…', expected: '1000'},
    'Der Text ist länger als 1000 Zeichen. Der Text wurde gekürzt. Kürzen Sie ihn.',
  ],
  'too-many': [
    {effect: 'changed', value: '201', expected: '200'},
    'Es sind mehr als 200 Einträge. Die ersten 200 wurden übernommen. Kürzen Sie die Liste, oder teilen Sie sie auf.',
  ],
  'bad-id': [
    {effect: 'changed', value: '38 a', expected: 'm-38'},
    'Die Kennung enthält Zeichen, die nicht erlaubt sind. Aus „38 a“ wurde „m-38“. Sie beginnt mit einem Buchstaben von a bis z; danach sind auch Ziffern, Punkte und Striche erlaubt.',
  ],
  'duplicate-id': [
    {effect: 'changed', value: 'a', expected: 'a-2'},
    'Die Kennung gehört schon einem anderen Eintrag. Aus „a“ wurde „a-2“. Geben Sie jedem Eintrag seine eigene: Links hängen daran.',
  ],
  'id-derived': [
    {effect: 'hint', expected: 'm-a'},
    'Der Eintrag hat keine Kennung. Verwendet wird „m-a“. Tragen Sie sie als id ein, damit Links auch dann noch stimmen, wenn sich der Titel ändert.',
  ],
  'dangling-reference': [
    {value: 'x'},
    'Der Verweis führt ins Leere. Der Wert „x“ wurde weggelassen. Prüfen Sie die Schreibweise, oder ergänzen Sie den Eintrag.',
  ],
  cycle: [
    {value: 'x'},
    'Die Einträge verweisen im Kreis aufeinander. Der Wert „x“ wurde weggelassen. Nehmen Sie einen der Verweise heraus.',
  ],
  contradiction: [
    {effect: 'hint', value: 'completed, 40 %'},
    'Zwei Angaben widersprechen sich: completed, 40 %. Nichts wurde geändert. Prüfen Sie, welche davon stimmt.',
  ],
};

describe('the report for editors', () => {
  for (const [code, [issue, words]] of Object.entries(sentences)) {
    it(`says what is wrong, what became of it and what to do: ${code}`, () => {
      expect(entriesOf(found({code: code as IssueCode, ...issue}))).to.deep.equal([`Dokument a: ${words}`]);
    });
  }

  it('says which of several values would do', () => {
    expect(entriesOf(found({expected: 'actor, text'}))[0]).to.contain('Eine davon genügt: actor, text.');
  });

  it('knows no bounds where there are none', () => {
    expect(entriesOf(found({code: 'out-of-range', value: 'x'}))[0]).to.contain('Prüfen Sie die Zahl.');
  });

  it('names entry and place', () => {
    const measures = [{id: 'm-38', number: '38', title: 'Kurse', status: {percent: 150}}];
    const item = draw(reportPanel(german, stateOf({measures}))).querySelector('li');
    expect(read(item)).to.contain('Maßnahme 38 measures.0.status.percent: Diese Zahl ist hier nicht möglich.');
    expect([read(item?.querySelector('bdi')), read(item?.querySelector('code[dir=ltr]'))]).to.deep.equal([
      'Maßnahme 38',
      'measures.0.status.percent',
    ]);
  });

  it('begins with the worst', () => {
    const effects = ['hint', 'changed', 'dropped', 'skipped', 'refused'] as const;
    const entries = entriesOf(found(...effects.map((effect) => ({effect, label: effect}))));
    expect(entries.map((entry) => entry.split(' ')[0])).to.deep.equal([
      'refused',
      'skipped',
      'dropped',
      'changed',
      'hint',
    ]);
  });

  it('says of a table that was refused what its reader found', () => {
    const error = new PlanError('syntax', {code: 'bad-table', sentence: 'Die Tabelle ist leer.'});
    expect(entriesOf(failed(error))).to.deep.equal(['Dokument: Die Tabelle ist leer.']);
  });

  it('counts what it does not list', () => {
    const words = read(draw(reportPanel(german, {...found({}), issueTotal: 1234})));
    expect(words)
      .to.contain('Prüfbericht: 1.234 Hinweise')
      .and.to.match(/und 1\.233 weitere$/);
  });

  it('says that all is well', () => {
    const measures = [{id: 'm-1', title: 'Kurse'}];
    expect(read(draw(reportPanel(german, stateOf({measures}))))).to.equal(
      'Prüfbericht: nichts zu beanstanden Das Dokument ist in Ordnung. Alle Einträge werden gezeigt.',
    );
  });

  it('lists what is stated to be unknown', () => {
    const words = read(
      draw(reportPanel(german, stateOf({asOf: null, measures: [{id: 'a', title: 'A', period: null}]}))),
    );
    expect(words).to.contain('Ausdrücklich ohne Angabe (null): asOf, measures.0.period');
  });

  it('keeps that list to one line', () => {
    const unstated = Array.from({length: 25}, (_, index) => `a.${index}`);
    const panel = draw(reportPanel(german, {...stateOf({}), unstated}));
    expect(panel.querySelectorAll('code').length).to.equal(20);
    expect(read(panel)).to.match(/a\.19 und 5 weitere$/);
  });

  it('tells why a document is refused', () => {
    const state = failed(new PlanError('plan', {code: 'missing', key: 'title'}));
    expect(entriesOf(state)[0]).to.contain('Dokument title: Eine nötige Angabe fehlt.');
  });

  it('shows what stands in the document as characters', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const panel = draw(reportPanel(german, found({value: evil, label: evil, path: [evil]})));
    expect([panel.querySelector('img'), read(panel).split(evil).length]).to.deep.equal([null, 4]);
  });

  it('is an open panel that its reader can close, and accessible', async () => {
    const host = drawStyled(reportPanel(german, found({}, {effect: 'hint'})));
    expect(host.shadowRoot?.querySelector('details')?.open).to.equal(true);
    await expectAccessible(host);
  });
});
