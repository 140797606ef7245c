import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {PlanTimelineElement} from './plan-timeline.js';

defineElement('plan-timeline', PlanTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimelineElement;
  }
}
