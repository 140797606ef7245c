import type {Display} from '../../base/display.js';
import type {ExportWords} from '../../export/export-words.js';
import {columnLabel} from './columns.js';

/** The heads of exported columns: those of the table and of its details, in the publisher's own words where it has some. */
export function exportHeads(display: Display): ExportWords['heads'] {
  return {...placeHeads(display), ...statusHeads(display), ...contentHeads(display), ...aroundHeads(display)};
}

function placeHeads(display: Display) {
  const {msg} = display.locale;
  return {
    number: columnLabel(display, 'number'),
    title: columnLabel(display, 'title'),
    listed: msg('Einordnung', {
      id: 'export-listed',
      desc: 'Spaltenkopf; darunter steht "Weitere Maßnahmen" oder nichts',
    }),
    fieldNumber: msg('Handlungsfeld Nr.', {id: 'export-field-number', desc: 'Spaltenkopf in der CSV-Datei'}),
    field: display.term('field', msg('Handlungsfeld', {id: 'plan-field', desc: 'Spaltenkopf, Filter und Überschrift'})),
    theme: msg('Themenbereich', {id: 'measure-theme', desc: 'Überschrift in den Einzelheiten'}),
    goals: columnLabel(display, 'goal'),
    lead: msg('Federführend', {id: 'export-lead', desc: 'Spaltenkopf: wer die Maßnahme leitet'}),
    others: msg('Weitere Beteiligte', {id: 'export-others', desc: 'Spaltenkopf: wer die Maßnahme nicht leitet'}),
    period: columnLabel(display, 'period'),
    timeframes: msg('Zeitrahmen', {id: 'export-timeframes', desc: 'Spaltenkopf: kurz-, mittel- oder langfristig'}),
  };
}

function statusHeads(display: Display) {
  const {msg} = display.locale;
  return {
    status: columnLabel(display, 'status'),
    statusCode: msg('Status-Code', {id: 'export-status-code', desc: 'Spaltenkopf: englisches Kürzel des Status'}),
    percent: msg('Prozent', {id: 'export-percent', desc: 'Spaltenkopf: Fortschritt von 0 bis 100'}),
    qualifiers: msg('Zusatz zum Status', {id: 'export-qualifiers', desc: 'Spaltenkopf, zum Beispiel "verzögert"'}),
    statusPeriod: msg('Zeitraum des Status', {id: 'export-status-period', desc: 'Spaltenkopf in der CSV-Datei'}),
    statusAsOf: msg('Stand des Status', {id: 'export-status-as-of', desc: 'Spaltenkopf über Daten'}),
    successor: msg('weiter in', {
      id: 'measure-successor',
      desc: 'Vor der Maßnahme, in der diese aufgegangen ist',
    }),
    reason: msg('Begründung', {id: 'measure-reason', desc: 'Überschrift: Begründung eines Status'}),
  };
}

function contentHeads(display: Display) {
  const {msg} = display.locale;
  return {
    description: msg('Beschreibung', {id: 'measure-description', desc: 'Überschrift in den Einzelheiten'}),
    items: msg('Im Einzelnen', {id: 'measure-items', desc: 'Überschrift über den Teilen einer Maßnahme'}),
    currentState: display.term(
      'currentState',
      msg('Ist-Zustand', {id: 'measure-current-state', desc: 'Überschrift in den Einzelheiten'}),
    ),
    targetState: display.term(
      'targetState',
      msg('Soll-Zustand', {id: 'measure-target-state', desc: 'Überschrift in den Einzelheiten'}),
    ),
    indicators: display.term(
      'indicators',
      msg('Indikatoren', {id: 'measure-indicators', desc: 'Überschrift: woran der Fortschritt gemessen wird'}),
    ),
    updates: display.term(
      'updates',
      msg('Was bisher geschah', {id: 'measure-updates', desc: 'Überschrift über Berichten'}),
    ),
  };
}

function aroundHeads(display: Display) {
  const {msg} = display.locale;
  return {
    budget: msg('Kosten', {id: 'measure-budget', desc: 'Überschrift in den Einzelheiten'}),
    funding: msg('Förderung', {id: 'measure-funding', desc: 'Überschrift: wer das Geld gibt'}),
    location: msg('Ort', {id: 'measure-location', desc: 'Überschrift in den Einzelheiten'}),
    contacts: display.term(
      'contacts',
      msg('Kontakt', {id: 'contact-heading', desc: 'Überschrift über Ansprechpartnern'}),
    ),
    examples: msg('Beispiele', {id: 'measure-examples', desc: 'Überschrift in den Einzelheiten'}),
    related: msg('Gehört zusammen mit', {id: 'measure-related', desc: 'Überschrift über verwandten Maßnahmen'}),
    offers: msg('Angebote dazu', {id: 'measure-offers', desc: 'Überschrift: Angebote, die der Maßnahme dienen'}),
    links: msg('Mehr dazu', {id: 'measure-links', desc: 'Überschrift über Links'}),
    notes: msg('Anmerkungen', {id: 'measure-notes', desc: 'Überschrift über Fußnoten'}),
    source: msg('Quelle', {id: 'measure-source', desc: 'Überschrift: Stelle im gedruckten Plan'}),
    id: msg('Kennung', {id: 'export-id', desc: 'Spaltenkopf: die id der Maßnahme'}),
    permalink: msg('Link', {id: 'export-permalink', desc: 'Spaltenkopf: Adresse der Maßnahme'}),
  };
}
