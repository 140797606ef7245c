import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {PlanOverviewElement} from './plan-overview.js';

defineElement('plan-overview', PlanOverviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-overview': PlanOverviewElement;
  }
}
