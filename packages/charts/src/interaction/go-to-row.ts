import { want } from "./when-wanted.ts";

/** Opens the table of a plot's chart and moves the focus to a row of it, if there is one. */
export function goToRow(plot: HTMLElement, id: string | undefined): void {
  const chart = plot.closest(".sm-chart");
  for (const table of chart?.querySelectorAll(".sm-table-scroll") ?? []) want(table);
  const rows = [...(chart?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])];
  const row = id === undefined ? rows[0] : rows.find(({ dataset }) => dataset.row === id);
  if (!row) return;
  const details = row.closest("details");
  if (details) details.open = true;
  row.focus();
}
