/** The suite for tables of measures. */
import {generatePlan} from './generate-plan.mjs';
import {goals} from './goals.mjs';
import {cycleSteps, stepsFor} from './steps.mjs';
import {agGrid} from './peers/ag-grid.mjs';
import {byHand} from './peers/by-hand.mjs';
import {datatables} from './peers/datatables.mjs';
import {gridjs} from './peers/gridjs.mjs';
import {lit} from './peers/lit.mjs';
import {ours} from './peers/ours.mjs';
import {tabulator} from './peers/tabulator.mjs';
import {vaadinGrid} from './peers/vaadin-grid.mjs';

/**
 * What a suite needs: contenders, sizes, a document of each size, steps with what is right after each, and goals.
 * A contender is either an element of ours or a script beside this file, with functions that find rows and controls.
 */
export const measureSuite = {
  name: 'measures',
  title: 'Tables of measures',
  noun: 'measures',
  folder: new URL('./', import.meta.url),
  contenders: [ours, byHand, lit, gridjs, datatables, tabulator, agGrid, vaadinGrid],
  limit: byHand,
  sizes: [41, 1_000, 10_000],
  documentOf: generatePlan,
  stepsFor,
  cycles: {size: 1_000, stepsFor: (plan) => cycleSteps(plan, 50)},
  goals,
};
