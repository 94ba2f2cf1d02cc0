import { directionOf, type Language } from "@shared-measurement/core";
import { useSpec } from "../../frame/Chart.tsx";
import { Sparkline } from "../Sparkline/Sparkline.tsx";
import { type ScorecardOptions, type ScorecardSpec, scorecardSpec } from "./Scorecard.model.ts";
import type { ScorecardLine, ScorecardRowSpec } from "./scorecard-row.ts";

/**
 * The rows of a scorecard alone, for a card or a page that has a title and sources of its own.
 *
 * @throws RangeError as `Scorecard` does.
 */
export function ScorecardTable(props: ScorecardOptions) {
  return <ScorecardRows spec={useSpec(scorecardSpec, props)} />;
}

// On a narrow page rows become blocks, which takes a table's meaning from its elements: roles keep it.
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** The table of a scorecard. */
export function ScorecardRows({ spec }: { readonly spec: ScorecardSpec }) {
  const { columns, rows, table, language, unit } = spec;
  const [first] = table.columns;
  const withNotes = rows.some(({ notes }) => notes.length > 0);
  return (
    <div className="sm-scorecard-room" lang={language} dir={directionOf(language)}>
      <table
        className={`sm-scorecard-table${columns.length > 2 ? " sm-scorecard-stacks" : ""}`}
        {...ROLE.table}
      >
        <caption>
          <span className="sm-visually-hidden">{table.caption}</span>{" "}
          {unit && <span className="sm-scorecard-unit">{unit}</span>}
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            <th scope="col" {...ROLE.head}>
              {first?.name}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col" {...ROLE.head}>
                {name}
              </th>
            ))}
            {withNotes && (
              <th scope="col" {...ROLE.head}>
                {table.columns.at(-1)?.name}
              </th>
            )}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map((row) => (
            <tr key={row.id} {...ROLE.row}>
              <th scope="row" {...ROLE.rowHead}>
                {row.name}
              </th>
              <Cells row={row} spec={spec} language={language} />
              {withNotes && row.series && (
                <td data-label={table.columns.at(-1)?.name} {...ROLE.cell}>
                  {row.notes.join(" ")}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellsProps {
  readonly row: ScorecardRowSpec;
  readonly spec: ScorecardSpec;
  readonly language: Language;
}

function Cells({ row, spec: { columns }, language }: CellsProps) {
  if (!row.series) {
    return (
      <td colSpan={columns.length} {...ROLE.cell}>
        <Lines lines={row.lines.latest} />
      </td>
    );
  }
  const { series, figure } = row;
  return columns.map(({ id, name }) => (
    <td key={id} data-label={name} className={`sm-scorecard-${id}`} {...ROLE.cell}>
      {id === "trend" ? (
        <Sparkline series={series} figure={figure} language={language} width={96} height={32} />
      ) : (
        <Lines lines={row.lines[id]} />
      )}
    </td>
  ));
}

const LOOK: Readonly<Record<ScorecardLine["look"], string>> = {
  figure: "sm-figure",
  period: "sm-quiet sm-period",
  plain: "sm-plain",
  quiet: "sm-quiet",
  badge: "sm-badge",
  said: "sm-status sm-status-said",
  none: "sm-status sm-status-none",
  untold: "sm-status sm-status-untold",
};

/** Lines one below the other. A space between them, for whoever copies or hears them. */
function Lines({ lines }: { readonly lines: readonly ScorecardLine[] }) {
  return lines.map(({ text, look }, index) => (
    <span key={text} className="sm-line-of-cell">
      {index > 0 && " "}
      <span className={LOOK[look]}>{text}</span>
    </span>
  ));
}
