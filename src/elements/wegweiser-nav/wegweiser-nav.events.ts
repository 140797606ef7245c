import type {Entry, Target} from '../../plan/plan.js';

/** A reader follows a target of an entry. Cancel it to keep the browser from going there. */
export class WegweiserSelectEvent extends Event {
  static readonly type = 'wegweiser-select';
  /** @param entryTarget what is followed; `target` is, as in every event, the element */
  constructor(
    readonly entry: Entry,
    readonly entryTarget: Target,
  ) {
    super(WegweiserSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'wegweiser-select': WegweiserSelectEvent;
  }
}
