import { describe, expect, it } from "vitest";
import { auditRelease } from "./audit.ts";
import type { PolicyRule } from "./policy/policy.ts";
import { DEFAULT_POLICY } from "./policy/rules.ts";
import { protect } from "./protect.ts";
import { count, counties, figure, options, proportion, rate, score, shownIn } from "./testing/made-up.ts";

const YEAR = "CY2023";
const rules = (...list: readonly PolicyRule[]) => ({ privacy: { rules: list } });

describe("protect", () => {
  it("hides a small count and one more, so that the total does not give it away", async () => {
    const { observations, audit, refused } = await protect(counties(YEAR, 3, 40, 50), options());
    const shown = shownIn(observations);
    expect(shown[`A ${YEAR}`]).toBe("suppressed");
    expect(Object.values(shown).filter((said) => said === "suppressed").length).toBeGreaterThan(1);
    expect(audit).toMatchObject({ safe: true, unsafe: [] });
    expect(refused).toEqual([]);
  });

  it("shows everything where nothing is small, zero included", async () => {
    const { observations, audit } = await protect(counties(YEAR, 0, 40, 50), options());
    expect(Object.values(shownIn(observations))).not.toContain("suppressed");
    expect(audit).toMatchObject({ shown: 4, hidden: 0 });
  });

  it("leaves nothing of a hidden figure: no part, no note, no earlier edition", async () => {
    const before = figure(count, "A", YEAR, 30, { asOf: "2024", note: "first count" });
    const now = figure(count, "A", YEAR, 3, { note: "too few to show" });
    const { observations, seriesOf } = await protect([before, now], options());
    expect(observations).toEqual([
      {
        indicatorId: "count",
        placeId: "A",
        period: now.period,
        source: now.source,
        status: "suppressed",
      },
    ]);
    const [cell] = seriesOf("count", "A")?.cells ?? [];
    expect(cell).toEqual({
      kind: "none",
      reason: "suppressed",
      period: now.period,
      source: now.source,
      revisions: [],
    });
  });

  it("makes a figure that is hidden for its own sake and one hidden for another's alike", async () => {
    const { seriesOf } = await protect(counties(YEAR, 3, 40, 50), options());
    const hidden = ["A", "B", "C"]
      .map((place) => seriesOf("count", place)?.cells[0])
      .filter((cell) => cell?.kind === "none");
    expect(hidden.length).toBe(2);
    expect(new Set(hidden.map((cell) => JSON.stringify(cell))).size).toBe(1);
  });

  it("hides a percentage of which all but a few are counted", async () => {
    const { observations } = await protect([figure(proportion, "A", YEAR, [97, 100])], options());
    expect(shownIn(observations)[`A ${YEAR}`]).toBe("suppressed");
  });

  it("gives the same whatever the order of the figures, and protecting again changes nothing", async () => {
    const figures = ["CY2021", "CY2022", "CY2023"].flatMap((year, index) =>
      counties(year, 3 + index, 40, 50 - index),
    );
    const first = await protect(figures, options());
    const turned = await protect(figures.toReversed(), options());
    expect(shownIn(turned.observations)).toEqual(shownIn(first.observations));
    const again = await protect(first.observations, options());
    expect(shownIn(again.observations)).toEqual(shownIn(first.observations));
  });

  it("hides figures on fewer children than the policy asks for, a zero among them", async () => {
    const few = rules({ preset: "chhs-ddg", changes: { minimumDenominator: 30 }, reason: "Agreed in 2025." });
    const figures = [figure(rate, "A", YEAR, [0, 20]), figure(rate, "B", YEAR, [15, 400])];
    const { observations, audit } = await protect(figures, options(few));
    expect(shownIn(observations)).toEqual({ [`A ${YEAR}`]: "suppressed", [`B ${YEAR}`]: "15 of 400" });
    expect(audit.overrides).toEqual([{ preset: "chhs-ddg", reason: "Agreed in 2025.", figures: 2 }]);
  });

  it("hides a survey result of too few respondents", async () => {
    const survey = rules({ preset: "chhs-ddg", changes: { minimumRespondents: 20 }, reason: "Small teams." });
    const team = (placeId: string, respondents: number) =>
      figure(score, placeId, YEAR, { value: 3.4, denominator: respondents });
    const { observations } = await protect([team("A", 15), team("B", 25)], options(survey));
    expect(shownIn(observations)[`A ${YEAR}`]).toBe("suppressed");
    expect(shownIn(observations)[`B ${YEAR}`]).not.toBe("suppressed");
  });

  it("takes the first rule that fits: a federal report of a state is shown as it was published", async () => {
    const small = figure(count, "S", YEAR, 3);
    const federal = {
      ...small,
      source: { ...small.source, publisher: "HHS/ACF Children's Bureau" },
    };
    const other = { ...figure(count, "A", "CY2022", 3), source: federal.source };
    const { observations } = await protect([federal, other], options({ privacy: DEFAULT_POLICY }));
    expect(shownIn(observations)).toEqual({ [`S ${YEAR}`]: "3", "A CY2022": "suppressed" });
  });

  it("refuses an indicator whose values come without the counts behind them", async () => {
    const figures = [figure(proportion, "A", YEAR, { value: 12 }), ...counties(YEAR, 20, 40, 50)];
    const { observations, refused } = await protect(figures, options());
    expect(refused).toMatchObject([{ indicatorId: "proportion", reason: "counts-missing" }]);
    expect(observations).toHaveLength(4);
  });

  it("refuses what cannot be protected, and keeps what was published of it before", async () => {
    const published = [
      figure(count, "S", YEAR, 60),
      figure(count, "A", YEAR, 20),
      figure(count, "B", YEAR, 40),
    ];
    const seen = [{ audience: "public" as const, observations: published }];
    const [total, first] = published;
    if (!total || !first) throw new Error("There are three figures.");
    const now = [
      total,
      figure(count, "A", YEAR, 3, { asOf: "2026" }),
      figure(count, "B", YEAR, 57, { asOf: "2026" }),
    ];
    const { observations, audit } = await protect(now, options({ seen }));
    expect(audit.safe).toBe(true);
    expect(JSON.stringify(observations)).not.toContain('"numerator":57');
  });

  it("refuses figures that contradict one another, and says at which: the others are published", async () => {
    const group = (id: string) => figure(count, "A", YEAR, "hidden", { group: { dimension: "race", id } });
    // A and B come to 4, but the four groups of A are one child each at least, and B is one too.
    const figures = [
      figure(count, "S", YEAR, 4),
      figure(count, "A", YEAR, "hidden"),
      figure(count, "B", YEAR, "hidden"),
      ...["one", "two", "three", "four"].map(group),
      figure(proportion, "C", YEAR, [20, 50]),
    ];
    const { observations, refused } = await protect(figures, options());
    expect(refused).toMatchObject([{ indicatorId: "count", reason: "contradictory" }]);
    expect(refused[0]?.at?.en).toMatch(/Alder|The state/);
    expect(shownIn(observations)).toEqual({ [`C ${YEAR}`]: "20 of 50" });
  });

  it("publishes beside a percentage of nobody, hidden for the few it is out of: its zero is no secret and no contradiction", async () => {
    const figures = [
      figure(proportion, "S", YEAR, [50, 205]),
      figure(proportion, "A", YEAR, [0, 5]),
      figure(proportion, "B", YEAR, [20, 100]),
      figure(proportion, "C", YEAR, [30, 100]),
    ];
    const { observations, audit, refused } = await protect(figures, options());
    expect(refused).toEqual([]);
    expect(audit.safe).toBe(true);
    const shown = shownIn(observations);
    expect(shown[`A ${YEAR}`]).toBe("suppressed");
    expect(Object.values(shown).filter((said) => said !== "suppressed").length).toBeGreaterThan(0);
  });

  it("refuses a rule that departs from its preset without a reason, and says where", async () => {
    const silent = rules({ preset: "cms", changes: { threshold: 3 } });
    await expect(protect([], options(silent))).rejects.toThrow(/privacy\.rules\[0\].*reason/);
  });
});

