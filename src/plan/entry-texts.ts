import {audienceTexts} from './offer-facets.js';
import type {Entry, Plan, Target, Text} from './plan.js';
import {resolveTarget, type TargetView} from './targets.js';

/** What a text is to its entry. */
export type EntryTextKind = 'title' | 'keyword' | 'description' | 'text';

/** A text by which an entry is found. */
export interface EntryText {
  readonly kind: EntryTextKind;
  readonly text: Text;
}

/** Everything by which an entry is found, the title first: also what its steps and targets say, but not its children. */
export function* entryTexts(entry: Entry, plan: Plan, view: TargetView): Generator<EntryText> {
  const {title, keywords = [], description, audiences, targets, steps = []} = entry;
  yield {kind: 'title', text: title};
  for (const text of keywords) yield {kind: 'keyword', text};
  if (description) yield {kind: 'description', text: description};
  for (const text of audienceTexts(audiences, plan)) yield {kind: 'text', text};
  yield* labelsOf(targets, plan, view);
  for (const step of steps) {
    yield {kind: 'text', text: step.title};
    yield* labelsOf(step.targets, plan, view);
  }
}

function* labelsOf(targets: readonly Target[] = [], plan: Plan, view: TargetView): Generator<EntryText> {
  for (const target of targets) {
    const resolved = resolveTarget(target, plan, view);
    if (resolved) yield {kind: 'text', text: resolved.label};
  }
}
