import {html, type TemplateResult} from 'lit';
import {charts} from '../../base/chart.template.js';
import type {Display} from '../../base/display.js';
import {itemList} from '../../base/rich.template.js';
import {sectionOf} from '../../base/section.template.js';
import type {Measure} from '../../plan/plan.js';
import {indicatorList} from '../../base/indicators.template.js';
import {updateList} from './updates.template.js';

/** From where to where a measure leads, how that is measured, and what has happened. */
export function progress(display: Display, measure: Measure): TemplateResult {
  const {msg} = display.locale;
  const {currentState, targetState, indicators, updates} = measure;
  return html`${sectionOf(
    display,
    display.term(
      'currentState',
      msg('Ist-Zustand', {id: 'measure-current-state', desc: 'Überschrift in den Einzelheiten'}),
    ),
    currentState,
    itemList,
  )}
  ${sectionOf(
    display,
    display.term(
      'targetState',
      msg('Soll-Zustand', {id: 'measure-target-state', desc: 'Überschrift in den Einzelheiten'}),
    ),
    targetState,
    itemList,
  )}
  ${sectionOf(
    display,
    display.term(
      'indicators',
      msg('Indikatoren', {id: 'measure-indicators', desc: 'Überschrift: woran der Fortschritt gemessen wird'}),
    ),
    indicators,
    (_, list) => indicatorList(display, list, charts),
  )}
  ${sectionOf(
    display,
    display.term('updates', msg('Was bisher geschah', {id: 'measure-updates', desc: 'Überschrift über Berichten'})),
    updates,
    updateList,
  )}`;
}
