import { periodLabel } from "@shared-measurement/core";
import { beforeAll, describe, expect, it } from "vitest";
import { distinctiveOf, numbersIn } from "./harvest.ts";
import { COUNTIES, keyOf, keyOfObservation, RECURRENCE, STATE } from "./made-up.ts";
import { pagesOf, type Reading } from "./pages.ts";
import { valuesByRuler } from "./ruler.ts";
import { foundByAudit, foundBySubtraction } from "./solve.ts";
import { type Build, hiddenIn, hiddenSums, makeTwins, rawReading } from "./twins.ts";

let first: Build;
let others: readonly Build[];
let pages: ReturnType<typeof pagesOf>;

beforeAll(async () => {
  ({ first, others } = await makeTwins());
  pages = pagesOf(first.published);
});

/** Everything that is published, as text. A checksum is of files that are looked at themselves. */
const everything = (): string =>
  [...first.files.values(), ...pages.map(({ html }) => html)].join("\n").replace(/\b[0-9a-f]{64}\b/g, "");

describe("twins: coalitions that differ only in what is hidden", () => {
  it("hide figures of every indicator, of counties and of groups, and there are several of them", () => {
    const hidden = [...hiddenIn(first)];
    for (const part of ["recurrence-of-maltreatment", "child-fatalities", "entry-exit-ratio", "one"]) {
      expect(hidden.some((key) => key.includes(part))).toBe(true);
    }
    expect(others.length).toBeGreaterThanOrEqual(10);
    for (const { raw } of others) expect(raw).not.toEqual(first.raw);
  });

  it("publish the same files, byte for byte", () => {
    for (const { files } of others)
      expect(Object.fromEntries(files)).toEqual(Object.fromEntries(first.files));
  });

  it("have the same charts, tables and downloads at every width in both languages, byte for byte", () => {
    // The files are the same and a page has nothing else, so a few show that it is drawn from them alone.
    for (const { published } of others.slice(0, 2)) expect(pagesOf(published)).toEqual(pages);
  });
});

describe("harvest: every number in every file, chart, table and download", () => {
  it("is none of a hidden figure", () => {
    const found = numbersIn(everything());
    const looked = distinctiveOf(first);
    expect(looked.length).toBeGreaterThan(20);
    expect(looked.filter((number) => found.has(number))).toEqual([]);
  });

  it("measures none of them on any line, mark or interval, and every shown figure where it stands", () => {
    let shown = 0;
    for (const place of [STATE, ...COUNTIES]) {
      const { cells } = first.published.seriesOf(RECURRENCE, place);
      const drawings = pages.filter(({ name }) => name.startsWith(`en trend ${place}  `));
      for (const { html } of drawings.filter(({ name }) => !name.endsWith("csv"))) {
        const measured = valuesByRuler(html).filter(({ mark }) => mark === "main");
        for (const cell of cells) {
          const label = periodLabel(cell.period, "en").replace("FY ", "");
          const here = measured.filter(({ tick }) => tick === label);
          if (cell.kind !== "value") expect(here).toEqual([]);
          else if (here.some(({ value }) => Math.abs(value - cell.value) < 0.01)) shown++;
        }
      }
    }
    expect(shown).toBeGreaterThan(100);
  });

  it("finds hidden figures where the raw ones are drawn", () => {
    const found = numbersIn(
      pagesOf(rawReading(first))
        .map(({ html }) => html)
        .join("\n"),
    );
    expect(distinctiveOf(first).filter((number) => found.has(number)).length).toBeGreaterThan(10);
  });
});

describe("solve: what is left of every total", () => {
  it("lets nobody work out a hidden figure", async () => {
    expect(foundBySubtraction(first.published)).toEqual([]);
    expect(await foundByAudit(first.published)).toEqual([]);
  });

  it("is caught where all but one figure of a sum are left shown", async () => {
    const leaking = withAllButOne(first);
    expect(foundBySubtraction(leaking).length).toBeGreaterThan(0);
    expect((await foundByAudit(leaking)).length).toBeGreaterThan(0);
  });
});

/** The release with all but the smallest hidden figure of every sum shown after all. */
function withAllButOne(build: Build): Reading {
  const left = new Set(
    [...hiddenSums(build).values()].flatMap((figures) =>
      figures
        .toSorted((a, b) => a.numerator - b.numerator)
        .slice(1)
        .map(keyOf),
    ),
  );
  const raw = new Map(rawReading(build).observations.map((one) => [keyOfObservation(one), one]));
  const observations = build.published.observations.map((one) => {
    const key = keyOfObservation(one);
    return left.has(key) ? (raw.get(key) ?? one) : one;
  });
  return { ...build.published, observations };
}
