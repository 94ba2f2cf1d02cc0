import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import type { GridPiece } from "../source/read-pieces.ts";
import type { Grid } from "../table/grid.ts";
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
 * @param pieces Of `readPieces`. What it throws of the file is part of the result; the promise is rejected only by the
 *   signal.
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
  try {
    for await (const piece of pieces) {
      problems.push(...piece.problems);
      last = piece.grid;
      if (last.sheet !== undefined) sheets.add(last.sheet);
      if (sheets.size < 2) mapper.push(last, false);
    }
  } catch (error) {
    if (error instanceof LoadError) return nothingMapped([...problems, ...error.problems]);
    throw error;
  }
  if (!last) return nothingMapped(problems);
  if (sheets.size > 1) {
    const expected = [...sheets].join(", ");
    return nothingMapped([...problems, ...fileFault(last.file, "several-sheets", { expected }).problems]);
  }
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
  const ofLayout: Problem[] = [];
  let mapper: TableMapper | undefined;
  return {
    push: (piece, isLast) => {
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
