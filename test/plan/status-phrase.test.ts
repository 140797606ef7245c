import {expect} from '@open-wc/testing';
import {classifyStatus, type StatusReading} from '../../src/plan/status-phrase.js';
import {statusGroup, type StatusCode} from '../../src/plan/status.js';

type Case = readonly [
  phrase: string,
  rows: number,
  code: StatusCode,
  rest?: Omit<StatusReading, 'code' | 'qualifiers' | 'text'> & {qualifiers?: StatusReading['qualifiers']},
];

/** Every status of the Leinfelden-Echterdingen plan: 41 rows. */
const leinfelden: readonly Case[] = [
  ['Wird fortgesetzt', 22, 'ongoing'],
  ['Noch nicht umgesetzt', 7, 'not-started'],
  ['Abgeschlossen', 3, 'completed'],
  ['In Planung für 2024', 3, 'planned', {period: {from: '2024', to: '2024'}}],
  ['In Planung ab 2024', 1, 'planned', {period: {from: '2024'}}],
  ['Umsetzung im März 2024', 1, 'planned', {period: {from: '2024-03', to: '2024-03'}}],
  ['Bedarf wird neu geprüft', 1, 'under-review'],
  ['Noch nicht umgesetzt – Realisierung wird weiterhin geprüft', 1, 'not-started', {qualifiers: ['under-review']}],
  ['Abgeschlossen Weitere Durchführung in Planung', 1, 'completed', {qualifiers: ['follow-up-planned']}],
  ['Ausbau wird fortgesetzt', 1, 'ongoing', {qualifiers: ['expansion']}],
];

/** Every status of the Böblingen report: 34 rows. */
const boeblingen: readonly Case[] = [
  ['100% umgesetzt', 12, 'completed', {percent: 100}],
  ['<p>100% umgesetzt.</p>', 1, 'completed', {percent: 100}],
  ['100 % umgesetzt (mit stetiger Weiterentwicklung)', 1, 'completed', {percent: 100, qualifiers: ['continuing']}],
  ['Umsetzung 50%', 2, 'in-progress', {percent: 50}],
  ['Umsetzung 50% bzw. befindet sich teilweise noch im Arbeit', 1, 'in-progress', {percent: 50}],
  ['50% umgesetzt', 2, 'in-progress', {percent: 50}],
  ['<p>Umsetzung 60%</p>', 1, 'in-progress', {percent: 60}],
  ['Umsetzung 40%', 2, 'in-progress', {percent: 40}],
  ['Umsetzung 15%', 1, 'in-progress', {percent: 15}],
  ['Umsetzung 10%', 1, 'in-progress', {percent: 10}],
  ['Ausschreibung erfolgt im Februar 2017 – Maßnahme in Arbeit', 1, 'in-progress'],
  ['Die Umsetzung der Maßnahme hat begonnen', 1, 'in-progress'],
  ['Befindet sich im Abstimmungsprozess (noch nicht umgesetzt)', 1, 'in-coordination'],
  ['Maßnahme wurde noch nicht umgesetzt', 1, 'not-started'],
  ['Maßnahme bisher nicht umgesetzt.', 1, 'not-started'],
  ['Nicht umgesetzt.', 1, 'not-implemented'],
  ['Maßnahme wurde nicht umgesetzt.', 1, 'not-implemented'],
  ['Maßnahme wird nicht umgesetzt.', 1, 'rejected'],
  ['', 2, 'unknown'],
];

/** "More cases" of the plan format, section 6. */
const further: readonly Case[] = [
  ['100\u00a0% umgesetzt', 1, 'completed', {percent: 100}],
  ['teilweise umgesetzt', 1, 'partially-implemented'],
  ['Wird derzeit umgesetzt', 1, 'in-progress'],
  ['Noch nicht abgeschlossen', 1, 'in-progress'],
  ['Nicht begonnen – in Vorbereitung', 1, 'in-preparation'],
  ['Begonnen – fortlaufend', 1, 'ongoing'],
  ['Zu 80 % abgeschlossen', 1, 'in-progress', {percent: 80}],
  ['0 %', 1, 'not-started', {percent: 0}],
  ['50–60 % umgesetzt', 1, 'in-progress'],
  ['120 % umgesetzt', 1, 'unknown'],
  ['12,5 Prozent', 1, 'in-progress', {percent: 12.5}],
  ['Verschoben auf 2025', 1, 'postponed', {period: {from: '2025', to: '2025'}}],
  ['Verzögert, in Umsetzung', 1, 'in-progress', {qualifiers: ['delayed']}],
  ['Kann nicht umgesetzt werden', 1, 'rejected'],
];

/** Time frames of the Sachsenheim concept, fed by mistake. */
const timeframes: readonly Case[] = [
  ['Kurzfristig (innerhalb eines Jahres)', 1, 'unknown'],
  ['Mittelfristig (ca. 2- 3 Jahren)', 1, 'unknown'],
  ['Mittelfristig (ca. 2-3 Jahren)', 1, 'unknown'],
  ['Langfristig (ca. 3-4 Jahre)', 1, 'unknown'],
  ['Kurzfristig (innerhalb eines Jahres); langfristig (ca. 3-4 Jahre)', 1, 'unknown'],
];

