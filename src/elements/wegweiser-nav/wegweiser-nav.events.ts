import type {Entry, Target} from '../../plan/plan.js';

/** A reader follows a target of an entry. Cancel it to keep the browser from going there. */
export class WegweiserSelectEvent extends Event {
  static readonly type = 'wegweiser-select';
  /**
   * @param entry absent for an offer or a contact that the search found by itself
   * @param entryTarget what is followed; `target` is, as in every event, the element. One of kind `offer` without `ref`
   *   stands for all offers that suit the entry
   */
  constructor(
    readonly entry: Entry | undefined,
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
