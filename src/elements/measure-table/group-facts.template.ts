import {html, nothing, type TemplateResult} from 'lit';
import type {Display, Shown} from '../../base/display.js';
import {statusGroupLabel} from '../../base/status-group-labels.js';
import {icu} from '../../i18n/icu.js';
import {actorPath} from '../../plan/actors.js';
import type {MeasureGroup, MeasureGrouping} from '../../plan/measure-groups.js';
import type {Measure} from '../../plan/plan.js';
import {statusGroup, statusGroups} from '../../plan/status.js';
import {goalKind} from './goal-list.template.js';

/** What the head of a group says beside its name and count: to what it belongs, and how far its measures are. */
export function groupFacts(
  display: Display,
  grouping: MeasureGrouping,
  {key, main}: MeasureGroup,
): TemplateResult | typeof nothing {
  const facts = [...originOf(display, grouping, key), ...(grouping === 'status' ? [] : statusCounts(display, main))];
  if (facts.length === 0) return nothing;
  return html`<span class="group-facts">${facts.map((fact) => html` · ${fact}`)}</span>`;
}

/** To what a field, a goal or an actor belongs. */
function originOf(display: Display, grouping: MeasureGrouping, key: string): readonly Shown[] {
  const {index, locale, plan} = display;
  const fieldTitle = (id: string | undefined): readonly Shown[] => {
    const field = index.fields.get(id ?? '');
    return field ? [display.text(field.title)] : [];
  };
  switch (grouping) {
    case 'field': {
      const field = index.fields.get(key);
      return [...(field?.kind === 'cross-cutting' ? [crossCutting(display)] : []), ...fieldTitle(field?.parent)];
    }
    case 'goal': {
      const goal = index.goals.get(key);
      return [goalKind(locale, goal?.kind) ?? [], fieldTitle(goal?.field)].flat();
    }
    case 'actor': {
      const actor = index.actors.get(key);
      return actor ? actorPath(actor, plan).map((name) => display.text(name)) : [];
    }
    default:
      return [];
  }
}

function crossCutting({locale: {msg}}: Display): string {
  return msg('Querschnittsthema', {id: 'field-cross-cutting', desc: 'Neben dem Namen eines Handlungsfelds'});
}

/** How many measures are how far; one measure says it itself, and so do plans without any status. */
function statusCounts({locale}: Display, measures: readonly Measure[]): readonly string[] {
  if (measures.length < 2 || !measures.some(({status}) => status)) return [];
  const {msg, intl} = locale;
  const pattern = msg('{status}: {n}', {
    id: 'group-status-count',
    desc: 'Neben dem Namen eines Handlungsfelds, zum Beispiel "erledigt: 3"',
  });
  return statusGroups.flatMap((group) => {
    const n = measures.filter(({status}) => statusGroup(status?.code ?? 'unknown') === group).length;
    return n > 0 ? [icu(intl, pattern, {n, status: statusGroupLabel(locale, group)})] : [];
  });
}
