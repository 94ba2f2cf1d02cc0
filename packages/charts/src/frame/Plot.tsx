import { type ReactNode, useId, useMemo } from "react";
import type { Shown } from "../interaction/attach-cursor.ts";
import { interactionWords } from "../interaction/interaction.words.ts";
import type { ChartSpec } from "../model/chart-spec.ts";
import { keptFor } from "../model/kept-for.ts";
import type { Picture } from "../model/picture.ts";
import { Drawing } from "./Drawing.tsx";
import { Tiles } from "./Tiles.tsx";
import { useCursor } from "./use-cursor.ts";

/**
 * The widths at which a chart is drawn where none is given. The page's style shows the one that fits its container,
 * before any script runs, on paper and at any zoom; none is scaled up by more than half.
 */
export const DRAWN_WIDTHS = [288, 420, 600, 840] as const;

export interface PlotProps<P extends Picture = Picture> {
  readonly spec: ChartSpec<P>;
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number | undefined;
  /**
   * SVG of your own over the drawing, in its pixels: it is given the picture with its stops and, of a chart over time,
   * its panels' scales. It takes no pointer and no focus. Many small charts are one drawing under
   * it, no longer one each.
   */
  readonly layer?: ((picture: P) => ReactNode) | undefined;
}

/**
 * The drawing of a chart with its cursor: one tab stop, arrow keys by place and by series, every stop spoken. React
 * renders it when its spec changes, never while the cursor moves.
 */
export function Plot<P extends Picture>({ spec, width, layer }: PlotProps<P>) {
  const help = useId();
  const layered = layer !== undefined;
  const tiles = useMemo(() => (layered ? [] : (spec.tiles?.() ?? [])), [spec, layered]);
  const pictures = useMemo(
    () => (tiles.length > 0 ? [] : (width ? [width] : DRAWN_WIDTHS).map(spec.picture)),
    [spec, tiles, width],
  );
  const words = interactionWords(spec.language);
  const { role, help: helpBy } = words;
  const helpWords = helpBy[pictures[0]?.along ?? "x"];
  const cursor = useCursor({
    shownIn: (plot) => shownIn(plot, { pictures, tiles }),
    words: { ...words, help: helpWords },
  });
  return (
    <>
      <div
        {...cursor}
        className="sm-plot"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is interactive: it takes the arrow keys
        tabIndex={0}
        role="application"
        aria-roledescription={role}
        aria-label={spec.title}
        aria-describedby={help}
      >
        {tiles.length > 0 ? (
          <Tiles tiles={tiles} />
        ) : (
          <div className={width ? undefined : "sm-drawings"}>
            {pictures.map((picture) => (
              <Layered
                key={picture.width}
                picture={picture}
                className={width ? "sm-drawing" : `sm-drawing sm-drawing-${picture.width}`}
                layer={layer}
              />
            ))}
          </div>
        )}
      </div>
      {/* A description is read though it is hidden. */}
      <p id={help} hidden>
        {helpWords}
      </p>
    </>
  );
}

/** The drawing that the page's style shows; of small charts all, with the lines of stops of all. */
function shownIn(plot: Element, { pictures, tiles }: Drawn): Shown | undefined {
  if (tiles.length > 0) {
    const nodes = [...plot.querySelectorAll(".sm-tile")];
    return {
      picture: { width: tiles[0]?.width ?? 1, stops: stopsOf(tiles) },
      drawingOf: (line) => nodes[line]?.firstElementChild ?? undefined,
      lineAt: (part) => nodes.indexOf(part.closest(".sm-tile") ?? plot),
    };
  }
  const drawings = [...plot.querySelectorAll(".sm-drawing")];
  const visible = drawings.findIndex((drawing) => drawing.getBoundingClientRect().width > 0);
  const index = Math.max(0, visible);
  const picture = pictures[index];
  const drawing = drawings[index];
  return picture && drawing ? { picture, drawingOf: () => drawing } : undefined;
}

interface Drawn {
  readonly pictures: readonly Picture[];
  readonly tiles: readonly Picture[];
}

const stopsOf = keptFor((tiles: readonly Picture[]) => tiles.flatMap(({ stops }) => stops));

interface LayeredProps<P extends Picture> extends Pick<PlotProps<P>, "layer"> {
  readonly picture: P;
  readonly className: string;
}

function Layered<P extends Picture>({ picture, className, layer }: LayeredProps<P>) {
  if (!layer) return <Drawing className={className} picture={picture} />;
  return (
    <div className={className}>
      <Drawing className="sm-drawn" picture={picture} />
      <svg
        className="sm-layer"
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {layer(picture)}
      </svg>
    </div>
  );
}
