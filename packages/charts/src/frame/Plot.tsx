import { type ComponentType, type ReactNode, useId, useMemo } from "react";
import type { Shown } from "../interaction/attach-cursor.ts";
import { interactionWords } from "../interaction/interaction.words.ts";
import type { ChartSpec } from "../model/chart-spec.ts";
import type { Picture } from "../model/picture.ts";
import { Drawing } from "./Drawing.tsx";
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
  /** How the pieces of a drawing of many small charts stand on the page, where it has any: `tiled`. One drawing without it. */
  readonly pieces?: Pieces | undefined;
}

/** How many small drawings stand on a page. Only charts that have them bring it along. */
export interface Pieces {
  readonly Tiles: ComponentType<{ readonly tiles: readonly Picture[] }>;
  /** All of them, with the lines of stops of all. */
  readonly shownIn: (plot: Element, tiles: readonly Picture[]) => Shown;
}

const NONE: readonly Picture[] = [];

/**
 * The drawing of a chart with its cursor: one tab stop, arrow keys by place and by series, every stop spoken. React
 * renders it when its spec changes, never while the cursor moves.
 */
export function Plot<P extends Picture>({ spec, width, layer, pieces }: PlotProps<P>) {
  const help = useId();
  const inPieces = pieces !== undefined && layer === undefined;
  const tiles = useMemo(() => (inPieces && spec.tiles?.()) || NONE, [spec, inPieces]);
  const pictures = useMemo(
    () => (tiles.length > 0 ? [] : (width ? [width] : DRAWN_WIDTHS).map(spec.picture)),
    [spec, tiles, width],
  );
  const words = interactionWords(spec.language);
  const { role, help: helpBy } = words;
  const helpWords = helpBy[pictures[0]?.along ?? "x"];
  const cursor = useCursor({
    shownIn: (plot) =>
      pieces && tiles.length > 0 ? pieces.shownIn(plot, tiles) : drawingShownIn(plot, pictures),
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
        {pieces && tiles.length > 0 ? (
          <pieces.Tiles tiles={tiles} />
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

/** The drawing that the page's style shows. */
function drawingShownIn(plot: Element, pictures: readonly Picture[]): Shown | undefined {
  const drawings = [...plot.querySelectorAll(".sm-drawing")];
  const visible = drawings.findIndex((drawing) => drawing.getBoundingClientRect().width > 0);
  const index = Math.max(0, visible);
  const picture = pictures[index];
  const drawing = drawings[index];
  return picture && drawing ? { picture, drawingOf: () => drawing } : undefined;
}

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
