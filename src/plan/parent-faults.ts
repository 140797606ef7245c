export type ParentFault = 'cycle' | 'too-deep';

/**
 * The ids whose parent must be dropped: they stand in a circle, or have more than `max` levels above them.
 * What only hangs on a circle keeps its parent. Takes each id once, however long the chains are.
 */
export function parentFaults(parentOf: ReadonlyMap<string, string>, max: number): ReadonlyMap<string, ParentFault> {
  const faults = new Map<string, ParentFault>();
  for (const id of inCircles(parentOf)) faults.set(id, 'cycle');
  const sound = new Map([...parentOf].filter(([id]) => !faults.has(id)));
  for (const id of sound.keys()) if (hasMoreAbove(id, sound, max)) faults.set(id, 'too-deep');
  return faults;
}

/** Takes away what has nothing below it, again and again: circles are left. */
function inCircles(parentOf: ReadonlyMap<string, string>): Iterable<string> {
  const left = new Map(parentOf);
  const below = new Map<string, number>();
  for (const parent of parentOf.values()) below.set(parent, (below.get(parent) ?? 0) + 1);
  const bare = [...parentOf.keys()].filter((id) => !below.has(id));
  for (const id of bare) {
    const parent = left.get(id);
    left.delete(id);
    if (parent === undefined) continue;
    const others = (below.get(parent) ?? 0) - 1;
    below.set(parent, others);
    if (others === 0) bare.push(parent);
  }
  return left.keys();
}

function hasMoreAbove(id: string, parentOf: ReadonlyMap<string, string>, max: number): boolean {
  let above = parentOf.get(id);
  for (let level = 1; level <= max && above !== undefined; level += 1) above = parentOf.get(above);
  return above !== undefined;
}