describe("an earlier edition in which a figure was hidden", () => {
  const edition = (asOf: string, said: Record<string, number | "hidden">) =>
    Object.entries(said).map(([place, value]) => figure(count, place, YEAR, value, { asOf }));
  const published = edition("2025", { S: 67, A: "hidden", B: 19, C: "hidden" });
  const seen = [{ audience: "public" as const, observations: published }];
  // Partners may see counts from 5 on. B was revised, and the others were not.
  const partners: PolicyRule = {
    preset: "chhs-ddg",
    changes: { threshold: 5 },
    audiences: ["partner"],
    reason: "By agreement.",
  };
  const partly = { ...rules(partners, { preset: "chhs-ddg" }), audience: "partner" as const, seen };

  it.each([
    ["under a new date", edition("2026", { S: 69, A: 4, B: 21, C: 44 })],
    ["without a new date", edition("2025", { S: 69, A: 4, B: 21, C: 44 })],
    ["of what was revised", [...edition("2025", { A: 4, C: 44 }), ...edition("2026", { S: 69, B: 21 })]],
  ])("gives it away beside a later one %s, if it was not revised: more is hidden", async (_, now) => {
    for (const secret of ["one", "two", "three", "four", "five", "six"]) {
      const { observations, refused } = await protect(now, options({ ...partly, secret: () => secret }));
      expect(refused).toEqual([]);
      // 67 - 19 = 48 is A and C: beside C it would be A.
      expect(shownIn(observations)).toMatchObject({
        [`A ${YEAR}`]: "suppressed",
        [`C ${YEAR}`]: "suppressed",
      });
    }
  });

  it("says nothing where it was revised: the sum does not come out right", async () => {
    const now = edition("2026", { S: 74, A: 4, B: 21, C: 49 });
    const { observations } = await protect(now, options(partly));
    const shown = shownIn(observations);
    expect([shown[`B ${YEAR}`], shown[`C ${YEAR}`]].filter((said) => said !== "suppressed")).toHaveLength(1);
  });

  it.each(["2026", "2025"])("stays hidden where it has become a zero (edition of %s)", async (asOf) => {
    const now = edition(asOf, { S: 69, A: 0, B: 21, C: 48 });
    const { observations, refused } = await protect(now, options({ seen }));
    expect(refused).toEqual([]);
    expect(shownIn(observations)).toMatchObject({ [`A ${YEAR}`]: "suppressed", [`C ${YEAR}`]: "suppressed" });
  });

  it("is thought of where its figure is in no release any more", async () => {
    const now = edition("2026", { S: 67, B: 19, C: 44 });
    const { observations } = await protect(now, options(partly));
    expect(shownIn(observations)[`C ${YEAR}`]).toBe("suppressed");
  });
});

