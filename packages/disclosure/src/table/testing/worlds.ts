import type { LinkedTable } from "../linked-table.ts";
import { protectTable } from "../protect-table.ts";
import { equations } from "./attackers.ts";
import type { Draw } from "./random-tables.ts";

/** Tables listed, tables tried for each value, and keys tried for each table. */
const [LISTED, TRIED, KEYS] = [20_000, 25, 12];
const MOST = 60;

type World = ReadonlyMap<string, number>;

/** Whole-numbered tables that fit what is shown, as the counts of the hidden cells. */
function worldsOf(table: LinkedTable, hidden: ReadonlySet<string>): readonly World[] {
  const rows = equations(table, hidden);
  const ids = [...hidden];
  const worlds: World[] = [];
  const value = new Map<string, number>();
  const left = ({ unknown, rest }: (typeof rows)[number]) =>
    rest - unknown.reduce((sum, { id, sign }) => sum + sign * (value.get(id) ?? 0), 0);
  const open = ({ unknown }: (typeof rows)[number]) => unknown.filter(({ id }) => !value.has(id));
  const go = (at: number): void => {
    const id = ids[at];
    if (worlds.length > LISTED) return;
    if (id === undefined) {
      worlds.push(new Map(value));
      return;
    }
    const mine = rows.filter(({ unknown }) => unknown.some((cell) => cell.id === id));
    const last = mine.find((row) => open(row).length === 1);
    const sign = last?.unknown.find((cell) => cell.id === id)?.sign ?? 1;
    const guesses = last ? [left(last) * sign] : Array.from({ length: MOST }, (_, k) => k + 1);
    for (const guess of guesses) {
      if (guess < 1) continue;
      value.set(id, guess);
      if (mine.every((row) => open(row).length > 0 || left(row) === 0)) go(at + 1);
      value.delete(id);
    }
  };
  go(0);
  return worlds;
}

/**
 * The attacker who knows the method and not the secret: of the tables that fit, those count for which the method under
 * some key would have hidden the same cells. The least number of values, up to 5, that such tables leave a small cell.
 */
export async function valuesLeft(
  table: LinkedTable,
  hidden: ReadonlySet<string>,
  draw: Draw,
): Promise<number> {
  const worlds = worldsOf(table, hidden);
  const { threshold } = table.policy;
  const isSame = async (world: World) => {
    const cells = table.cells.map(({ id, value = 0 }) => ({ id, value: world.get(id) ?? value }));
    for (let key = 0; key < KEYS; key++) {
      const answer = await protectTable({ ...table, cells }, `key ${key}`);
      if ("refused" in answer || answer.hidden.size !== hidden.size) continue;
      if ([...answer.hidden].every((id) => hidden.has(id))) return true;
    }
    return false;
  };
  const small = table.cells.filter(({ id, value = 0 }) => hidden.has(id) && value < threshold);
  const seen = new Map(small.map(({ id }) => [id, new Set<number>()]));
  for (const [id, values] of seen) {
    for (let value = 1; value < threshold && values.size < 5; value++) {
      if (values.has(value)) continue;
      const candidates = worlds.filter((world) => world.get(id) === value);
      for (let n = 0; n < Math.min(TRIED, candidates.length); n++) {
        const world = candidates[draw(candidates.length)];
        if (!world || !(await isSame(world))) continue;
        for (const [each, found] of seen) {
          const count = world.get(each) ?? 0;
          if (count < threshold) found.add(count);
        }
        break;
      }
    }
  }
  return Math.min(...[...seen.values()].map((values) => values.size));
}
