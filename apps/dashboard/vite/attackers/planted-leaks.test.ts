import { beforeAll, describe, expect, it } from "vitest";
import { guessesOf, LATEST, ONCE_HIDDEN, TWICE_HIDDEN, toldBy } from "./guesses.ts";
import { distinctiveOf, numbersIn } from "./harvest.ts";
import { COUNTIES, DEATHS, keyOf } from "./made-up.ts";
import type { Reading } from "./pages.ts";
import { PLANTED, type PlantedLeak } from "./planted-leaks.ts";
import { type Measured, valuesByRuler } from "./ruler.ts";
import { type Build, hiddenIn, makeTwins, rawReading } from "./twins.ts";

let first: Build;
let others: readonly Build[];
let raw: Reading;
let guesses: ReturnType<typeof guessesOf>;
let rawOthers: readonly Reading[];

beforeAll(async () => {
  ({ first, others } = await makeTwins());
  raw = rawReading(first);
  rawOthers = others.map(rawReading);
  guesses = guessesOf(first);
});

const ATTACKED = {
  one: keyOf(ONCE_HIDDEN),
  years: keyOf({ ...TWICE_HIDDEN, period: TWICE_HIDDEN.periods[0] }),
  places: keyOf({ indicator: DEATHS, place: COUNTIES[0], period: LATEST }),
};

it("the attacked figures are hidden and small, and as far as anybody knows each can be 1 to 10", () => {
  const hidden = hiddenIn(first);
  for (const [about, key] of Object.entries(ATTACKED)) {
    expect(hidden).toContain(key);
    const tried = guesses[about as keyof typeof guesses].map(({ count }) => count);
    expect(new Set(tried).size).toBe(10);
  }
});

describe.each(Object.entries(PLANTED))("a page with %s", (_, { about, write }) => {
  const told = (page: string) => toldBy(page, (guess) => write(first.published, guess), guesses[about]);

  it("tells a hidden figure to whoever tries them, where it is made from raw figures", () => {
    const truth = first.raw.find((figure) => keyOf(figure) === ATTACKED[about])?.numerator;
    expect(told(write(first.published, raw))).toContain(truth);
  });

  it("tells nothing where it is made from what is published", () => {
    expect(told(write(first.published, first.published))).toBeUndefined();
  });

  it("is other for twins where it is made from raw figures, and the same where it is not", () => {
    const leaking = write(first.published, raw);
    expect(rawOthers.some((twin) => write(first.published, twin) !== leaking)).toBe(true);
    // Their files are the same, so a few show that nothing else is read.
    for (const { published } of others.slice(0, 3)) {
      expect(write(published, published)).toBe(write(first.published, first.published));
    }
  });
});

const harvested = (kind: PlantedLeak["harvest"]) =>
  Object.entries(PLANTED).filter(([, { harvest }]) => harvest === kind);

it.each(harvested("digits"))("the harvest finds the hidden number in a page with %s", (_, { write }) => {
  const found = (reading: Reading) => {
    const numbers = numbersIn(write(first.published, reading));
    return distinctiveOf(first).some((number) => numbers.has(number));
  };
  expect(found(raw)).toBe(true);
  expect(found(first.published)).toBe(false);
});

it.each(harvested("ruler"))("the harvest measures the hidden number on a page with %s", (_, { write }) => {
  const measured = (reading: Reading) =>
    valuesByRuler(write(first.published, reading)).filter(({ tick }) => tick === "2016–17");
  const cell = raw
    .seriesOf(ONCE_HIDDEN.indicator, ONCE_HIDDEN.place)
    .cells.find(({ period }) => period.id === ONCE_HIDDEN.period);
  const isIt = ({ value }: Measured) => cell?.kind === "value" && Math.abs(value - cell.value) < 0.01;
  expect(measured(raw).some(isIt)).toBe(true);
  expect(measured(first.published)).toEqual([]);
});
