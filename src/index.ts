/** The public API. Importing it registers nothing: see `planweiser/define.js`. */
export {MeasureTableElement} from './elements/measure-table/measure-table.js';
export {MeasureSelectEvent} from './elements/measure-table/measure-table.events.js';
export {OfferFinderElement} from './elements/offer-finder/offer-finder.js';
export {OfferSearchEmptyEvent, OfferSelectEvent} from './elements/offer-finder/offer-finder.events.js';
export {StatusBadgeElement} from './elements/status-badge/status-badge.js';
export {WegweiserNavElement} from './elements/wegweiser-nav/wegweiser-nav.js';
export {WegweiserSelectEvent} from './elements/wegweiser-nav/wegweiser-nav.events.js';
export {PlanErrorEvent, PlanLoadEvent, ViewChangeEvent} from './base/plan-element.events.js';
export {LocaleErrorEvent} from './i18n/locale-error.event.js';
export {parsePlan} from './plan/parse-plan.js';
export type {ListReport, MainList, ParsedPlan} from './plan/read-plan.js';
export {isPlan} from './plan/plan-index.js';
export {PlanError, type PlanErrorDetails, type PlanErrorKind} from './plan/plan-error.js';
export type {Effect, Issue, IssueCode} from './plan/issue.js';
export type {PlanState} from './data/plan-state.js';
export type {PlanDocument, Term} from './plan/plan.schema.js';
export type {StatusCode, StatusGroup} from './plan/status.js';
export type * from './plan/plan.js';
