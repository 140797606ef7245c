import {listOf} from './clean-cell.js';
import type {PlanDraft} from './plan-draft.js';

type Role = 'lead' | 'partner' | 'preparation' | 'implementation';

/** Who takes part in a measure (the plan format, section 2, "ActorRef"). */
export interface ActorRefValue {
  actor?: string;
  text?: string;
  role?: Role;
  note?: string;
}

const together = /\s*\b(?:in (?:Kooperation|Zusammenarbeit|Abstimmung) mit|gemeinsam mit|zusammen mit)\b\s*/i;
/** "Umsetzung: …": a task, named before those who have it. */
const task =
  /(?:^|(?<=[\p{L}).])\s+)((?:Umsetzung|Zusammentragen|Vorbereitung|Planung|Koordination|Durchführung)[^:,;()]{0,60}):\s+/u;
/** The commas and the "und" in names of offices: "Amt für Schulen, Jugend und Vereine". */
const officeName =
  /(?:Amt|Amtes|Fachbereich|Dezernat|Referat|Abteilung|Stabsstelle|Stabstelle|Ministerium|Ausschuss|Sachgebiet|Fachstelle) für [^,;()]+(?:, [\p{L}-]+)+ und [\p{L}-]+/gu;
const longestName = 80;
/** Stands for a comma that is part of a name. */
const bound = '\ue000';

/**
 * The actors of a cell (the plan format, section 7.1): the first one leads, who stands after "in Kooperation mit" is a
 * partner, brackets hold the office above. What is no name stays as the text that it is.
 */
export function readActors(cell: string, draft: PlanDraft): ActorRefValue[] {
  const [first = '', ...tasks] = cell.split(task);
  if (tasks.length === 0) return readGroup(first, draft);
  const refs = first.trim() === '' ? [] : readGroup(first, draft);
  for (let at = 0; at + 1 < tasks.length; at += 2) {
    const note = tasks[at] ?? '';
    const role = /^(?:Umsetzung|Durchführung)/.test(note) ? 'implementation' : 'preparation';
    for (const ref of readGroup(tasks[at + 1] ?? '', draft)) refs.push({...ref, role, note});
  }
  return refs;
}

/** All of a cell in one role. */
export function readActorsAs(role: Role, cell: string, draft: PlanDraft): ActorRefValue[] {
  return namesIn(cell).map((name) => ({...refTo(name, draft), role}));
}

function readGroup(words: string, draft: PlanDraft): ActorRefValue[] {
  const [own = '', ...others] = words.split(together);
  const leads = namesIn(own).map((name, index): ActorRefValue => {
    return index === 0 ? {...refTo(name, draft), role: 'lead'} : refTo(name, draft);
  });
  return [...leads, ...others.flatMap((part) => readActorsAs('partner', part, draft))];
}

/** Commas, semicolons and lines part names; "und" only after a bracket, because it is part of many names. */
function namesIn(words: string): string[] {
  const guarded = words.replace(officeName, (name) => name.replaceAll(',', bound));
  return listOf(guarded)
    .flatMap((line) => line.split(/[,;](?![^()]*\))|(?<=\))\s+und\s+/))
    .map((name) => name.replaceAll(bound, ',').trim())
    .filter((name) => name !== '');
}

function refTo(name: string, draft: PlanDraft): ActorRefValue {
  const [, unit = name, office] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (unit.length > longestName || !/^\p{Lu}/u.test(unit)) return {text: name};
  const parent = office !== undefined && /^(?:Amt|Fachbereich|Dezernat|Referat|Abteilung)\b/.test(office);
  if (office !== undefined && !parent) return {actor: draft.actor(name)};
  return {actor: draft.actor(unit, parent ? draft.actor(office) : undefined)};
}
