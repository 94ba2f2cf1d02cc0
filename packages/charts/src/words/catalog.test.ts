import { federalFiscalYear, periodLabel } from "@shared-measurement/core";
import { afterEach, describe, expect, it } from "vitest";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { mirrored, spell } from "../fixtures/mirrored.ts";
import { coloradoRecurrence } from "../fixtures/true-figures.ts";
import { addLanguage, CATALOG, catalogOf, missingWords, overrideWords } from "./catalog.ts";

describe("the catalog", () => {
  it("holds the words of every part of the charts", () => {
    const files = import.meta.glob<Record<string, unknown>>(["../**/*.words.ts", "!../examples/**"], {
      eager: true,
    });
    const parts = new Set<unknown>(Object.values(CATALOG));
    const left = Object.entries(files).filter(
      ([, file]) => !Object.values(file).some((words) => parts.has(words)),
    );
    expect(left.map(([name]) => name)).toEqual([]);
  });

  it.each(["es"] as const)("is whole in %s", (language) => {
    expect(missingWords(catalogOf(language))).toEqual([]);
  });

  it("names every word that a language lacks, and refuses it whole", () => {
    const { core, ...rest } = catalogOf("en");
    const half = { ...rest, core: { ...core, sentence: { ...core.sentence, noFigure: "" } } };
    expect(missingWords(half)).toEqual(["core.sentence.noFigure"]);
    expect(() => addLanguage({ id: "ht", name: "Kreyòl" }, half)).toThrow(
      "no words for: core.sentence.noFigure.",
    );
    // @ts-expect-error A language without a part does not compile.
    expect(() => addLanguage({ id: "ht", name: "Kreyòl" }, rest)).toThrow("core.noneReason.suppressed");
  });

  it("makes an added language speak in every sentence", () => {
    expect(periodLabel(federalFiscalYear(2021), mirrored)).toBe(spell("FFY 2021"));
    const { summary } = trendSpec({ series: coloradoRecurrence, language: mirrored });
    expect(summary).toContain(spell("The latest is"));
  });
});

describe("a coalition's own words", () => {
  const { source } = catalogOf("en").core.chart;
  afterEach(() => overrideWords("en", { core: { chart: { source } } }));

  it("stand in place of the library's, and the others stay", () => {
    overrideWords("en", { core: { chart: { source: "Where this comes from" } } });
    expect(catalogOf("en").core.chart.source).toBe("Where this comes from");
    expect(catalogOf("en").core.chart.notes).toBe("Notes");
    expect(catalogOf("es").core.chart.source).toBe("Fuente");
  });
});
