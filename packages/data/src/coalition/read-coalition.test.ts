import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import { readCoalition } from "./read-coalition.ts";

const valid = {
  version: 1,
  id: "colorado",
  name: "Colorado Partnership",
  summary: { en: "Who we are. Whom it is for.", es: "Quiénes somos. Para quién es." },
  places: [
    { id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" },
    { id: "US-CO", name: "Colorado", level: "state", parentId: "US" },
  ],
  glancePlaces: ["US-CO"],
  indicators: [
    { preset: "recurrence-of-maltreatment", chart: "repeat-maltreatment", context: "US", why: "Safety." },
  ],
  observations: ["observations/recurrence.csv"],
};

const read = (changes: object) =>
  readCoalition(JSON.stringify({ ...valid, ...changes }, null, 2), "coalition.json");
const sentences = (result: ReturnType<typeof readCoalition>) =>
  result.problems.map((problem) => problemText(problem, "en"));

describe("readCoalition", () => {
  it("gives a coalition whose indicators are whole", () => {
    const { coalition, problems } = read({});
    expect(problems).toEqual([]);
    expect(coalition).toMatchObject({ id: "colorado", members: [], goals: [], notices: [] });
    expect(coalition?.indicators[0]).toMatchObject({
      chart: "repeat-maltreatment",
      indicator: { multiplier: 100 },
    });
  });

  it("refuses an unknown key with its path, line and the nearest known key", () => {
    expect(sentences(read({ goal: [] }))[0]).toMatch(
      /^coalition\.json, line \d+, at goal: the key "goal" is not known.*write "goals" if that is meant/,
    );
    const place = { id: "US-CO", name: "Colorado", level: "state", parent: "US" };
    expect(sentences(read({ places: [place] }))[0]).toMatch(/at places\[0\]\.parent: .*write "parentId"/);
  });

  it("lets a coalition say that no method fits a figure that is no count, and no method that would need counts", () => {
    const use = (changes: object) => ({ indicators: [{ ...valid.indicators[0], changes }] });
    const methods = { interval: "none", change: "none", controlChart: "none" };
    const { coalition, problems } = read(use({ id: "ours", methods }));
    expect(problems).toEqual([]);
    expect(coalition?.indicators[0]?.indicator.methods).toEqual(methods);
    expect(sentences(read(use({ id: "ours", methods: { interval: "wilson" } })))[0]).toContain(
      "methods.interval",
    );
  });

  it("refuses a key given twice and names both lines, which JSON.parse would not see", () => {
    const text = '{\n "version": 1,\n "id": "a",\n "id": "b"\n}';
    expect(sentences(readCoalition(text, "coalition.json"))).toEqual([
      expect.stringMatching(
        /^coalition\.json, line 4, at id: the key "id" is given again; it was first given on line 3/,
      ),
    ]);
  });

  it("texts in a language that was added, and no key that is none", () => {
    const named = (name: object) => JSON.stringify({ ...valid, name });
    const kreyol = { en: "Alder", es: "Aliso", ht: "Òn" };
    expect(readCoalition(named(kreyol), "c.json").coalition?.name).toEqual(kreyol);
    expect(sentences(readCoalition(named({ en: "Alder", es: "Aliso", note: "?" }), "c.json"))).toEqual([
      expect.stringMatching(/at name\.note: .*"note"/),
    ]);
  });

  it("finds a key given twice deep inside", () => {
    const text = JSON.stringify({ ...valid, members: [{ placeId: "US" }] }).replace(
      '"placeId":"US"',
      '"placeId":"US","shares":false,"shares":true',
    );
    expect(readCoalition(text, "c.json").problems).toMatchObject([
      { code: "duplicate-key", column: "members[0].shares" },
    ]);
  });

  it.each(["", "{", '{"version": 1,}', '{"a": 1} // why', "// only"])("refuses %j as no JSON", (text) => {
    const { coalition, problems } = readCoalition(text, "c.json");
    expect(coalition).toBeUndefined();
    expect(problems).toMatchObject([{ code: "not-json", line: 1 }]);
  });

  it("knows a web page that is served in place of a missing file", () => {
    expect(readCoalition("<!doctype html><html></html>", "c.json").problems).toMatchObject([
      { code: "html-page" },
    ]);
  });

  it("reads what a strategy does and when it ended, and refuses an end before its start", () => {
    const strategies = [{ name: "Visits", startedOn: "2021-06", endedOn: "2021", what: "Nurses visit." }];
    expect(sentences(read({ strategies }))).toEqual([]);
    const wrong = [{ name: "Visits", startedOn: "2021-06", endedOn: "2021-05-30" }];
    expect(sentences(read({ strategies: wrong }))[0]).toMatch(
      "at strategies[0].endedOn: found 2021-05-30, expected ≥ 2021-06",
    );
  });

  it.each(["2021-02-30", "2021-13", "2021-00-01"])("refuses %s, which is no date", (startedOn) => {
    const strategies = [{ name: "Visits", startedOn }];
    expect(sentences(read({ strategies }))[0]).toMatch(`at strategies[0].startedOn: found "${startedOn}"`);
  });

  it("says value found and value expected, with the nearest word", () => {
    const indicators = [{ ...valid.indicators[0], chart: "fatalitys" }];
    expect(sentences(read({ indicators }))[0]).toMatch(
      /at indicators\[0\]\.chart: found "fatalitys", expected repeat-maltreatment, .*write "fatalities" if that is meant/,
    );
  });

  it("says what is missing", () => {
    expect(sentences(read({ name: undefined }))[0]).toMatch(/at name: "name" is missing, expected a text/);
  });

  it("asks for a text in both languages", () => {
    expect(sentences(read({ summary: { en: "Only English." } }))[0]).toMatch(
      /at summary\.es: "es" is missing/,
    );
  });

  it.each([
    [{ glancePlaces: ["US-C0"] }, /at glancePlaces\[0\]: "US-C0" is not declared.*write "US-CO"/],
    [
      { indicators: [{ ...valid.indicators[0], preset: "recurrence" }] },
      /at indicators\[0\]\.preset: "recurrence"/,
    ],
    [{ indicators: [{ ...valid.indicators[0], context: "MX" }] }, /at indicators\[0\]\.context: "MX"/],
    [{ members: [{ placeId: "NYC", shares: false }] }, /at members\[0\]\.placeId: "NYC"/],
    [
      { strategies: [{ name: "Visits", startedOn: "2021-06", indicators: ["x"] }] },
      /at strategies\[0\]\.indicators\[0\]: "x"/,
    ],
    [{ goals: [{ indicator: "x", text: "t", year: 2030, source: "s" }] }, /at goals\[0\]\.indicator: "x"/],
    [
      {
        privacy: {
          rules: [{ preset: "cms" }],
          additive: [{ indicator: "recurrence-of-maltreatment", contains: [{ indicator: "recurence" }] }],
        },
      },
      /at privacy\.additive\[0\]\.contains\[0\]\.indicator: "recurence"/,
    ],
  ])("refuses a name that nobody declared: %j", (changes, sentence) => {
    expect(sentences(read(changes))[0]).toMatch(sentence);
  });

  it("refuses an id used twice", () => {
    expect(read({ indicators: [valid.indicators[0], valid.indicators[0]] }).problems).toMatchObject([
      { code: "duplicate-id", column: "indicators[1]" },
    ]);
  });

  it("refuses an indicator that is defined in no way or in two", () => {
    expect(read({ indicators: [{ chart: "trend", why: "x" }] }).problems).toMatchObject([
      { value: "neither" },
    ]);
  });

  it("takes words changed by the coalition, and asks for an id of its own where the measure itself changes", () => {
    const [use] = valid.indicators;
    const words = read({ indicators: [{ ...use, changes: { shortName: "Again" } }] });
    expect(words.coalition?.indicators[0]?.indicator.shortName).toBe("Again");
    const measure = read({ indicators: [{ ...use, changes: { multiplier: 1000 } }] });
    expect(measure.problems).toMatchObject([{ code: "missing-key", value: "id" }]);
  });

  it.each([
    "../other/a.csv",
    "/etc/a.csv",
    "https://example.org/a.csv",
    "//example.org/a.csv",
    "a\\b.csv",
    "a.json",
  ])("refuses the observation file %s: nothing is read from outside the folder", (file) => {
    expect(read({ observations: [file] }).problems).toMatchObject([
      { code: "wrong-value", column: "observations[0]" },
    ]);
  });

  it("refuses a version that it cannot read before anything else", () => {
    expect(sentences(readCoalition('{"version": 3, "new": 1}', "c.json"))).toEqual([
      expect.stringMatching(/version 3, expected version 2/),
    ]);
  });

  it("reads version 1 as it was, and version 2 with a mapping beside a file", () => {
    const files = { observations: [{ file: "a.csv" }, { file: "b.csv" }] };
    const second = read({ version: 2, ...files });
    expect(second.problems).toEqual([]);
    expect(second.coalition).toEqual(read({ observations: ["a.csv", "b.csv"] }).coalition);
    expect(read({ version: 2 }).problems).toMatchObject([{ code: "wrong-value", column: "observations[0]" }]);
    expect(read({ observations: [{ file: "a.csv" }] }).problems).toMatchObject([
      { column: "observations[0]" },
    ]);
  });
});
