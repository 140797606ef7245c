import type {Plan} from '../plan/plan.js';
import type {PlanError} from '../plan/plan-error.js';

/** The plan is there. Does not bubble. */
export class PlanLoadEvent extends Event {
  static readonly type = 'plan-load';
  constructor(readonly plan: Plan) {
    super(PlanLoadEvent.type);
  }
}

/** The plan cannot be shown; `error.kind` says why. Does not bubble. */
export class PlanErrorEvent extends Event {
  static readonly type = 'plan-error';
  constructor(readonly error: PlanError) {
    super(PlanErrorEvent.type);
  }
}

/** A reader searched, filtered, sorted, opened or turned a page. */
export class ViewChangeEvent extends Event {
  static readonly type = 'view-change';
  /** @param view what is shown now, by the names under which it stands in the fragment */
  constructor(readonly view: ReadonlyMap<string, string>) {
    super(ViewChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-load': PlanLoadEvent;
    'plan-error': PlanErrorEvent;
    'view-change': ViewChangeEvent;
  }
}
