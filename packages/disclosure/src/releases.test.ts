import { extendIndicator, type Observation, parsePeriod } from "@shared-measurement/core";
import { expect, it } from "vitest";
import { type Constraint, solve } from "yalps";
import { protect } from "./protect.ts";
import { drawFrom } from "./table/testing/random-tables.ts";
import { count, figure, options } from "./testing/made-up.ts";

const QUARTERS = ["2020", "2021", "2022"].flatMap((year) => [1, 2, 3, 4].map((one) => `${year}-Q${one}`));
const KINDS = {
  quarter: QUARTERS,
  "calendar-year": ["CY2020", "CY2021", "CY2022"],
  "federal-fiscal-year": ["FFY2021", "FFY2022"],
  "state-fiscal-year": ["SFY2021", "SFY2022"],
  "afcars-12-months": ["20B21A", "21A21B", "21B22A", "22A22B"],
} as const;
const COUNTIES = ["A", "B", "C"];
const cases = extendIndicator(count, { id: "cases", periodKinds: [...Object.keys(KINDS)] as never });
const inTwoYears = extendIndicator(count, { id: "in-two-years" });

/** A figure, and the quarters of counties that are in it: what whoever knows the field adds up. */
interface Made {
  readonly observation: Observation;
  readonly parts: readonly string[];
}

const quartersIn = (start: string, end: string) =>
  QUARTERS.filter((quarter) => {
    const period = parsePeriod(quarter);
    return period.start >= start && period.end <= end;
  });

/** Counts of some kinds of period, now and then with two years in one figure, and quarters that are not given. */
function randomRelease(seed: number): readonly Made[] {
  const draw = drawFrom(seed);
  const size = [2, 5, 12, 30][draw(4)] ?? 5;
  const counts = new Map(
    COUNTIES.flatMap((place, at) =>
      QUARTERS.map((quarter) => [`${place} ${quarter}`, draw(size * (at * at + 1))]),
    ),
  );
  const made = (
    indicator: typeof cases,
    place: string,
    period: string,
    start = parsePeriod(period).start,
  ): Made => {
    const quarters = quartersIn(start, parsePeriod(period).end);
    const parts = (place === "S" ? COUNTIES : [place]).flatMap((one) =>
      quarters.map((quarter) => `${one} ${quarter}`),
    );
    const sum = parts.reduce((before, part) => before + (counts.get(part) ?? 0), 0);
    return { observation: figure(indicator, place, period, sum), parts };
  };
  const periods = Object.values(KINDS).flatMap((kind) => (draw(2) ? kind.filter(() => draw(8) > 0) : []));
  const pooled =
    draw(3) === 0 ? ["S", "A"].map((place) => made(inTwoYears, place, "CY2022", "2021-01-01")) : [];
  return [
    ...["S", ...COUNTIES].flatMap((place) => periods.map((period) => made(cases, place, period))),
    ...pooled,
  ];
}

/** One end of what a hidden count can be, over the quarters of counties, by another solver and none of our relations. */
function endOf(
  attacked: Made,
  all: readonly Made[],
  hidden: ReadonlySet<Made>,
  direction: "minimize" | "maximize",
) {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  all.forEach((one, at) => {
    const { observation, parts } = one;
    const value = observation.status === "value" ? (observation.parts.numerator ?? 0) : 0;
    constraints.set(`figure ${at}`, hidden.has(one) ? { min: 1 } : { equal: value });
    for (const part of parts) {
      const variable = variables.get(part) ?? new Map([[`most ${part}`, 1]]);
      constraints.set(`most ${part}`, { max: 5_000 });
      variable.set(`figure ${at}`, 1);
      if (attacked.parts.includes(part)) variable.set("goal", 1);
      variables.set(part, variable);
    }
  });
  return solve({ direction, objective: "goal", constraints, variables }).result;
}

it.each(Array.from({ length: 24 }, (_, seed) => seed + 1))(
  "random release %i: no hidden count has one value left, and no small one less than the policy protects",
  async (seed) => {
    const all = randomRelease(seed);
    const indicators = new Map([cases, inTwoYears].map((one) => [one.id, one]));
    const additive = [{ indicator: inTwoYears.id, contains: [cases.id], years: 2 }];
    const privacy = { rules: [{ preset: "chhs-ddg" as const }], additive };
    const { observations } = await protect(
      all.map(({ observation }) => observation),
      options({ indicators, privacy }),
    );
    const shown = new Set(observations);
    const published = new Set(observations.map(({ indicatorId }) => indicatorId));
    const known = all.filter(({ observation }) => published.has(observation.indicatorId));
    const hidden = new Set(known.filter(({ observation }) => !shown.has(observation)));
    for (const one of hidden) {
      const { observation } = one;
      const value = observation.status === "value" ? (observation.parts.numerator ?? 0) : 0;
      const [lower, upper] = (["minimize", "maximize"] as const).map((end) => endOf(one, known, hidden, end));
      const what = `${observation.placeId} ${observation.period.id}`;
      expect([what, Math.round(lower ?? 0) < Math.round(upper ?? 0)]).toEqual([what, true]);
      if (value < 11) expect([what, (upper ?? 0) > 9.99]).toEqual([what, true]);
    }
  },
);
