#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {importTable} from '../import/import-table.js';
import {gapWords} from '../i18n/gap-words.js';
import {offerGaps, type Gap} from '../plan/coverage.js';
import type {Issue} from '../plan/issue.js';
import {parsePlan} from '../plan/parse-plan.js';
import {PlanError} from '../plan/plan-error.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {wordingOf} from '../plan/text.js';
import {germanDay} from '../plan/zoned-time.js';
import {planOfList} from '../sources/integreat-shape.js';
import {german} from './german.js';

const help = `Planweiser prüft Pläne und macht aus Tabellen Plandokumente.

  planweiser check <datei>     prüft plan.json, tabelle.csv oder tabelle.xlsx und zählt, was gezeigt wird
  planweiser import <tabelle>  schreibt aus einer Tabelle ein Plandokument (JSON) auf die Standardausgabe, ebenso aus
                               einer gespeicherten Liste von Integreat (locations, pages, events)

  --title <text>   Titel des Plans, wenn die Tabelle keinen hat
  --lang <kürzel>  Sprache der Tabelle; ohne Angabe de
  --help           diese Hilfe

Meldungen gehen auf die Standardfehlerausgabe. Ergebnis 0: alles wird gezeigt; 1: etwas fehlt oder ist nicht lesbar.
`;

/** What a file holds: a document, and what reading it found. */
interface Source {
  readonly document: unknown;
  readonly parsed: ParsedPlan;
}

interface TableOptions {
  readonly title?: string;
  readonly lang?: string;
}

/** Days for which a check of an offer is good. */
const staleAfter = 180;

const lists = {fields: 'Handlungsfelder', measures: 'Maßnahmen', offers: 'Angebote'} as const;

process.exitCode = await run(process.argv.slice(2));

/** Runs a command and gives its exit code. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {help: {type: 'boolean'}, title: {type: 'string'}, lang: {type: 'string'}},
    });
    const [command, file, ...more] = positionals;
    if (values.help) return print(help);
    if ((command !== 'check' && command !== 'import') || file === undefined || more.length > 0) return complain(help);
    const {title, lang} = values;
    const source = await read(file, {...(title !== undefined && {title}), ...(lang !== undefined && {lang})});
    return command === 'check' ? check(file, source) : write(source);
  } catch (error) {
    return complain(`${sentenceOf(error)}\n`);
  }
}

/** A plan begins with a brace, a list of Integreat with a bracket; anything else is a table. */
async function read(file: string, options: TableOptions): Promise<Source> {
  const bytes = await readFile(file);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\[/.test(text)) {
    const document = listToPlan(JSON.parse(text));
    return {document, parsed: parsePlan(document)};
  }
  if (/^\s*\{/.test(text)) {
    const document: unknown = JSON.parse(text);
    return {document, parsed: parsePlan(document)};
  }
  const {document, complete} = await importTable(bytes, {...options, name: basename(file)});
  return {document, parsed: complete(parsePlan(document))};
}

function listToPlan(list: unknown): unknown {
  const document = planOfList(list, germanDay(Date.now()));
  if (!document) throw new Error('Die Liste ist keine von Integreat.');
  return document;
}

function check(file: string, {parsed}: Source): number {
  tell(parsed);
  const counts = Object.entries(lists).map(([key, name]) => `${name}: ${countOf(parsed, key as keyof typeof lists)}`);
  const gaps = offerGaps(parsed.plan, germanDay(Date.now()), staleAfter).map((gap) => gapLine(gap, parsed));
  print([basename(file), ...counts, ...gaps, ''].join('\n'));
  return outcome(parsed);
}

/** Gaps are no faults: everything is shown, but readers could be helped better. */
function gapLine(gap: Gap, {plan}: ParsedPlan): string {
  const titles = gap.entries.map(({title}) => wordingOf(title, plan.lang, plan.lang).words);
  return `${gapWords(german, gap, staleAfter)} (${titles.join(', ')})`;
}

function write({document, parsed}: Source): number {
  tell(parsed);
  print(`${JSON.stringify(document, null, 2)}\n`);
  return outcome(parsed);
}

/** How many entries are shown; what is listed additionally stands outside of every count. */
function countOf({plan}: ParsedPlan, key: keyof typeof lists): string {
  if (key !== 'measures') return String(plan[key].length);
  const additional = plan.measures.filter(({listed}) => listed === 'additional').length;
  const main = String(plan.measures.length - additional);
  return additional > 0 ? `${main} und ${additional} weitere` : main;
}

function tell({issues, issueTotal}: ParsedPlan): void {
  for (const issue of issues) complain(`${lineOf(issue)}\n`);
  if (issueTotal > issues.length) complain(`und ${issueTotal - issues.length} weitere\n`);
}

function lineOf({effect, code, path, label, value, sentence}: Issue): string {
  const place = path.length > 0 ? `${label} (${path.join('.')})` : label;
  return `${place}: ${sentence ?? [effect, code, value].filter(Boolean).join(' ')}`;
}

/** Hints and repairs leave everything in view; only what is missing is a failure. */
function outcome({issues}: ParsedPlan): number {
  return issues.some(({effect}) => effect === 'skipped' || effect === 'dropped') ? 1 : 0;
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof PlanError)) return error instanceof Error ? error.message : String(error);
  const {sentence, line, column, code, key} = error.details;
  const place = line === undefined ? '' : `Zeile ${line}, Spalte ${column ?? 1}: `;
  return `${place}${sentence ?? [error.kind, code, key].filter(Boolean).join(' ')}`;
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(text: string): number {
  process.stderr.write(text);
  return 1;
}
