/** The vocabulary of a status (the plan format, section 5.1). Labels and shapes belong to those who show it. */

/** Groups and their codes, both in workflow order. */
const codesByGroup = {
  open: ['idea', 'not-started', 'under-review', 'in-coordination'],
  planned: ['planned', 'in-preparation'],
  active: ['in-progress', 'partially-implemented', 'ongoing'],
  done: ['completed'],
  stopped: ['on-hold', 'blocked', 'postponed', 'not-implemented', 'rejected', 'dropped', 'merged', 'failed'],
  unknown: ['unknown'],
} as const;

/** Every status code, in the order of sorting: along the workflow, `unknown` last. */
export const statusCodes = [
  ...codesByGroup.open,
  ...codesByGroup.planned,
  ...codesByGroup.active,
  ...codesByGroup.done,
  ...codesByGroup.stopped,
  ...codesByGroup.unknown,
] as const;
export type StatusCode = (typeof statusCodes)[number];

/** The groups that filters and summaries use, in their order. */
export const statusGroups = ['open', 'planned', 'active', 'done', 'stopped', 'unknown'] as const;
export type StatusGroup = (typeof statusGroups)[number];

/** What may be added to a status, as further words beside it. */
export const qualifierCodes = [
  'continuing',
  'follow-up-planned',
  'expansion',
  'under-review',
  'with-changes',
  'delayed',
] as const;
export type QualifierCode = (typeof qualifierCodes)[number];

const groupByCode: ReadonlyMap<StatusCode, StatusGroup> = new Map(
  statusGroups.flatMap((group) => codesByGroup[group].map((code) => [code, group] as const)),
);

/** The group a code belongs to. */
export function statusGroup(code: StatusCode): StatusGroup {
  return groupByCode.get(code) ?? 'unknown';
}

/** Whether a value is one of the status codes, in exactly this spelling. */
export function isStatusCode(value: unknown): value is StatusCode {
  return (statusCodes as readonly unknown[]).includes(value);
}
