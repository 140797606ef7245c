import type {Words} from '../../i18n/msg.js';
import type {Entry} from '../../plan/plan.js';
import {entriesByKind} from '../../plan/wegweiser.js';

/** Entries below one heading. */
export interface Section {
  /** `now`: what to do right away, of whatever kind. */
  readonly kind: 'now' | Entry['kind'];
  readonly entries: readonly Entry[];
}

/** All entries: first what to do right away, then kind by kind. Sections without entries are left out. */
export function sectionsOf(entries: readonly Entry[]): readonly Section[] {
  const now = entries.filter(({priority}) => priority === 'now');
  const kinds = entriesByKind(entries.filter(({priority}) => priority !== 'now'));
  return now.length > 0 ? [{kind: 'now', entries: now}, ...kinds] : kinds;
}

/** The heading of a section. */
export function sectionLabel({msg}: Words, kind: Section['kind']): string {
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
