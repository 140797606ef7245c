import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from '../../base/display.js';
import {linkTo} from '../../base/link.template.js';
import {saveFile} from '../../base/save-file.js';
import type {StatusLine} from '../../base/status-line.js';
import {fileName} from '../../export/file-name.js';
import {measuresCsv} from '../../export/measures-csv.js';
import {icu} from '../../i18n/icu.js';
import type {SelectedMeasures} from '../../plan/measures.js';
import type {Measure} from '../../plan/plan.js';
import {exportWords} from './export-words.js';
import type {TableModel} from './table-model.js';

/** What can be taken along, and who says so. */
export interface ExportBar {
  readonly display: Display;
  /** What search and filters leave. */
  readonly model: TableModel;
  /** What there is without the reader's own search and filters. */
  readonly all: SelectedMeasures;
  /** Of `csv`, `json` and `print`, those that the page wants; absent: all of them. */
  readonly kinds: readonly string[] | undefined;
  readonly line: StatusLine;
}

/** At the end of the table: its measures as a file, the address of the document, and paper. */
export function exportBar(bar: ExportBar): TemplateResult | typeof nothing {
  const {display, kinds} = bar;
  const wants = (kind: string): boolean => kinds?.includes(kind) ?? true;
  const controls = [
    ...(wants('csv') ? csvButtons(bar) : []),
    wants('print') ? printButton(display) : nothing,
    wants('json') ? documentLink(display) : nothing,
  ].filter((control) => control !== nothing);
  if (controls.length === 0) return nothing;
  const label = display.locale.msg('Weitergeben', {
    id: 'passing-on',
    desc: 'Vor den Schaltflächen, mit denen man die Tabelle speichert oder druckt',
  });
  return html`<div part="exports" class="exports" role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span> ${controls}
  </div>`;
}

/** Where search and filters leave something out, readers choose. */
function csvButtons({display, model, all, line}: ExportBar): readonly TemplateResult[] {
  const {msg, intl} = display.locale;
  const everything = msg('Alle Maßnahmen als CSV ({count})', {
    id: 'export-csv-all',
    desc: 'Schaltfläche: speichert eine Datei für Tabellenprogramme; dahinter die Zahl der Maßnahmen',
  });
  const found = msg('Gefundene Maßnahmen als CSV ({count})', {
    id: 'export-csv-shown',
    desc: 'Schaltfläche, solange gesucht oder gefiltert wird; dahinter die Zahl der Maßnahmen',
  });
  const button = (text: string, count: number, measures: () => readonly Measure[]): TemplateResult =>
    html`<button type="button" @click=${() => saveCsv(display, measures(), line)}>${icu(intl, text, {count})}</button>`;
  const {main, additional} = model.selected;
  const inOrder = (): readonly Measure[] => model.inOrder();
  const inPlan = (): readonly Measure[] => [...all.main, ...all.additional];
  const isWhole = main.length === all.main.length && additional.length === all.additional.length;
  if (isWhole) return [button(everything, all.main.length, inOrder)];
  const ofFound = model.isNothingFound ? [] : [button(found, main.length, inOrder)];
  return [...ofFound, button(everything, all.main.length, inPlan)];
}

function saveCsv(display: Display, measures: readonly Measure[], line: StatusLine): void {
  const {plan, locale} = display;
  const name = fileName(plan, 'csv');
  saveFile({name, type: 'text/csv;charset=utf-8', text: measuresCsv(plan, measures, exportWords(display))});
  const saved = locale.msg('Die Datei {name} wird gespeichert.', {
    id: 'export-saved',
    desc: 'Meldung, nachdem jemand eine Datei haben wollte',
  });
  line.sayAnew(icu(locale.intl, saved, {name}));
}

function printButton({locale: {msg}}: Display): TemplateResult {
  const words = msg('Drucken', {id: 'export-print', desc: 'Schaltfläche: druckt die Tabelle mit allen Einzelheiten'});
  return html`<button type="button" @click=${() => print()}>${words}</button>`;
}

/** The link says where it leads by the name of the file: what the document is, its address knows best. */
function documentLink(display: Display): TemplateResult | typeof nothing {
  const {address} = display.options;
  if (address === undefined) return nothing;
  const {host, pathname} = new URL(address);
  const words = display.locale.msg('Daten des Plans ({name})', {
    id: 'export-document',
    desc: 'Link zur Datei, aus der die Seite den Plan liest; in Klammern ihr Name',
  });
  const name = pathname.split('/').at(-1) || host;
  return linkTo(display, address, icu(display.locale.intl, words, {name}));
}
