import { wordsIn } from "@shared-measurement/core";
import { useEffect, useId, useMemo, useRef } from "react";
import { drawChart } from "../drawing/draw-chart.ts";
import { join } from "../drawing/svg.ts";
import { attachCursor } from "../interaction/attach-cursor.ts";
import { layoutChart } from "../model/layout.ts";
import type { ChartSpec } from "../model/spec.ts";
import { Drawing } from "./Drawing.tsx";

/**
 * The widths at which a chart is drawn where none is given. The page's style shows the one that fits its container,
 * before any script runs, on paper and at any zoom; none is scaled up by more than half.
 */
export const DRAWN_WIDTHS = [288, 420, 600, 840] as const;

export interface PlotProps {
  readonly spec: ChartSpec;
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number;
}

/**
 * The drawing of a chart with its cursor: one tab stop, arrow keys by period and by series, every stop spoken. React
 * renders it when its spec changes, never while the cursor moves.
 */
export function Plot({ spec, width }: PlotProps) {
  const plot = useRef<HTMLDivElement>(null);
  const help = useId();
  const words = wordsIn(spec.language).chart;
  const models = useMemo(
    () => (width ? [width] : DRAWN_WIDTHS).map((drawn) => layoutChart(spec, drawn)),
    [spec, width],
  );
  const picture = useMemo(
    () =>
      join(
        models.map((model) =>
          drawChart(model, width ? "sm-drawing" : `sm-drawing sm-drawing-${model.width}`),
        ),
      ),
    [models, width],
  );
  const latest = useRef(models);
  latest.current = models;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    return attachCursor(element, () => {
      const drawings = [...element.querySelectorAll(".sm-drawing")];
      const visible = drawings.findIndex((drawing) => drawing.getBoundingClientRect().width > 0);
      const model = latest.current[visible];
      const drawing = drawings[visible];
      return model && drawing ? { model, drawing } : undefined;
    });
  }, []);
  return (
    <>
      <div
        ref={plot}
        className="sm-plot"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is interactive: it takes the arrow keys
        tabIndex={0}
        role="application"
        aria-roledescription={words.chartRole}
        aria-label={spec.title}
        aria-describedby={help}
      >
        <Drawing className="sm-drawings" svg={picture} />
      </div>
      <p id={help} className="sm-visually-hidden">
        {words.keyboardHelp}
      </p>
    </>
  );
}
