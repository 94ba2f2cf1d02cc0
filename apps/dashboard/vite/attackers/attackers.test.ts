import { beforeAll, describe, expect, it } from "vitest";
import { keyOf, keyOfObservation, rawCsv } from "./made-up.ts";
import { pagesOf, type Reading, readPublished } from "./pages.ts";
import { WRAPPERS } from "./planted-leaks.ts";
import { foundByAudit, foundBySubtraction } from "./solve.ts";
import { type Build, hiddenIn, hiddenSums, makeTwins } from "./twins.ts";

let first: Build;
let others: readonly Build[];
let pages: ReturnType<typeof pagesOf>;

beforeAll(async () => {
  ({ first, others } = await makeTwins());
  pages = pagesOf(first.published);
});

/** The raw figures as if they had been published. */
const rawOf = ({ raw, files }: Build): Reading =>
  readPublished(new Map([...files, ["observations/all.csv", rawCsv(raw)]]));

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
    const looked = distinctive(first);
    expect(looked.length).toBeGreaterThan(20);
    expect(looked.filter((number) => found.has(number))).toEqual([]);
  });

  it("finds hidden figures where the raw ones are drawn", () => {
    const found = numbersIn(
      pagesOf(rawOf(first))
        .map(({ html }) => html)
        .join("\n"),
    );
    expect(distinctive(first).filter((number) => found.has(number)).length).toBeGreaterThan(10);
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

describe("a planted leak is caught by the twins:", () => {
  it.each(Object.keys(WRAPPERS))("%s", (name) => {
    const wrapper = WRAPPERS[name];
    if (!wrapper) throw new Error(`There is no ${name}.`);
    const honest = ({ published }: Build) => wrapper(published, published);
    const leaking = (build: Build) => wrapper(build.published, rawOf(build));
    for (const twin of others) expect(honest(twin)).toBe(honest(first));
    expect(others.some((twin) => leaking(twin) !== leaking(first))).toBe(true);
  });
});

/** Numbers as they are written, in either language, without what groups their digits. */
function numbersIn(text: string): ReadonlySet<string> {
  const written = text.match(/\d(?:[\d,.\u00a0\u202f]*\d)?/g) ?? [];
  return new Set(written.flatMap((number) => [number, number.replace(/[,.\u00a0\u202f](?=\d{3}\b)/g, "")]));
}

/** Numbers of hidden figures that nothing else in the coalition is: how many children, and how many of them not. */
function distinctive(build: Build): string[] {
  const hidden = hiddenIn(build);
  const numbersOf = (isHidden: boolean) =>
    build.raw
      .filter((figure) => hidden.has(keyOf(figure)) === isHidden)
      .flatMap(({ numerator, denominator = 0 }) => [denominator, denominator - numerator]);
  const shown = new Set(numbersOf(false));
  return numbersOf(true)
    .filter((number) => number > 1000 && !shown.has(number))
    .map(String);
}

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
  const raw = new Map(rawOf(build).observations.map((one) => [keyOfObservation(one), one]));
  const observations = build.published.observations.map((one) => {
    const key = keyOfObservation(one);
    return left.has(key) ? (raw.get(key) ?? one) : one;
  });
  return { ...build.published, observations };
}
