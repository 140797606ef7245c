/**
 * What the plan workshop (`demo/werkstatt/`) needs of the library, in one module: all elements for its preview, the
 * import, edits of documents, coverage, files to save, and the templates of its own pages. German only, as its editors.
 */
import './define.js';
import {Display} from './base/display.js';
import {faultOf} from './base/issue-faults.js';
import {outcomeOf} from './base/issue-outcome.js';
import {remedyOf} from './base/issue-remedies.js';
import {statusLabel} from './base/status-labels.js';
import {exportWords} from './elements/measure-table/export-words.js';
import {usualStaleAfter} from './elements/offer-finder/stale-after.js';
import {measuresCsv} from './export/measures-csv.js';
import {offersCsv} from './export/offers-csv.js';
import {mainWidgetOf, planFolder} from './export/plan-folder.js';
import {german} from './german/german.js';
import {germanWords} from './german/german-words.js';
import {gapWords} from './i18n/gap-words.js';
import {languageName} from './i18n/language-name.js';
import {offerGaps, type GapCode, type GapEntry} from './plan/coverage.js';
import type {Issue} from './plan/issue.js';
import {PlanError} from './plan/plan-error.js';
import type {Plan} from './plan/plan.js';
import {statusCodes, statusGroup} from './plan/status.js';
import {germanDay} from './plan/zoned-time.js';

export {strToU8, zipSync} from 'fflate';
export {html, nothing, render} from 'lit';
export {keyed} from 'lit/directives/keyed.js';
export {saveFile} from './base/save-file.js';
export {fileName} from './export/file-name.js';
export {pageAddress} from './export/plan-folder.js';
export {cleanCell} from './import/clean-cell.js';
export {columnNames} from './import/given-columns.js';
export {readHead} from './import/heads.js';
export {importTable} from './import/import-table.js';
export {readPasted} from './import/pasted.js';
export {readSheets} from './import/read-sheets.js';
export {contactActor} from './plan/contacts.js';
export {readPartialDate} from './plan/dates.js';
export {measureCoverage} from './plan/measure-coverage.js';
export {parsePlan} from './plan/parse-plan.js';
export {longForm, valueAt, withValue, withWords, wordsOf} from './plan/raw-edits.js';
export {isStatusCode} from './plan/status.js';
export {classifyStatus} from './plan/status-phrase.js';

/** Written by the build. */
declare const planweiserVersion: string;

/** Where the files of this version are on a website, unless somebody put them elsewhere. */
export function usualKit(): string {
  return `/planweiser/v${planweiserVersion}/`;
}

/** Every status with its name, in the order of the workflow. */
export const statuses = statusCodes.map((code) => ({
  code,
  label: statusLabel(german, code),
  group: statusGroup(code),
}));

/** The German name of a language. */
export function nameOfLanguage(tag: string): string {
  return languageName(german, tag);
}

/** The day in Germany, `YYYY-MM-DD`. */
export function today(): string {
  return germanDay(Date.now());
}

/** What offers lack, in words, with the entries that lack it. */
export function gapsOfOffers(plan: Plan): readonly OfferGap[] {
  return offerGaps(plan, today(), usualStaleAfter).map((gap) => ({
    code: gap.code,
    words: withoutMarks(gapWords(german, gap, usualStaleAfter)),
    entries: gap.entries,
  }));
}

interface OfferGap {
  readonly code: GapCode;
  readonly words: string;
  readonly entries: readonly GapEntry[];
}

/** What is wrong, what became of it and what to do. */
export function sentenceOf(issue: Issue): string {
  const {sentence} = issue;
  return sentence ?? withoutMarks([faultOf, outcomeOf, remedyOf].map((say) => say(german, issue)).join(' '));
}

/** Why a file or a text cannot be read at all. */
export function refusalOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'Die Datei ist kein gültiges JSON. Meist fehlt ein Komma oder eine Klammer.';
  if (!(error instanceof PlanError)) throw error;
  const {code = 'bad-table', key, line, column, sentence} = error.details;
  const place = line === undefined ? '' : `Zeile ${line}, Zeichen ${column ?? 1}: `;
  const path = key === undefined ? [] : [key];
  return place + (sentence ?? sentenceOf({effect: 'refused', code, path, label: 'Dokument'}));
}

/** Measures as a table that the import reads again, without links: this page is not where they will stand. */
export function measureTable(plan: Plan): string {
  return measuresCsv(plan, plan.measures, {...exportWords(displayOf(plan)), permalink: () => ''});
}

/** Offers as a table that the import reads again. */
export function offerTable(plan: Plan): string {
  const display = displayOf(plan);
  return offersCsv(plan, (text) => display.words(text));
}

/**
 * The same folder as that of `planweiser prerender`: texts by the names of files.
 *
 * @param kit the folder of our files on the website
 * @param address of the page, if it is known
 */
export function folderFiles(
  plan: Plan,
  document: unknown,
  {kit, address}: {readonly kit: string; readonly address?: string},
): Readonly<Record<string, string>> {
  const day = today();
  const words = germanWords(plan, day);
  const page = {plan, document, widget: mainWidgetOf(plan), words, today: day, kit, ...(address && {address})};
  return Object.fromEntries(planFolder(page));
}

function displayOf(plan: Plan): Display {
  return new Display(plan, german, {contacts: 'all', pages: {}});
}

/** Without the invisible marks that keep data apart from the words around it in lines of mixed direction. */
function withoutMarks(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '');
}
