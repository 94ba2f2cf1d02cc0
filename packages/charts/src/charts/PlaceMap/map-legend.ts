import { type Language, localeOf, type NoneReason, wordsIn } from "@shared-measurement/core";
import { join, type Svg } from "../../drawing/svg.ts";
import type { LegendEntry } from "../../model/chart-spec.ts";
import type { PlaceShapes } from "../../shapes/place-shapes.ts";
import { drawKind, isOnMap, type MapKind } from "./draw-map.ts";
import type { Classed } from "./map-classes.ts";
import type { MapRow } from "./PlaceMap.model.ts";
import { placeMapWords } from "./PlaceMap.words.ts";

const SWATCH = [
  [
    [4, 1],
    [28, 1],
    [28, 15],
    [4, 15],
  ],
] as const;

const swatchOf = (kind: MapKind | "outside", shade?: number): Svg => join(drawKind(kind, [SWATCH], shade));

/** Every shade and pattern of a map, and how many places have it. */
export function legendOfMap(
  rows: readonly MapRow[],
  classed: Classed | undefined,
  shapes: PlaceShapes,
  language: Language,
): LegendEntry[] {
  const words = placeMapWords(language);
  const of = (kind: MapKind) => rows.filter((row) => row.kind === kind).length;
  const known = new Set(rows.map(({ placeId }) => placeId));
  const others = isOnMap(rows, shapes) && shapes.places.some(({ id }) => !known.has(id));
  const pattern = (kind: MapKind, label: string): LegendEntry[] =>
    of(kind) > 0 ? [{ id: kind, label, swatch: swatchOf(kind) }] : [];
  const counted = (kind: MapKind, label: string) => pattern(kind, words.counted(label, of(kind)));
  return [
    ...(classed?.classes ?? []).map(({ label, sign, count }, index) => ({
      id: `class-${sign}`,
      label: words.counted(label, count),
      swatch: swatchOf("class", index),
    })),
    ...counted("unclassed", words.unclassed),
    ...counted("unreliable", words.unreliable),
    ...counted("bounds", words.bounds),
    ...pattern("none", words.noFigure(reasonsIn(rows, language))),
    ...(others ? [{ id: "outside", label: words.outside, swatch: swatchOf("outside") }] : []),
  ];
}

/** "hidden to protect privacy (2 places), not shared (1 place)" */
function reasonsIn(rows: readonly MapRow[], language: Language): string {
  const counts = new Map<NoneReason, number>();
  for (const { cell } of rows) {
    if (cell.kind === "none" || cell.kind === "parts")
      counts.set(cell.reason, (counts.get(cell.reason) ?? 0) + 1);
  }
  const { noneReason } = wordsIn(language);
  const said = [...counts].map(([reason, count]) =>
    placeMapWords(language).counted(noneReason[reason].toLowerCase(), count),
  );
  return new Intl.ListFormat(localeOf(language), { type: "unit" }).format(said);
}
