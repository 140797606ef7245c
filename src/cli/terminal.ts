import process from 'node:process';
import type {Issue} from '../plan/issue.js';
import {PlanError} from '../plan/plan-error.js';
import type {ParsedPlan} from '../plan/read-plan.js';

/** Names on standard error whatever a document loses. */
export function tell({issues, issueTotal}: ParsedPlan): void {
  for (const issue of issues) complain(`${lineOf(issue)}\n`);
  if (issueTotal > issues.length) complain(`und ${issueTotal - issues.length} weitere\n`);
}

function lineOf({effect, code, path, label, value, sentence}: Issue): string {
  const place = path.length > 0 ? `${label} (${path.join('.')})` : label;
  return `${place}: ${sentence ?? [effect, code, value].filter(Boolean).join(' ')}`;
}

/** Hints and repairs leave everything in view; only what is missing is a failure. */
export function outcome({issues}: ParsedPlan): number {
  return issues.some(({effect}) => effect === 'skipped' || effect === 'dropped') ? 1 : 0;
}

export function sentenceOf(error: unknown): string {
  if (!(error instanceof PlanError)) return error instanceof Error ? error.message : String(error);
  const {sentence, line, column, code, key} = error.details;
  const place = line === undefined ? '' : `Zeile ${line}, Spalte ${column ?? 1}: `;
  return `${place}${sentence ?? [error.kind, code, key].filter(Boolean).join(' ')}`;
}

/** Only for who watches: in the log of a pipeline it would be noise. */
export function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${step}\n`);
}

export function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

export function complain(text: string): number {
  process.stderr.write(text);
  return 1;
}
