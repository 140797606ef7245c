import type {Display} from '../../base/display.js';
import {qualifierLabel} from '../../base/status-group-labels.js';
import {statusLabel} from '../../base/status-labels.js';
import {timeframeLabel} from '../../base/timeframe.js';
import type {ExportWords} from '../../export/export-words.js';
import {formatNumber} from '../../i18n/format-number.js';
import {formatDate} from '../../i18n/format.js';
import {periodInWords} from '../../i18n/period.js';
import {roleLabel} from '../../base/actors.template.js';
import {exportHeads} from './export-heads.js';
import {additionalLabel} from './messages.template.js';
import {baselineLabel, targetLabel} from '../../base/indicators.template.js';

/** The words of an export are those that the table shows. */
export function exportWords(display: Display): ExportWords {
  const {locale, options} = display;
  const {intl} = locale;
  return {
    heads: exportHeads(display),
    contacts: options.contacts,
    additional: additionalLabel(locale),
    baseline: baselineLabel(locale),
    target: targetLabel(locale),
    text: (text) => display.words(text),
    date: (date) => formatDate(intl, date),
    number: (value) => formatNumber(intl, value),
    period: ({from, to, text}) => plain(text === undefined ? periodInWords(locale, {from, to}) : display.words(text)),
    term: (term) => timeframeLabel(locale, term),
    status: (code) => statusLabel(locale, code),
    qualifier: (code) => qualifierLabel(locale, code),
    role: (role) => roleLabel(locale, role),
    permalink: ({id}) => display.pageHref('measures', `#${id}`),
  };
}

/** A file needs no marks that isolate data in a line of another direction. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '');
}
