/** An entry with those below it. */
export interface TreeNode<Entry> {
  readonly entry: Entry;
  readonly below: readonly TreeNode<Entry>[];
}

/** An entry that may name the one above it. */
interface Child {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** Entries below those that they name as parent, in the order of the document. Parents never run in circles. */
export function treeOf<Entry extends Child>(entries: readonly Entry[]): readonly TreeNode<Entry>[] {
  const below = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const siblings = below.get(entry.parent) ?? [];
    below.set(entry.parent, [...siblings, entry]);
  }
  const nodesBelow = (parent: string | undefined): readonly TreeNode<Entry>[] =>
    (below.get(parent) ?? []).map((entry) => ({entry, below: nodesBelow(entry.id)}));
  return nodesBelow(undefined);
}
