import type { Observation } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import type { PrivacyPolicy } from "../policy/policy.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, counties, figure, options, shownIn } from "../testing/made-up.ts";

const YEAR = "CY2023";
const grouped = (id: string, value: number) =>
  figure(count, "S", YEAR, value, { group: { dimension: "race", id } });

interface Leak {
  /** The small count, and what its relation leaves of it. */
  readonly small: Observation;
  readonly found: { readonly lower: number; readonly upper: number };
  /** Everything else that is published, shown. */
  readonly others: readonly Observation[];
  readonly additive?: PrivacyPolicy["additive"];
}

const [state, alder, birch, cedar] = counties(YEAR, 3, 40, 50);

/** A small count hidden by itself, and what stands beside it. */
const LEAKS: Readonly<Record<string, Leak | undefined>> = {
  "groups and their total": {
    small: grouped("one", 3),
    found: { lower: 3, upper: 3 },
    others: [figure(count, "S", YEAR, 60), grouped("two", 57)],
  },
  "places and their parent": alder &&
    state &&
    birch &&
    cedar && { small: alder, found: { lower: 3, upper: 3 }, others: [state, birch, cedar] },
  "quarters and their year": {
    small: figure(count, "A", "2023-Q2", 4),
    found: { lower: 4, upper: 4 },
    others: [
      figure(count, "A", YEAR, 94),
      figure(count, "A", "2023-Q1", 20),
      figure(count, "A", "2023-Q3", 30),
      figure(count, "A", "2023-Q4", 40),
    ],
  },
  "a span that two kinds of period call by two names": {
    small: figure(count, "A", "FFY2023", 6),
    found: { lower: 6, upper: 6 },
    others: [figure(count, "A", "22B23A", 20), figure(count, "A", "23A23B", 6)],
  },
  "a subtotal that is declared": {
    small: grouped("one", 3),
    found: { lower: 3, upper: 3 },
    others: [grouped("two", 57), grouped("three", 80), grouped("one or two", 60)],
    additive: [{ indicator: "count", dimension: "race", total: "one or two", parts: ["one", "two"] }],
  },
};

const hiddenAlone = ({ indicatorId, placeId, period, source, group }: Observation): Observation => ({
  indicatorId,
  placeId,
  period,
  source,
  status: "suppressed",
  ...(group && { group }),
});

describe.each(Object.entries(LEAKS))("%s", (_, leak) => {
  if (!leak) throw new Error("There are four figures.");
  const privacy = { ...DEFAULT_POLICY, ...(leak.additive && { additive: leak.additive }) };

  it("give a count away that is hidden by itself", async () => {
    const published = [hiddenAlone(leak.small), ...leak.others];
    const { unsafe } = await auditRelease(published, { ...options(), privacy });
    expect(unsafe.map(({ lower, upper }) => ({ lower, upper }))).toContainEqual(leak.found);
  });

  it("are known to protection, which hides as much more as it takes", async () => {
    const { observations, refused } = await protect([leak.small, ...leak.others], options({ privacy }));
    expect(refused).toEqual([]);
    expect(observations.filter(({ status }) => status === "suppressed").length).toBeGreaterThan(1);
    expect(await auditRelease(observations, { ...options(), privacy })).toMatchObject({ safe: true });
  });
});

it("counties that count more children than the state are limits: a small one is hidden with what would narrow it", async () => {
  // Hidden by itself, 9 could not be less than 58 - 50.
  const figures = [figure(count, "S", YEAR, 58), figure(count, "A", YEAR, 9), figure(count, "B", YEAR, 50)];
  const { observations, refused } = await protect(figures, options());
  expect(refused).toEqual([]);
  const shown = shownIn(observations);
  expect(shown[`A ${YEAR}`]).toBe("suppressed");
  expect([shown[`S ${YEAR}`], shown[`B ${YEAR}`]]).toContain("suppressed");
});

it("twelve months are never more than those before and after them together: a small count beside large ones is no leak, one that they narrow is", async () => {
  const windows = (before: number, middle: number, after: number) => [
    figure(count, "A", "22A22B", before),
    figure(count, "A", "22B23A", middle),
    figure(count, "A", "23A23B", after),
  ];
  const loose = shownIn((await protect(windows(60, 50, 4), options())).observations);
  expect(loose["A 22B23A"]).toBe("50");
  const tight = shownIn((await protect(windows(45, 48, 4), options())).observations);
  expect(Object.values(tight).filter((said) => said === "suppressed").length).toBeGreaterThan(1);
});
