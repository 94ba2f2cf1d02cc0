import { type Disparities, inLanguage, type Language, periodLabel, wordsIn } from "@shared-measurement/core";
import { sentenceCase } from "../../model/axis-words.ts";
import type { TableSpec } from "../../model/chart-spec.ts";
import { type Figure, figureOf, figureWords } from "../../model/from-series.ts";
import { idOf } from "../../rows/compared.ts";
import { disparityWords } from "./DisparityChart.words.ts";
import { type DisparityMeasure, limitsWords, whyNot } from "./disparity-measures.ts";

/** The table of groups beside their reference: each figure, both measures with their limits, and what can be said. */
export function disparityTable(
  { groups, period, reference }: Disparities,
  measures: readonly DisparityMeasure[],
  title: string,
  language: Language,
): TableSpec {
  const words = disparityWords(language);
  const { chart, noneReason } = wordsIn(language);
  const indicator = groups[0]?.series.indicator;
  const counted = (["numerator", "denominator"] as const).filter(
    (figure) => indicator?.[figure] && groups.some(({ cell }) => figureOf(cell, figure) !== undefined),
  );
  const figures: readonly Figure[] = indicator?.kind === "count" ? ["value"] : [...counted, "value"];
  const nameOf = (figure: Figure) => {
    if (!indicator) return "";
    const named = figure === "value" ? undefined : indicator[figure]?.name;
    return sentenceCase(inLanguage(named ?? indicator.unit, language));
  };
  const said = {
    ratio: [words.ratioColumn, words.ratioInterval],
    difference: [words.differenceColumn, words.differenceInterval],
  } as const;
  return {
    caption: chart.tableCaption(period ? `${title}, ${periodLabel(period, language)}` : title),
    columns: [
      { id: "group", name: words.group, numeric: false },
      ...(indicator ? figures.map((figure) => ({ id: figure, name: nameOf(figure), numeric: true })) : []),
      { id: "reference", name: words.figureOf(inLanguage(reference, language)), numeric: true },
      ...measures.flatMap((measure) => [
        { id: measure, name: said[measure][0], numeric: true },
        { id: `${measure}-interval`, name: said[measure][1], numeric: true },
      ]),
      { id: "says", name: words.says, numeric: false },
    ],
    rows: groups.map((group) => ({
      id: idOf(group.series),
      cells: [
        inLanguage(group.group, language),
        ...figures.map((figure) => figureWords(group.series, group.cell, figure, language)),
        figureWords(group.series, group.reference, "value", language),
        ...measures.flatMap((measure) => {
          const limits = group[measure];
          if (!limits) return [noneReason[whyNot(group, measure) ?? "undefined"], ""];
          const { value, interval } = limitsWords(group.series, measure, limits, language);
          return [value, interval];
        }),
        inLanguage(group.finding.sentence, language),
      ],
    })),
  };
}
