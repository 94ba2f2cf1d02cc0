import {
  type Analysis,
  type Cell,
  isProvisional,
  type Language,
  periodTick,
  type Series,
} from "@shared-measurement/core";
import type { PointSpec, Said } from "../time/time-spec.ts";
import { estimateAt, type Figure, figureOf, figureWords, revisionsOf, stopWords } from "./from-series.ts";

/** Whose figures a line draws, and how they are said. */
interface Told {
  readonly series: Series;
  readonly figure: Figure;
  readonly label: string;
  readonly language: Language;
  readonly analysis: Analysis | undefined;
}

/**
 * The points of a line: one for each cell, gaps among them, each with the words that are spoken at it. Every point has
 * the same properties in the same order: thousands of them are read several times faster.
 */
export function pointsOf(
  series: Series,
  figure: Figure,
  label: string,
  language: Language,
  analysis?: Analysis,
): PointSpec[] {
  const told: Told = { series, figure, label, language, analysis };
  return series.cells.map((cell, index) => {
    const estimate = estimateAt(index, cell, analysis);
    return {
      period: cell.period,
      value: figureOf(cell, figure),
      range: figure === "value" && cell.kind === "range" ? [cell.lower, cell.upper] : undefined,
      interval: estimate?.interval && [estimate.interval.lower, estimate.interval.upper],
      unreliable: estimate !== undefined && estimate.unreliable.length > 0,
      provisional: isProvisional(series.indicator, cell),
      revised: cell.revisions.length > 0 && revisionsOf(series, cell, figure, language).length > 0,
      said: new SaidOfCell(told, cell),
    };
  });
}

/** What is said of a cell, put into words when it is read. */
class SaidOfCell implements Said {
  readonly #told: Told;
  readonly #cell: Cell;

  constructor(told: Told, cell: Cell) {
    this.#told = told;
    this.#cell = cell;
  }

  get tick(): string {
    return periodTick(this.#cell.period, this.#told.language);
  }

  get short(): string {
    const { series, figure, language } = this.#told;
    return figureWords(series, this.#cell, figure, language);
  }

  get words(): string {
    const { series, figure, label, language, analysis } = this.#told;
    return stopWords(series, this.#cell, figure, label, language, analysis);
  }
}
