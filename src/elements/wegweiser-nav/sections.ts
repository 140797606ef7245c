import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {entriesByKind} from '../../plan/wegweiser.js';
import {standsForChildren, type WegweiserEntries} from './wegweiser-entries.js';

/** Entries below one heading. */
export interface Section {
  /** `now`: what to do right away, of whatever kind; `letter`: what begins with it; `start`: below one entry. */
  readonly kind: 'now' | 'letter' | 'start' | Entry['kind'];
  readonly label: unknown;
  /** A sentence below the heading. */
  readonly note?: unknown;
  readonly entries: readonly Entry[];
}

/** What stands below an entry, or everything: its children, if it stands for them, else all kinds. */
export function sectionsBelow(display: Display, entries: WegweiserEntries, start: string): readonly Section[] {
  const entry = entries.named(start);
  const below = entries.below(start);
  if (!entry || !standsForChildren(entry)) return sectionsOf(display.locale, below);
  const {title, description} = entry;
  return [{kind: 'start', label: display.text(title), note: description && display.text(description), entries: below}];
}

/** All entries: first what to do right away, then kind by kind. Sections without entries are left out. */
function sectionsOf(words: Words, entries: readonly Entry[]): readonly Section[] {
  const now = entries.filter(isNow);
  const kinds = entriesByKind(entries.filter((entry) => !isNow(entry)));
  const sections = now.length > 0 ? [{kind: 'now' as const, entries: now}, ...kinds] : kinds;
  return sections.map((section) => ({...section, label: sectionLabel(words, section.kind)}));
}

export function isNow({priority}: Entry): boolean {
  return priority === 'now';
}

/** The heading of a section. */
function sectionLabel({msg}: Words, kind: 'now' | Entry['kind']): string {
  switch (kind) {
    case 'now':
      return msg('Das Wichtigste zuerst', {
        id: 'wegweiser-now',
        desc: 'Überschrift über dem, was man gleich tun sollte',
      });
    case 'situations':
      return msg('Lebenslagen', {
        id: 'wegweiser-situations',
        desc: 'Überschrift: Einträge wie "Ich suche eine Wohnung"',
      });
    case 'topics':
      return msg('Themen', {id: 'wegweiser-topics', desc: 'Überschrift: Einträge wie "Gesundheit"'});
    case 'audiences':
      return msg('Zielgruppen', {id: 'wegweiser-audiences', desc: 'Überschrift: Einträge wie "Für Frauen"'});
    case 'tasks':
      return msg('Was möchten Sie tun?', {id: 'wegweiser-tasks', desc: 'Überschrift: Einträge wie "Deutsch lernen"'});
  }
}
