import { drawPath } from "../drawing/marks.ts";
import type { LegendEntry } from "../model/chart-spec.ts";
import { drawRows } from "./draw-rows.ts";
import { layoutRows } from "./layout-rows.ts";
import type { RowsChart, RowsPicture, RowsSpec } from "./rows-spec.ts";

/** A chart of rows from what it says: the legend and the picture follow from its panels. */
export function rowsChart(spec: RowsSpec): RowsChart {
  return { ...spec, legend: legendOf(spec), picture: (width) => pictureOf(spec, width) };
}

function pictureOf(spec: RowsSpec, width: number): RowsPicture {
  const model = layoutRows(spec, width);
  return {
    width,
    height: model.height,
    svg: drawRows(model),
    along: "y",
    panels: model.panels,
    stops: model.panels.map((panel) => ({
      area: panel,
      stops: panel.marks.map(({ x, y, words, row }) =>
        x === undefined ? { x: panel.left, y, gap: true, words, row } : { x, y, words, row },
      ),
    })),
  };
}

function legendOf({ panels, marks }: RowsSpec): LegendEntry[] {
  const references = panels.flatMap((panel) => panel.references);
  return [
    ...marks,
    ...references.map(({ id, label, role }) => ({
      id,
      label,
      swatch: drawPath(`sm-reference sm-reference-${role}`, "M16,0V16"),
    })),
  ];
}
