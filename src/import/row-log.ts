import type {Effect, Issue, IssueCode} from '../plan/issue.js';
import {limits} from '../plan/limits.js';

/** Where something stands in a table, as its editor sees it. */
export interface CellPlace {
  readonly sheet?: string | undefined;
  /** Counted from 1. */
  readonly line?: number;
  /** The last of several lines. */
  readonly lastLine?: number;
  /** Head of the column. */
  readonly column?: string;
}

/** What an editor is told about a place: `sentence` in German, the rest as in every issue. */
export interface Finding {
  readonly effect: Effect;
  readonly code: IssueCode;
  readonly sentence: string;
  readonly value?: string;
}

/** An issue with its place in the table. */
export interface RowIssue extends Issue {
  readonly place: CellPlace;
}

/** What was found in the rows of a table, in the order of reading. */
export class RowLog {
  readonly issues: RowIssue[] = [];
  /** All findings, also those that were only counted. */
  total = 0;

  add(place: CellPlace, {effect, code, sentence, value}: Finding): void {
    this.total += 1;
    if (this.issues.length >= limits.issues) return;
    const found = value === undefined ? {} : {value: excerpt(value)};
    this.issues.push({effect, code, path: [], label: labelOf(place), place, sentence, ...found});
  }
}

/** "Tabelle „Plan“, Zeile 57, Spalte „Fortschritt“". */
export function labelOf({sheet, line, lastLine, column}: CellPlace): string {
  const lines = lastLine === undefined || lastLine === line ? `Zeile ${line}` : `Zeilen ${line} bis ${lastLine}`;
  const parts = [sheet && `Tabelle „${sheet}“`, line !== undefined && lines, column && `Spalte „${excerpt(column)}“`];
  return parts.filter(Boolean).join(', ') || 'Tabelle';
}

/** As much of a text as fits into an issue, in one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limits.excerpt ? line : `${line.slice(0, limits.excerpt - 1)}…`;
}
