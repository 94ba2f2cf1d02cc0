import type { System } from "./system.ts";

/** For each row, the hidden cells in it. */
export function hiddenRows(system: System, isHidden: (cell: number) => boolean) {
  return { system, rows: system.rows.map(({ cells }) => cells.filter(isHidden)) };
}

/**
 * Tells of a hidden cell whether the hidden cells and rows tied to it form a tree, and no inequality touches them. (As
 * many ties as make each of n rows and cells hang together once: n - 1.)
 */
export function isForest({ system, rows }: ReturnType<typeof hiddenRows>): (cell: number) => boolean {
  const parent = [...Array(system.ids.length + rows.length).keys()];
  const find = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const looped: number[] = [];
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const a = find(system.ids.length + row);
      const b = find(cell);
      if (a === b) looped.push(cell);
      else parent[a] = b;
    }
  });
  const bad = new Set(looped.map(find));
  system.limitsOf.forEach((limits, cell) => {
    if (limits.length > 0) bad.add(find(cell));
  });
  return (cell) => !bad.has(find(cell));
}