/** At least one phrase per wording of each rule that no plan above uses. */
const rules: readonly Case[] = [
  ['Wird nicht mehr weiter verfolgt', 1, 'rejected'],
  ['Wird nicht weiterverfolgt', 1, 'rejected'],
  ['Wird nicht durchgeführt', 1, 'rejected'],
  ['Derzeit nicht realisierbar', 1, 'rejected'],
  ['Personell nicht umsetzbar', 1, 'rejected'],
  ['Vom Gemeinderat abgelehnt', 1, 'rejected'],
  ['Entfällt', 1, 'dropped'],
  ['ersatzlos gestrichen', 1, 'dropped'],
  ['Ist hinfällig', 1, 'dropped'],
  ['Gescheitert', 1, 'failed'],
  ['Aufgegangen in Maßnahme 12', 1, 'merged'],
  ['Mit Nr. 5 zusammengelegt', 1, 'merged'],
  ['Vorerst zurückgestellt', 1, 'postponed'],
  ['Blockiert', 1, 'blocked'],
  ['Ruht derzeit', 1, 'on-hold'],
  ['Seit Mai ausgesetzt', 1, 'on-hold'],
  ['In Abstimmung', 1, 'in-coordination'],
  ['Wird vorbereitet', 1, 'in-preparation'],
  ['Bislang nicht realisiert', 1, 'not-started'],
  ['Bisher nicht erfolgt', 1, 'not-started'],
  ['Nicht begonnen', 1, 'not-started'],
  ['Nicht gestartet', 1, 'not-started'],
  ['Nicht vollständig abgeschlossen', 1, 'in-progress'],
  ['Noch nicht vollständig umgesetzt', 1, 'partially-implemented'],
  ['Nicht durchgeführt', 1, 'not-implemented'],
  ['Umgesetzt', 1, 'completed'],
  ['Bereits vollständig umgesetzt', 1, 'completed'],
  ['Maßnahme wurde bereits umgesetzt', 1, 'completed'],
  ['Erledigt', 1, 'completed'],
  ['Fertiggestellt', 1, 'completed'],
  ['In Prüfung', 1, 'under-review'],
  ['30 bis 50 Prozent', 1, 'in-progress'],
  ['Phase eins 30 %, Phase zwei 50 %', 1, 'in-progress'],
  ['Phase eins 100 %, Phase zwei 50 %', 1, 'unknown'],
  ['12.5%', 1, 'in-progress', {percent: 12.5}],
  ['Stand 2023 – 50 %', 1, 'in-progress', {percent: 50}],
  ['101 %', 1, 'unknown'],
  ['Geplant', 1, 'planned'],
  ['Ist vorgesehen', 1, 'planned'],
  ['Beabsichtigt', 1, 'planned'],
  ['Daueraufgabe', 1, 'ongoing'],
  ['Wird weitergeführt', 1, 'ongoing'],
  ['Läuft', 1, 'in-progress'],
  ['Wird umgesetzt', 1, 'in-progress'],
  ['Im Gange', 1, 'in-progress'],
  ['In Bearbeitung', 1, 'in-progress'],
  ['Umsetzung bis Ende 2025', 1, 'planned', {period: {to: '2025'}}],
  ['Umsetzung im Schuljahr 2024/25', 1, 'planned'],
  ['Neue Idee', 1, 'idea'],
  ['Impuls', 1, 'idea'],
  ['Vorschlag des Beirats', 1, 'idea'],
  ['Siehe Bericht', 1, 'unknown'],
];

const qualifiers: readonly Case[] = [
  ['Fortsetzung geplant', 1, 'planned', {qualifiers: ['follow-up-planned']}],
  ['Erledigt, Fortsetzung ist geplant', 1, 'completed', {qualifiers: ['follow-up-planned']}],
  ['Erledigt, Wiederholung wird geplant', 1, 'completed', {qualifiers: ['follow-up-planned']}],
  ['Abgeschlossen, Wiederholung in Planung', 1, 'completed', {qualifiers: ['follow-up-planned']}],
  ['Umgesetzt mit Änderungen', 1, 'completed', {qualifiers: ['with-changes']}],
  ['Verzögert', 1, 'unknown', {qualifiers: ['delayed']}],
  ['Wird fortgesetzt, Ausbau wird geprüft', 1, 'under-review', {qualifiers: ['expansion']}],
];

