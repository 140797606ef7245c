import type {Measure} from '../plan/plan.js';

/**
 * A reader opened the details of a measure, or follows a link to it. Cancel it to keep the details closed or the
 * browser where it is, for example to show a page of your own.
 */
export class MeasureSelectEvent extends Event {
  static readonly type = 'measure-select';
  constructor(readonly measure: Measure) {
    super(MeasureSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'measure-select': MeasureSelectEvent;
  }
}
