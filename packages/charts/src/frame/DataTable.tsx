import { useRef, useState, useSyncExternalStore } from "react";
import { patchTable, tableMarkup } from "../drawing/table.ts";
import { whenWanted } from "../interaction/when-wanted.ts";
import type { FrameSpec, TableSpec } from "../model/chart-spec.ts";
import { useBeforePaint } from "./use-before-paint.ts";

/**
 * The table of a chart: the same numbers in the same words, with row and column headers. React sees one element, however
 * many rows it has. The server sends it whole; in the browser, where it is in a closed `details`, it is made when that is
 * opened, before printing, or when `T` is pressed: until then nobody can see it, and it is most of what a chart costs.
 */
export function DataTable({ spec: { table } }: { readonly spec: Pick<FrameSpec, "table"> }) {
  const place = useRef<HTMLElement>(null);
  const fromServer = useSyncExternalStore(
    noChanges,
    () => false,
    () => true,
  );
  const [placed] = useState(() => ({ __html: fromServer ? tableMarkup(table) : "" }));
  const shown = useRef<TableSpec | null>(fromServer ? table : null);
  useBeforePaint(() => {
    const element = place.current;
    if (!element) return;
    const show = () => {
      if (shown.current) patchTable(element, shown.current, table);
      else element.innerHTML = tableMarkup(table);
      shown.current = table;
    };
    if (!shown.current) return whenWanted(element, show);
    show();
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

const noChanges = () => () => {};
