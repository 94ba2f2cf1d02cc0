import type { Need } from "./need.ts";
import { type Effort, reachAny } from "./reach.ts";
import type { Situation } from "./situation.ts";

/**
 * Shows again the complements without which every need is still met, the costly first, until none is left that could
 * be shown. What remains hidden moves for some need, and so has at least two values.
 */
export async function cleanUp(
  situation: Situation,
  hidden: Uint8Array,
  kept: ReadonlySet<number>,
  needs: readonly Need[],
  cost: Float64Array,
  effort: Effort,
): Promise<void> {
  const users = new Map<number, Set<Need>>();
  const use = (need: Need, moved: ReadonlySet<number>) => {
    for (const cell of need.moved) users.get(cell)?.delete(need);
    need.moved = moved;
    for (const cell of moved) {
      const list = users.get(cell);
      if (list) list.add(need);
      else users.set(cell, new Set([need]));
    }
  };
  for (const need of needs) use(need, need.moved);
  const complements = [...hidden.keys()].filter((cell) => hidden[cell] && !kept.has(cell));
  complements.sort((a, b) => (cost[b] ?? 0) - (cost[a] ?? 0));
  for (const cell of complements) {
    hidden[cell] = 0;
    const found: [Need, ReadonlySet<number>][] = [];
    for (const need of users.get(cell) ?? []) {
      const answer = await reachAny(situation, need.cell, need.targets, effort);
      if (!answer.reached) {
        hidden[cell] = 1;
        break;
      }
      found.push([need, answer.moved]);
    }
    if (!hidden[cell]) for (const [need, moved] of found) use(need, moved);
  }
  for (const cell of complements) if (hidden[cell] && (users.get(cell)?.size ?? 0) === 0) hidden[cell] = 0;
}
