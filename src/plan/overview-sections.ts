import {isMain} from './measures.js';
import type {Field, Goal, Plan} from './plan.js';

/** The sections of an overview, in the order in which they stand where nobody asks for another one. */
export const overviewSections = [
  'summary',
  'preamble',
  'visions',
  'context',
  'swot',
  'bodies',
  'roles',
  'monitoring',
  'sources',
] as const;
export type OverviewSection = (typeof overviewSections)[number];

/**
 * The sections to show: those that are wanted, in their order, else all; and of these only sections with content. Names
 * that are not known, and a second time the same one, count as absent.
 */
export function sectionsOf(plan: Plan, wanted: readonly string[] = []): readonly OverviewSection[] {
  const known = wanted.flatMap((name) => overviewSections.filter((section) => section === name));
  const asked = known.length > 0 ? [...new Set(known)] : overviewSections;
  return asked.filter((section) => hasContent[section](plan));
}

/** Goals above the goals of single measures: what a plan wants to come true. */
export function visionsOf(plan: Plan): readonly Goal[] {
  return plan.goals.filter(({kind}) => kind === 'vision' || kind === 'guiding');
}

/** Fields of which the plan tells where they stand and what they need. */
export function fieldsWithContext(plan: Plan): readonly Field[] {
  return plan.fields.filter(({analysis, context, requirements}) => isAnyStated(analysis, context, requirements));
}

/** What belongs to each section is what its template shows. */
const hasContent: Readonly<Record<OverviewSection, (plan: Plan) => boolean>> = {
  summary: (plan) => plan.measures.some(isMain) || isAnyStated(plan.asOf, plan.period),
  preamble: ({forewords, preamble, definition, targetGroups, methods}) =>
    isAnyStated(forewords, preamble, definition, targetGroups, methods),
  visions: (plan) => isAnyStated(plan.motto, plan.guidelines, visionsOf(plan)),
  context: (plan) =>
    isAnyStated(plan.statusQuo, plan.facts, plan.needs, plan.requirements, plan.challenges, plan.achievements) ||
    fieldsWithContext(plan).length > 0,
  swot: ({swot}) => isAnyStated(swot?.strengths, swot?.weaknesses, swot?.opportunities, swot?.threats),
  bodies: ({bodies}) => bodies.length > 0,
  roles: ({roles, interfaces}) => isAnyStated(roles, interfaces),
  monitoring: ({monitoring, decisions, events, outlook, activities}) =>
    isAnyStated(monitoring, decisions, events, outlook, activities),
  sources: ({sources, notes, attachments, supersedes, authors, funding, imprint}) =>
    isAnyStated(sources, notes, attachments, supersedes, authors, funding, imprint),
};

/** An empty list states nothing. */
function isAnyStated(...values: readonly unknown[]): boolean {
  return values.some((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
}
