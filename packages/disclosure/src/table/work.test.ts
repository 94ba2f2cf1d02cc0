import { expect, test } from "vitest";
import { Work } from "./work.ts";

/** How many programmes of a size a table may have solved. */
function programmes(work: Work, cells: number): number {
  let count = 0;
  while (work.spend(cells)) count++;
  return count;
}

test("what a table may take is counted, and grows with the table and not with the computer", () => {
  expect(programmes(new Work(1_000), 100)).toBe(2_700);
  expect(programmes(new Work(50_000), 100)).toBe(12_500);
  expect(programmes(new Work(50_000), 10_000)).toBe(0);
});

test("a large programme that would take too much leaves enough for small ones", () => {
  const work = new Work(1_000);
  expect(work.most).toBeLessThan(5_000);
  expect(work.spend(5_000)).toBe(false);
  expect(work.spend(100)).toBe(true);
});

test("a programme over few cells that takes thousands of nodes leaves less for others", () => {
  const work = new Work(1_000);
  work.countNodes(50, 5_000);
  expect(programmes(work, 100)).toBe(2_450);
  for (let at = 0; at < 10; at++) work.countNodes(50, 5_000);
  expect(programmes(work, 100)).toBe(0);
});

test("once the solver has hung it is not asked again", () => {
  const work = new Work(1_000);
  work.isLate = true;
  expect(work.spend(1)).toBe(false);
});
