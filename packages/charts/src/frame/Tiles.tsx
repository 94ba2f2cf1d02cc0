import { useRef, useState } from "react";
import { patchTiles, tileMarkup } from "../drawing/tiles.ts";
import { keptFor } from "../model/kept-for.ts";
import type { Picture } from "../model/picture.ts";
import type { Pieces } from "./Plot.tsx";
import { useBeforePaint } from "./use-before-paint.ts";

/** Many small drawings that flow as wide as the page is. React sees one element; an update touches what changed. */
function Tiles({ tiles }: { readonly tiles: readonly Picture[] }) {
  const root = useRef<HTMLDivElement>(null);
  const [placed] = useState(() => ({ __html: tiles.map(tileMarkup).join("") }));
  const drawn = useRef(tiles);
  useBeforePaint(() => {
    if (root.current) patchTiles(root.current, drawn.current, tiles);
    drawn.current = tiles;
  }, [tiles]);
  return (
    <div
      ref={root}
      className="sm-tiles"
      // What is passed over takes the room of the tallest.
      style={{ ["--sm-tile-height" as string]: `${Math.max(...tiles.map(({ height }) => height))}px` }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the functions that escape
      dangerouslySetInnerHTML={placed}
    />
  );
}

const stopsOf = keptFor((tiles: readonly Picture[]) => tiles.flatMap(({ stops }) => stops));

/** The pieces of a drawing as tiles: `<Chart spec={trendsSpec(…)} pieces={tiled} />`. */
export const tiled: Pieces = {
  Tiles,
  shownIn: (plot, tiles) => {
    const nodes = [...plot.querySelectorAll(".sm-tile")];
    return {
      picture: { width: tiles[0]?.width ?? 1, stops: stopsOf(tiles) },
      drawingOf: (line) => nodes[line]?.firstElementChild ?? undefined,
      lineAt: (part) => nodes.indexOf(part.closest(".sm-tile") ?? plot),
    };
  },
};
