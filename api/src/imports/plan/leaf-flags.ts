/** What an activity says of its place in the tree: identifiers of its parents and children. */
export interface FamilyRow {
  readonly identifier: string;
  readonly parents: readonly string[];
  readonly children: readonly string[];
}

/**
 * Tells which activities of a file are leaves. Only leaves are counted: a parent repeats its children's money.
 *
 * A leaf has no child in the file, whether the parent names the child or the child its parent. A child that is not in
 * the file leaves its parent a leaf. Two activities that each call the other their parent contradict each other, and
 * neither is believed, because both would vanish from every count.
 *
 * @returns one flag per row, in the order of the rows.
 */
export function leafFlags(rows: readonly FamilyRow[]): boolean[] {
  const present = new Set(rows.map(({ identifier }) => identifier));
  const childrenOf = new Map<string, Set<string>>();
  const join = (parent: string, child: string) => {
    if (parent === child || !present.has(parent) || !present.has(child)) return;
    const known = childrenOf.get(parent);
    if (known) known.add(child);
    else childrenOf.set(parent, new Set([child]));
  };
  for (const { identifier, parents, children } of rows) {
    for (const parent of parents) join(parent, identifier);
    for (const child of children) join(identifier, child);
  }
  return rows.map(({ identifier }) => {
    const children = [...(childrenOf.get(identifier) ?? [])];
    return children.every((child) => childrenOf.get(child)?.has(identifier) ?? false);
  });
}
