import type {Field} from '../../plan/plan.js';
import type {StatusGroup} from '../../plan/status.js';

/** A reader follows a link to measures. Cancel it to keep the browser from going there. */
export class StatusSelectEvent extends Event {
  static readonly type = 'status-select';
  /**
   * @param status the group of status; absent where the link leads to measures of every status
   * @param field the field; absent where the link leads to measures of every field
   */
  constructor(
    readonly status: StatusGroup | undefined,
    readonly field: Field | undefined,
  ) {
    super(StatusSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'status-select': StatusSelectEvent;
  }
}
