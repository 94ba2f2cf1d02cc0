import type { FrameSpec } from "../model/chart-spec.ts";

/** The table of a chart: the same numbers in the same words, with row and column headers. */
export function DataTable({ spec: { table } }: { readonly spec: Pick<FrameSpec, "table"> }) {
  return (
    // A wide table scrolls by itself on a narrow page, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className="sm-table-scroll" aria-label={table.caption} tabIndex={0}>
      <table className="sm-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? "sm-number" : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {/* A row takes the focus when a reader comes to it from its mark; it is no tab stop. */}
          {table.rows.map((row) => (
            <tr key={row.id} data-row={row.id} tabIndex={-1}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index];
                return index === 0 ? (
                  <th key={column?.id ?? index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column?.id ?? index} className={column?.numeric ? "sm-number" : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
