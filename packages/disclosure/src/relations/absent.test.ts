import { extendIndicator } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { protect } from "../protect.ts";
import { count, figure, options, shownIn } from "../testing/made-up.ts";

const cases = extendIndicator(count, { id: "cases", periodKinds: ["quarter", "calendar-year"] });
const QUARTERS = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"];

const ROWS = { S: [47, 28, 71, 76], A: [20, 25, 30, 35], B: [27, 3, 41, 41] } as const;

/** The quarters of a state and its counties without one of a place, and that place's year. */
function tableWithout(place: keyof typeof ROWS, absent: string) {
  const quarters = Object.entries(ROWS).flatMap(([each, counts]) =>
    QUARTERS.filter((quarter) => each !== place || quarter !== absent).map((quarter) =>
      figure(cases, each, quarter, counts[QUARTERS.indexOf(quarter)] ?? 0),
    ),
  );
  const year = ROWS[place].reduce((sum, each) => sum + each, 0);
  return [...quarters, figure(cases, place, "CY2022", year)];
}

async function shown(observations: ReturnType<typeof tableWithout>, secret: string) {
  const indicators = new Map([[cases.id, cases]]);
  const privacy = { rules: [{ preset: "chhs-ddg" as const }] };
  const made = await protect(observations, options({ indicators, privacy, secret: () => secret }));
  expect(made.refused).toEqual([]);
  return Object.entries(shownIn(made.observations)).flatMap(([name, said]) =>
    said === "suppressed" ? [] : [name],
  );
}

describe("a figure that nobody gives, and that follows from the year", () => {
  const secrets = ["one", "two", "three", "four", "five", "six"];

  it.each(secrets)("does not give away the other county of its quarter (secret %s)", async (secret) => {
    // 110 - 20 - 30 - 35 = 25 is A, and 28 - 25 is B.
    const others = ["A CY2022", "A 2022-Q1", "A 2022-Q3", "A 2022-Q4", "S 2022-Q2"];
    const names = await shown(tableWithout("A", "2022-Q2"), secret);
    expect(others.filter((name) => !names.includes(name))).not.toEqual([]);
  });

  it.each(secrets)("does not give away a county of it, where it is the total (secret %s)", async (secret) => {
    // 222 - 47 - 71 - 76 = 28 is the state, and 28 - 25 is B.
    const others = ["S CY2022", "S 2022-Q1", "S 2022-Q3", "S 2022-Q4", "A 2022-Q2"];
    const names = await shown(tableWithout("S", "2022-Q2"), secret);
    expect(others.filter((name) => !names.includes(name))).not.toEqual([]);
  });
});
