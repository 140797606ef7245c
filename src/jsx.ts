/** What may be written on the tags in JSX and in the templates of frameworks. Types only: importing it does nothing. */
import type {MeasureTableElement} from './elements/measure-table/measure-table.js';
import type {OfferFinderElement} from './elements/offer-finder/offer-finder.js';
import type {PlanOverviewElement} from './elements/plan-overview/plan-overview.js';
import type {PlanTimelineElement} from './elements/plan-timeline/plan-timeline.js';
import type {StatusBadgeElement} from './elements/status-badge/status-badge.js';
import type {WegweiserNavElement} from './elements/wegweiser-nav/wegweiser-nav.js';
import type {StatusCode} from './plan/status.js';

/** The element behind each tag. */
export interface PlanTags {
  'measure-table': MeasureTableElement;
  'offer-finder': OfferFinderElement;
  'plan-overview': PlanOverviewElement;
  'plan-timeline': PlanTimelineElement;
  'status-badge': StatusBadgeElement;
  'wegweiser-nav': WegweiserNavElement;
}

/** The attributes of each tag, by the names that stand in HTML, and the properties that only code can set. */
export interface PlanTagAttributes {
  'measure-table': Optional<MeasureTableAttributes>;
  'offer-finder': Optional<OfferFinderAttributes>;
  'plan-overview': Optional<PlanOverviewAttributes>;
  'plan-timeline': Optional<PlanTimelineAttributes>;
  'status-badge': Optional<StatusBadgeAttributes>;
  'wegweiser-nav': Optional<WegweiserNavAttributes>;
}

/** The events of each tag, by their names. */
export interface PlanTagEvents {
  'measure-table': StateEvent | 'measure-select' | 'view-change';
  'offer-finder': StateEvent | 'offer-select' | 'offer-search-empty' | 'view-change';
  'plan-overview': StateEvent | 'status-select';
  'plan-timeline': StateEvent | 'measure-select';
  'status-badge': StateEvent;
  'wegweiser-nav': StateEvent | 'wegweiser-select' | 'view-change';
}

/** `onplan-load` and the like, as React and Svelte write them. */
export type PlanTagHandlers<Tag extends keyof PlanTags> = {
  [Name in PlanTagEvents[Tag] as `on${Name}`]?: Handler<Name> | undefined;
};

export type Handler<Name extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Name]) => void;

type StateEvent = 'plan-load' | 'plan-error' | 'locale-error';

type Optional<Attributes> = {[Name in keyof Attributes]?: Attributes[Name] | undefined};

type Numeric = number | `${number}`;

/** A boolean, or the attribute as HTML has it: there or not. */
type Flag = boolean | '';

interface SourceAttributes {
  src: string;
  format: 'auto' | 'plan' | 'csv' | 'xlsx' | 'table' | 'integreat';
  loading: 'eager' | 'lazy';
  /** A plan, or the value of a plan document; wins over `src`. */
  plan: unknown;
}

interface PlanAttributes extends SourceAttributes {
  heading: string;
  'heading-level': Numeric;
  label: string;
  'state-key': string;
  'without-url-state': Flag;
  contacts: 'all' | 'office' | 'none';
  'measures-href': string;
  'offers-href': string;
  'wegweiser-href': string;
  report: Flag;
  'without-mt-note': Flag;
}

interface ListAttributes extends PlanAttributes {
  query: string;
  'page-size': Numeric;
}

interface MeasureTableAttributes extends ListAttributes {
  columns: string;
  'group-by': 'field' | 'goal' | 'actor' | 'status' | 'year' | 'none';
  sort: string;
  layout: 'auto' | 'table' | 'cards' | 'scroll';
  field: string;
  goal: string;
  status: string;
  actor: string;
  locked: Flag;
  exports: string;
  'without-search': Flag;
  'without-filters': Flag;
}

interface OfferFinderAttributes extends ListAttributes {
  topic: string;
  audience: string;
  situation: string;
  'stale-after': Numeric;
  'json-ld': Flag;
  share: string;
  shortlist: Flag;
  /** Gives the time, for previews of another day. */
  clock: () => Date | number;
}

interface PlanOverviewAttributes extends PlanAttributes {
  sections: string;
}

interface PlanTimelineAttributes extends PlanAttributes {
  from: Numeric;
  to: Numeric;
}

interface StatusBadgeAttributes {
  status: StatusCode;
  percent: Numeric;
  text: string;
  href: string;
  src: string;
  measure: string;
  'measures-href': string;
  /** A plan, or the value of a plan document; wins over `src`. */
  plan: unknown;
}

interface WegweiserNavAttributes extends PlanAttributes {
  layout: 'cards' | 'list';
  entry: string;
  'without-search': Flag;
}