describe("the audit of a release", () => {
  it("finds a hidden count that the total gives away", async () => {
    const [total, , b, c] = counties(YEAR, 3, 40, 50);
    const leaking = [total, figure(count, "A", YEAR, "hidden"), b, c].filter((one) => one !== undefined);
    const audit = await auditRelease(leaking, { ...options(), privacy: DEFAULT_POLICY });
    expect(audit.safe).toBe(false);
    expect(audit.unsafe).toEqual([
      { indicatorId: "count", placeId: "A", periodId: YEAR, lower: 3, upper: 3, recovered: 3 },
    ]);
  });

  it("takes a publisher's mark for what it means: two counts of 1 to 10 that come to 20 are both 10", async () => {
    const privacy = { rules: [{ preset: "cms", hiddenMeans: { lower: 1, upper: 10 } }] } as const;
    const figures = [
      figure(count, "S", YEAR, 120),
      figure(count, "A", YEAR, "hidden"),
      figure(count, "B", YEAR, "hidden"),
      figure(count, "C", YEAR, 100),
    ];
    const audit = await auditRelease(figures, { ...options(), privacy });
    expect(audit.unsafe.map(({ recovered }) => recovered)).toEqual([10, 10]);
    const { observations, audit: after } = await protect(figures, options({ privacy }));
    expect(after.safe).toBe(true);
    expect(shownIn(observations)).not.toMatchObject({ [`S ${YEAR}`]: "120", [`C ${YEAR}`]: "100" });
  });
});
