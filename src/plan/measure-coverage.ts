import {isLate} from './late.js';
import type {Measure, Plan} from './plan.js';
import {statusGroup} from './status.js';

/** What readers look for in a measure and editors forget, in the order in which readers ask. */
export const measureAspects = [
  'status',
  'overdue',
  'reason',
  'actors',
  'contacts',
  'period',
  'field',
  'goals',
  'description',
] as const;
export type MeasureAspect = (typeof measureAspects)[number];

/** What a plan itself should state. */
export const planAspects = ['asOf', 'publisher', 'contactPoint'] as const;
export type PlanAspect = (typeof planAspects)[number];

/** What a plan says of its measures, and of which not. */
export interface MeasureCoverage {
  readonly total: number;
  /** The measures of which an aspect is open; an aspect that is stated of all is not there. */
  readonly gaps: readonly {readonly aspect: MeasureAspect; readonly measures: readonly Measure[]}[];
  /** Languages of the document besides its own, with the measures whose title they lack; complete ones included. */
  readonly translations: readonly {readonly lang: string; readonly measures: readonly Measure[]}[];
  readonly plan: readonly PlanAspect[];
}

const isOpen: Readonly<Record<MeasureAspect, (measure: Measure, plan: Plan) => boolean>> = {
  status: ({status}) => status === undefined || (status.code === 'unknown' && status.percent === undefined),
  overdue: (measure, {asOf}) => isLate(measure, asOf) !== undefined,
  reason: ({status}) => status !== undefined && statusGroup(status.code) === 'stopped' && !isReasonGiven(status),
  actors: ({actors}) => !actors?.length,
  contacts: (measure, plan) => !measure.contacts?.length && !plan.contactPoint,
  period: ({period, timeframes, status}) => !period && !timeframes?.length && !status?.period,
  field: ({field}, {fields}) => fields.length > 0 && field === undefined,
  goals: ({goals: own}, {goals}) => goals.length > 0 && !own?.length,
  description: ({description, items}) => !description && !items?.length,
};

/** What is missing in the measures of a plan, for those who look after it. "Weitere Maßnahmen" need no more than a title. */
export function measureCoverage(plan: Plan): MeasureCoverage {
  const main = plan.measures.filter(({listed}) => listed !== 'additional');
  const gaps = measureAspects.map((aspect) => ({
    aspect,
    measures: main.filter((measure) => isOpen[aspect](measure, plan)),
  }));
  return {
    total: main.length,
    gaps: gaps.filter(({measures}) => measures.length > 0),
    translations: otherLanguages(plan).map((lang) => ({
      lang,
      measures: main.filter(({title}) => typeof title === 'string' || !Object.hasOwn(title, lang)),
    })),
    plan: planAspects.filter((aspect) => plan[aspect] == null),
  };
}

function isReasonGiven({reason, mergedInto, replacedBy}: NonNullable<Measure['status']>): boolean {
  return reason != null || mergedInto != null || replacedBy != null;
}

/** Those that the plan states, and those in which it has a title. */
function otherLanguages({lang, languages = [], measures}: Plan): readonly string[] {
  const inTitles = measures.flatMap(({title}) => (typeof title === 'string' ? [] : Object.keys(title)));
  return [...new Set([...(languages ?? []), ...inTitles])].filter((tag) => tag !== lang);
}
