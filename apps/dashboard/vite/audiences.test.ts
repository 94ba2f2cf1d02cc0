import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Folder, inFolder } from "./attackers/folder.ts";
import { COUNTIES, coalition, DEATHS, type Raw, rawCsv, STATE } from "./attackers/made-up.ts";

const EVERYBODY = "observations/deaths.csv";
const PARTNERS = "observations/partners.csv";

const configuration = JSON.stringify({
  ...coalition,
  version: 2,
  observations: [{ file: EVERYBODY }, { file: PARTNERS, audiences: ["partner", "internal"] }],
  notices: ["Read this."],
  privacy: {
    rules: [
      { preset: "chhs-ddg", audiences: ["public"] },
      { preset: "chhs-ddg", changes: { threshold: 5 }, audiences: ["partner"], reason: "By agreement." },
      { preset: "chhs-ddg", changes: { threshold: 1 }, reason: "The coalition's own staff." },
    ],
  },
});

const death = (place: string, period: string, numerator: number): Raw => ({
  indicator: DEATHS,
  place,
  period,
  numerator,
});
const PERIOD = "FFY2022";
const counties = (...counts: readonly number[]) =>
  counts.map((count, index) => death(COUNTIES[index] ?? "", PERIOD, count));
const withState = (...counts: readonly number[]) => [
  death(
    STATE,
    PERIOD,
    counts.reduce((a, b) => a + b),
  ),
  ...counties(...counts),
];

const work = (attempt: (folder: Folder) => Promise<void>) =>
  inFolder(
    new Map([
      ["coalition.json", configuration],
      [EVERYBODY, rawCsv(withState(3, 7, 24, 31))],
      [PARTNERS, rawCsv([death("ELM", "FFY2021", 17), death("FIR", "FFY2021", 2)])],
    ]),
    attempt,
  );

/** Places and counts of the figures that are shown. */
const shownIn = (files: ReadonlyMap<string, string>) =>
  (files.get(EVERYBODY) ?? "")
    .split("\n")
    .flatMap((line) => /^[^,]+,(\w+),FFY2022,,,(\d+),/.exec(line)?.slice(1).join(" ") ?? []);

const noticesOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get("coalition.json") ?? "").notices as { readonly en: string }[];

it("a public release has nothing of a partner's file: not its name, its places or its figures", () =>
  work(async ({ release }) => {
    const partner = await release({ audience: "partner" });
    expect(partner.get(PARTNERS)).toContain("ELM,FFY2021,,,17");
    const files = await release();
    expect([...files.keys()]).toEqual(["coalition.json", "release.json", EVERYBODY]);
    expect([...files.values()].join()).not.toMatch(/partners\.csv|FFY2021/);
  }));

it("what a narrower audience was shown is not shown to a wider one because of it", () =>
  work(async ({ release }) => {
    expect(shownIn(await release({ audience: "internal" }))).toContain("ALDER 3");
    expect(shownIn(await release({ audience: "partner" }))).not.toContain("ALDER 3");
    expect(shownIn(await release())).not.toContain("ALDER 3");
  }));

it.each([
  ["public", "partner"],
  ["partner", "public"],
] as const)("a count that partners must not see is hidden from everybody: %s before %s", (...order) =>
  work(async ({ release }) => {
    const shown = new Map<string, string[]>();
    for (const audience of order) shown.set(audience, shownIn(await release({ audience })));
    const together = [...(shown.get("public") ?? []), ...(shown.get("partner") ?? [])];
    // Alder's 3 is hidden from partners. It would be found if every other county and the state were shown.
    expect(new Set(together).size).toBeLessThan(4);
    expect(together).not.toContain("ALDER 3");
  }),
);

it("a public release that would tell partners what is hidden from them is not made, and says so", () =>
  work(async ({ put, release }) => {
    put(EVERYBODY, rawCsv([death(STATE, PERIOD, 85)].map((one) => ({ ...one, period: "FFY2020" }))));
    await release();
    // Partners have every county but Alder and Beech. The public is shown the state, and Beech by itself.
    put(EVERYBODY, rawCsv(counties(3, 27, 24, 31)));
    expect(shownIn(await release({ audience: "partner" }))).toEqual(["BEECH 27", "CEDAR 24", "DOGWOOD 31"]);
    put(EVERYBODY, rawCsv([death(STATE, PERIOD, 85), ...counties(3)]));
    const said: string[] = [];
    const files = await release({ say: (sentence) => said.push(sentence) });
    expect(shownIn(files)).toEqual([]);
    expect(files.get(EVERYBODY)).toContain("S,FFY2020,,,85");
    expect(said.join()).toContain("could be worked out");
    expect(noticesOf(files)[1]?.en).toMatch(/would let a hidden number be worked out/);
  }));

it("each release says whom it is for, and the pages that are not for everybody say so first", () =>
  work(async ({ path, release }) => {
    for (const audience of ["public", "partner", "internal"] as const) {
      const { notices, release: made } = JSON.parse(
        (await release({ audience })).get("coalition.json") ?? "",
      );
      expect(made.audience).toBe(audience);
      if (audience === "public") expect(notices).toEqual(["Read this."]);
      else expect(notices[0].en).toMatch(/^For the coalition's .* only/);
    }
    // Of the coalition's own staff nothing is hidden, so theirs need not be kept.
    expect(readdirSync(join(path, "releases"))).toEqual(["2026-01-02-partner", "2026-01-02-public"]);
  }));

it("figures that stay because newer ones came without counts say so", () =>
  work(async ({ put, release }) => {
    put(EVERYBODY, rawCsv([death(STATE, PERIOD, 12)]));
    await release();
    const newer = rawCsv([death(STATE, PERIOD, 12), death("ALDER", PERIOD, 11)]);
    put(EVERYBODY, newer.replace(",11,,,,,value", ",,,11,,,value"));
    const files = await release({ say: () => undefined });
    expect(noticesOf(files)[1]?.en).toMatch(/without the counts behind them/);
    expect(shownIn(files)).toEqual(["S 12"]);
  }));
