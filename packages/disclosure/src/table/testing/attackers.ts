import { type Constraint, solve } from "yalps";
import type { LinkedTable } from "../linked-table.ts";

/** What an attacker starts from: rows over hidden cells only, each of which adds to what the shown cells leave. */
export function equations(table: LinkedTable, hidden: ReadonlySet<string>) {
  const values = new Map(table.cells.map(({ id, value = 0 }) => [id, value]));
  return table.relations.flatMap(({ total, parts }) => {
    const members = [{ id: total, sign: -1 }, ...parts.map((id) => ({ id, sign: 1 }))];
    const unknown = members.filter(({ id }) => hidden.has(id));
    const shown = members.filter(({ id }) => !hidden.has(id));
    const rest = -shown.reduce((sum, { id, sign }) => sum + sign * (values.get(id) ?? 0), 0);
    return unknown.length > 0 ? [{ unknown, rest }] : [];
  });
}

/** The smallest or largest whole number that a hidden cell can be, by another solver than the engine's. */
export function endByAnotherSolver(
  table: LinkedTable,
  hidden: ReadonlySet<string>,
  cell: string,
  direction: "minimize" | "maximize",
): number | undefined {
  const least = table.policy.zerosShown ? 1 : 0;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const id of hidden) {
    constraints.set(`least ${id}`, { min: least });
    variables.set(id, new Map([[`least ${id}`, 1]]));
  }
  // Far enough to tell that there is no limit that matters.
  constraints.set(`least ${cell}`, { min: least, max: 5_000 });
  variables.get(cell)?.set("goal", 1);
  equations(table, hidden).forEach(({ unknown, rest }, at) => {
    constraints.set(`row ${at}`, { equal: rest });
    for (const { id, sign } of unknown) variables.get(id)?.set(`row ${at}`, sign);
  });
  const { status, result } = solve({ direction, objective: "goal", constraints, variables, integers: true });
  return status === "optimal" ? Math.round(result) : undefined;
}

/** Every value that each hidden cell has in some table of whole numbers that fits, of counts up to `most`. */
export function everyTable(table: LinkedTable, hidden: ReadonlySet<string>, most: number) {
  const ids = [...hidden];
  const least = table.policy.zerosShown ? 1 : 0;
  const rows = equations(table, hidden);
  const value = new Map<string, number>();
  const seen = new Map(ids.map((id) => [id, new Set<number>()]));
  const fits = () =>
    rows.every(({ unknown, rest }) => {
      if (unknown.some(({ id }) => !value.has(id))) return true;
      return unknown.reduce((sum, { id, sign }) => sum + sign * (value.get(id) ?? 0), 0) === rest;
    });
  const go = (at: number) => {
    const id = ids[at];
    if (id === undefined) {
      for (const [each, found] of seen) found.add(value.get(each) ?? 0);
      return;
    }
    for (let guess = least; guess <= most; guess++) {
      value.set(id, guess);
      if (fits()) go(at + 1);
    }
    value.delete(id);
  };
  go(0);
  return seen;
}
