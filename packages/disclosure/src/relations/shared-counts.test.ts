import { extendIndicator } from "@shared-measurement/core";
import { expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, figure, options, proportion, shownIn } from "../testing/made-up.ts";

const YEARS = ["CY2019", "CY2020", "CY2021"];
const agreeing = YEARS.flatMap((year, index) => [
  figure(count, "A", year, 40 + index),
  figure(proportion, "A", year, [20, 40 + index]),
]);
/** In the last year one publisher hid the count which the other prints as a denominator. */
const published = [
  ...agreeing,
  figure(count, "A", "CY2022", "hidden"),
  figure(proportion, "A", "CY2022", [12, 24]),
];

it("a hidden count is found where another indicator has it as its denominator", async () => {
  const { unsafe } = await auditRelease(published, { ...options(), privacy: DEFAULT_POLICY });
  expect(unsafe).toMatchObject([{ indicatorId: "count", periodId: "CY2022", recovered: 24 }]);
});

it("and the other is hidden with it", async () => {
  const { observations, audit } = await protect(published, options());
  expect(audit.safe).toBe(true);
  expect(shownIn(observations.slice(-1))).toEqual({ "A CY2022": "suppressed" });
});

it("what one indicator leaves out of a year and another gives is added up", async () => {
  const said = (quarter: string, hidden: number, shown: number) => [
    figure(count, "A", `2023-${quarter}`, shown),
    figure(proportion, "A", `2023-${quarter}`, [shown, hidden]),
  ];
  const figures = [
    ...YEARS.flatMap((year) => [figure(count, "A", year, 90), figure(proportion, "A", year, [90, 200])]),
    figure(proportion, "A", "2023-Q1", [17, 30]),
    ...said("Q2", 80, 33),
    ...said("Q3", 90, 40),
    figure(count, "A", "2023-Q4", 3),
    figure(count, "A", "CY2023", 93),
  ];
  const { observations, audit } = await protect(figures, options());
  expect(audit.safe).toBe(true);
  // 93 - 17 - 33 - 40 is the fourth quarter.
  const hidden = observations.filter(({ status }) => status === "suppressed");
  expect(hidden.length).toBeGreaterThan(1);
});

it("those whom one indicator counts are those whom another does not", async () => {
  const without = extendIndicator(proportion, { id: "without" });
  const figures = [...YEARS, "CY2022"].flatMap((year, index) => [
    figure(proportion, "A", year, index < 3 ? [40 + index, 100] : [4, 100]),
    figure(without, "A", year, index < 3 ? [60 - index, 100] : [96, 100]),
  ]);
  const indicators = new Map([proportion, without].map((one) => [one.id, one]));
  const rules = [
    { preset: "chhs-ddg", changes: { hidesComplement: false }, reason: "Decided in 2025." },
  ] as const;
  const { observations } = await protect(figures, options({ indicators, privacy: { rules } }));
  const hidden = observations.filter(({ status }) => status === "suppressed");
  expect(hidden.map(({ indicatorId, period }) => `${indicatorId} ${period.id}`)).toEqual(
    expect.arrayContaining(["proportion CY2022", "without CY2022"]),
  );
});

it("two large counts that are the same are one, though there are only two", async () => {
  const shown = figure(count, "B", "CY2020", 30);
  const figures = [
    ...["CY2020", "CY2021"].map((year, at) => figure(proportion, "S", year, [33 - at, 63])),
    ...["CY2020", "CY2021"].map((year, at) => figure(count, "S", year, 33 - at)),
    figure(count, "A", "CY2020", 3),
    shown,
  ];
  // Birch is public already, so that the state's count is hidden beside Alder's; its percentage would tell it.
  const seen = [{ audience: "public" as const, observations: [shown] }];
  const { observations, audit } = await protect(figures, options({ seen }));
  expect(audit.safe).toBe(true);
  const ofState = observations.filter(({ period, placeId }) => placeId === "S" && period.id === "CY2020");
  expect(ofState.map(({ status }) => status)).toEqual(["suppressed", "suppressed"]);
});
