import type { Problem } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import type { GridPiece } from "../source/read-pieces.ts";
import type { Grid } from "../table/grid.ts";
import { fixedColumns } from "./fixed-columns.ts";
import { arranger } from "./layout.ts";
import {
  type MappedTable,
  type MappingContext,
  nothingMapped,
  type TableMapper,
  tableMapper,
} from "./map-table.ts";
import type { Mapping } from "./mapping.ts";

/**
 * Reads a file into checked observations as it comes, piece by piece: of its rows nothing stays in memory but their
 * figures. A workbook with several sheets is refused until one is named.
 *
 * @param pieces Of `readPieces`, or of `piecesInWorker`.
 * @throws LoadError for a file that cannot be used; the signal's reason when it is aborted.
 */
export async function mapPieces(
  pieces: AsyncIterable<GridPiece>,
  mapping: Mapping,
  context: MappingContext,
): Promise<MappedTable> {
  const mapper = gridMapper(mapping, context);
  const problems: Problem[] = [];
  const sheets = new Set<string>();
  let last: Grid | undefined;
  for await (const piece of pieces) {
    problems.push(...piece.problems);
    last = piece.grid;
    if (last.sheet !== undefined) sheets.add(last.sheet);
    if (sheets.size < 2) mapper.push(last, false);
  }
  if (!last) return nothingMapped(problems);
  if (sheets.size > 1) throw fileFault(last.file, "several-sheets", { expected: [...sheets].join(", ") });
  mapper.push({ ...last, rows: [] }, true);
  const mapped = mapper.end();
  return { ...mapped, problems: [...problems, ...mapped.problems] };
}

/** A grid's checked observations by a mapping, layout included. */
export function mapGrid(grid: Grid, mapping: Mapping, context: MappingContext): MappedTable {
  const mapper = gridMapper(mapping, context);
  mapper.push(grid, true);
  return mapper.end();
}

interface GridMapper {
  readonly push: (piece: Grid, isLast: boolean) => void;
  readonly end: () => MappedTable;
}

function gridMapper(mapping: Mapping, context: MappingContext): GridMapper {
  const arrange = arranger(mapping.layout);
  const fixed = fixedColumns(mapping);
  const ofLayout: Problem[] = [];
  let mapper: TableMapper | undefined;
  return {
    push: (held, isLast) => {
      const piece = fixed(held, isLast);
      if (!piece) return;
      const { table, problems } = arrange(piece, isLast);
      ofLayout.push(...problems);
      if (!table) return;
      mapper ??= tableMapper(table, mapping, context);
      mapper.push(table);
    },
    end: () => {
      const mapped = mapper?.end() ?? nothingMapped([]);
      if (ofLayout.length === 0) return mapped;
      // A problem of the layout leaves open which figures it touches.
      const { declared, normalised } = mapped;
      return { ...nothingMapped([...ofLayout, ...mapped.problems]), declared, normalised };
    },
  };
}
