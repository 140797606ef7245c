import {html, nothing, type TemplateResult} from 'lit';
import type {FailedState, ReadyState} from '../data/plan-state.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {Effect, Issue} from '../plan/issue.js';
import type {PlanError} from '../plan/plan-error.js';
import {faultOf} from './issue-faults.js';
import {outcomeOf} from './issue-outcome.js';
import {remedyOf} from './issue-remedies.js';

/** What an editor can be told about a document. */
type Findings = Pick<ReadyState, 'issues' | 'issueTotal' | 'unstated'>;

const fromWorstToMildest: readonly Effect[] = ['refused', 'skipped', 'dropped', 'changed', 'hint'];
const unstatedShown = 20;

/** For editors: what was found in the document, or why it was refused, and what to do about it. Loaded on demand. */
export function reportPanel(words: Words, state: ReadyState | FailedState): TemplateResult {
  const {issues, issueTotal, unstated} = state.is === 'ready' ? state : refusal(state.error);
  const heading = words.msg(
    'Prüfbericht: {count, plural, =0 {nichts zu beanstanden} one {# Hinweis} other {# Hinweise}}',
    {
      id: 'report-heading',
      desc: 'Überschrift eines Kastens, den nur Redaktionen sehen',
    },
  );
  return html`<details open part="note" class="box">
    <summary>${icu(words.intl, heading, {count: issueTotal})}</summary>
    ${issueTotal === 0 ? allWell(words) : list(words, issues, issueTotal)} ${unstatedLine(words, unstated)}
  </details>`;
}

/** A refused document as its one issue. Where no document came there is none: the failure box says what happened. */
function refusal({details: {code, key, sentence}}: PlanError): Findings {
  const said = sentence === undefined ? {} : {sentence};
  const issues: Issue[] = code ? [{effect: 'refused', code, path: key ? [key] : [], label: 'Dokument', ...said}] : [];
  return {issues, issueTotal: issues.length, unstated: []};
}

function allWell({msg}: Words): TemplateResult {
  return html`<p>
    ${msg('Das Dokument ist in Ordnung. Alle Einträge werden gezeigt.', {id: 'report-all-well', desc: 'Prüfbericht ohne Befund'})}
  </p>`;
}

function list(words: Words, issues: readonly Issue[], total: number): TemplateResult {
  const sorted = fromWorstToMildest.flatMap((effect) => issues.filter((issue) => issue.effect === effect));
  return html`<ul>
      ${sorted.map((issue) => html`<li>${sentences(words, issue)}</li>`)}
    </ul>
    ${andMore(words, total - issues.length)}`;
}

function sentences(words: Words, issue: Issue): TemplateResult {
  const {label, path, sentence} = issue;
  const place = path.length > 0 ? html` <code dir="ltr">${path.join('.')}</code>` : nothing;
  return html`<strong><bdi>${label}</bdi></strong
    >${place}: ${sentence ?? html`${faultOf(words, issue)} ${outcomeOf(words, issue)} ${remedyOf(words, issue)}`}`;
}

function unstatedLine(words: Words, paths: readonly string[]): TemplateResult | typeof nothing {
  if (paths.length === 0) return nothing;
  const intro = words.msg('Ausdrücklich ohne Angabe (null):', {
    id: 'report-unstated',
    desc: 'Prüfbericht; danach folgen Stellen',
  });
  const shown = paths.slice(0, unstatedShown);
  return html`<p>
    ${intro} ${shown.map((path, index) => html`${index > 0 ? ', ' : nothing}<code dir="ltr">${path}</code>`)}
    ${andMore(words, paths.length - shown.length)}
  </p>`;
}

function andMore({msg, intl}: Words, more: number): string | typeof nothing {
  if (more === 0) return nothing;
  return icu(intl, msg('und {more} weitere', {id: 'report-more', desc: 'Am Ende einer gekürzten Aufzählung'}), {more});
}
