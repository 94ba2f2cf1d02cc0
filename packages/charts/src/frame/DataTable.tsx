import { useRef, useState } from "react";
import { patchTable, tableMarkup } from "../drawing/table.ts";
import type { FrameSpec } from "../model/chart-spec.ts";
import { useBeforePaint } from "./use-before-paint.ts";

/**
 * The table of a chart: the same numbers in the same words, with row and column headers. React sees one element, however
 * many rows it has.
 */
export function DataTable({ spec: { table } }: { readonly spec: Pick<FrameSpec, "table"> }) {
  const place = useRef<HTMLElement>(null);
  const [placed] = useState(() => ({ __html: tableMarkup(table) }));
  const shown = useRef(table);
  useBeforePaint(() => {
    if (place.current) patchTable(place.current, shown.current, table);
    shown.current = table;
  }, [table]);
  return (
    // A wide table scrolls by itself on a narrow page, by keyboard too.
    <section
      ref={place}
      className="sm-table-scroll"
      aria-label={table.caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the functions that escape
      dangerouslySetInnerHTML={placed}
    />
  );
}