const periods: readonly Case[] = [
  ['In Planung ab Mai 2024', 1, 'planned', {period: {from: '2024-05'}}],
  ['In Planung ab Anfang Mai 2024', 1, 'planned', {period: {from: '2024-05'}}],
  ['Geplant bis 31.12.2024', 1, 'planned', {period: {to: '2024-12'}}],
  ['Geplant für 03/2024', 1, 'planned', {period: {from: '2024-03', to: '2024-03'}}],
  ['In Planung seit 2023', 1, 'planned', {period: {from: '2023'}}],
  ['In Vorbereitung für 2026', 1, 'in-preparation', {period: {from: '2026', to: '2026'}}],
  ['Verschoben von 2023 auf 2025', 1, 'postponed'],
  ['Geplant für das Schuljahr 2024/25', 1, 'planned'],
  ['Abgeschlossen im März 2024', 1, 'completed'],
];

/** Wordings that hold a word of a rule and mean the opposite, or hold it only as part of another word. */
const traps: readonly Case[] = [
  ['Noch nicht erledigt', 1, 'unknown'],
  ['Wird nicht mehr fortgesetzt', 1, 'unknown'],
  ['Derzeit nicht geplant', 1, 'unknown'],
  ['Noch nicht zu 100 % umgesetzt', 1, 'in-progress'],
  ['Noch nicht ganz zu 100 Prozent umgesetzt', 1, 'in-progress'],
  ['Zum Teil bereits umgesetzt', 1, 'unknown'],
  ['Ungeprüft', 1, 'unknown'],
  ['Ideenwerkstatt', 1, 'unknown'],
  ['Überläuft', 1, 'unknown'],
  ['1.000 Prozentpunkte', 1, 'unknown'],
];

const tables = {leinfelden, boeblingen, further, timeframes, rules, qualifiers, periods, traps};

describe('a status in words', () => {
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      for (const [phrase, , code, {qualifiers: added = [], ...rest} = {}] of cases) {
        it(`"${phrase}" is ${code}`, () => {
          const {text: _, ...reading} = classifyStatus(phrase);
          expect(reading).to.deep.equal({code, qualifiers: added, ...rest});
        });
      }
    });
  }

  it('adds up to the sums of Leinfelden-Echterdingen', () => {
    expect(sums(leinfelden, (code) => code)).to.deep.equal({
      ongoing: 23,
      'not-started': 8,
      planned: 5,
      completed: 4,
      'under-review': 1,
    });
    expect(sums(leinfelden, statusGroup)).to.deep.equal({active: 23, open: 9, planned: 5, done: 4});
  });

  it('adds up to the sums of Böblingen', () => {
    expect(sums(boeblingen, (code) => code)).to.deep.equal({
      completed: 14,
      'in-progress': 12,
      'in-coordination': 1,
      'not-started': 2,
      'not-implemented': 2,
      rejected: 1,
      unknown: 2,
    });
  });

  it('finds a percentage in 24 rows of Böblingen, 75.6 on average', () => {
    const stated = boeblingen.flatMap(([phrase, rows]) => {
      const {percent} = classifyStatus(phrase);
      return percent === undefined ? [] : Array.from({length: rows}, () => percent);
    });
    expect(stated).to.have.length(24);
    expect((stated.reduce((sum, percent) => sum + percent, 0) / stated.length).toFixed(1)).to.equal('75.6');
  });

  it('keeps the wording, without tags and needless blanks', () => {
    expect(classifyStatus(' <p>Umsetzung\n  60%.</p> ').text).to.equal('Umsetzung 60%.');
    expect(classifyStatus('Etwas  „ganz“ anderes').text).to.equal('Etwas „ganz“ anderes');
  });

  it('has no wording where nothing was written', () => {
    for (const empty of ['', ' \n', '<p></p>', '\u200b', '.', '()']) {
      expect(classifyStatus(empty), empty).to.deep.equal({code: 'unknown', qualifiers: []});
    }
  });

  it('reads through soft hyphens, brackets, quotes and odd dashes', () => {
    expect(classifyStatus('Abge\u00adschlossen').code).to.equal('completed');
    expect(classifyStatus('[„Teilweise“ umgesetzt]').code).to.equal('partially-implemented');
    expect(classifyStatus('50 \u2212 60 %').percent).to.equal(undefined);
  });

  it('looks at the first 1,000 characters and keeps the rest', () => {
    const within = `${'x '.repeat(496)}erledigt`;
    const beyond = `${'x '.repeat(600)}erledigt`;
    expect(classifyStatus(within)).to.deep.equal({code: 'completed', qualifiers: [], text: within});
    expect(classifyStatus(beyond)).to.deep.equal({code: 'unknown', qualifiers: [], text: beyond});
  });

  it('survives hostile wordings', () => {
    for (const part of ['<', '<a', '9', '9,', '(', 'nicht ', 'umsetzung im ', '\ud800', 'ﷺ', '\u0301']) {
      expect(() => classifyStatus(part.repeat(100_000 / part.length)), part).not.to.throw();
    }
  });
});

function sums(cases: readonly Case[], keyOf: (code: StatusCode) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [phrase, rows] of cases) {
    const key = keyOf(classifyStatus(phrase).code);
    counts[key] = (counts[key] ?? 0) + rows;
  }
  return counts;
}
