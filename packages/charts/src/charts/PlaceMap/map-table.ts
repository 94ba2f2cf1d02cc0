import { cellPartsWords, type Indicator, inLanguage, type Language, wordsIn } from "@shared-measurement/core";
import type { TableSpec } from "../../model/chart-spec.ts";
import { figureWords, hasIntervals, intervalWords, notesOf } from "../../model/from-series.ts";
import type { MapRow } from "./PlaceMap.model.ts";
import { placeMapWords } from "./PlaceMap.words.ts";

/** The table of a map: each place's figure, how sure it is, and its class. */
export function mapTable(
  rows: readonly MapRow[],
  indicator: Indicator,
  title: string,
  language: Language,
): TableSpec {
  const words = placeMapWords(language);
  const { chart } = wordsIn(language);
  const parts = indicator.kind !== "count" && rows.some(({ cell }) => cellPartsWords(cell, language));
  const intervals = rows.some(({ compared }) => hasIntervals(compared.analysis));
  const classes = rows.some(({ classLabel }) => classLabel);
  return {
    caption: chart.tableCaption(title),
    columns: [
      { id: "place", name: words.place, numeric: false },
      { id: "value", name: inLanguage(indicator.unit, language), numeric: true },
      ...(parts ? [{ id: "parts", name: partsHead(indicator, language), numeric: true }] : []),
      ...(intervals ? [{ id: "interval", name: chart.interval, numeric: true }] : []),
      ...(classes ? [{ id: "class", name: words.class, numeric: false }] : []),
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: rows.map(({ id, name, series, cell, compared: { analysis }, classLabel }) => ({
      id,
      cells: [
        name,
        figureWords(series, cell, "value", language),
        ...(parts ? [cellPartsWords(cell, language) ?? ""] : []),
        ...(intervals ? [intervalWords(series, cell, analysis, language)] : []),
        ...(classes ? [classLabel ?? ""] : []),
        notesOf(
          [{ series: { ...series, cells: [cell] }, figures: ["value"] }],
          cell.period,
          language,
          analysis,
        ),
      ],
    })),
  };
}

function partsHead({ numerator, denominator }: Indicator, language: Language): string {
  const name = inLanguage(numerator.name, language);
  return denominator ? wordsIn(language).chart.outOf(name, inLanguage(denominator.name, language)) : name;
}
