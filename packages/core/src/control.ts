import type { Finding } from "./analysis.ts";
import type { StatedDate } from "./day.ts";
import type { MethodId } from "./methods.ts";
import type { Period } from "./period.ts";
import type { Series } from "./series.ts";
import type { Text } from "./text.ts";

/** Where the limits of a control chart were set anew, with the day and the reason: nobody moves limits silently. */
export interface PhaseStart {
  /** The first period of the new phase. */
  readonly from: Period;
  readonly decidedOn: StatedDate;
  /** Why the process is another one from then on: a new definition, a new way of reporting. */
  readonly reason: Text;
}

/** Figures that share one center line, and limits that come from them alone. */
export interface ControlPhase {
  readonly first: Period;
  readonly last: Period;
  /** Figures in it. */
  readonly figures: number;
  /** In the indicator's unit; absent where there are no limits, for which `without` is the reason. */
  readonly center?: number;
  readonly without?: "too-few-figures" | "no-spread" | "no-counts" | "no-method";
  /** Absent for the first phase. */
  readonly start?: PhaseStart;
}

/** Why a point of a control chart is more than chance would give. */
export type SignalRule = "above-limit" | "below-limit" | "run-above" | "run-below";

/** The limits at one period, in the indicator's unit. */
export interface ControlPoint {
  readonly periodId: string;
  /** The index of its phase. */
  readonly phase: number;
  /** Absent where the phase has none, or where a limit depends on a denominator that may not be shown. */
  readonly limits?: { readonly lower: number; readonly upper: number };
  /** Empty for a point that varies no more than chance would have it. */
  readonly signals: readonly SignalRule[];
}

/** A control chart before it is drawn. */
export interface Control {
  /** What is charted: periods that overlap left out, counts where the population is nowhere published. */
  readonly series: Series;
  readonly method: MethodId;
  readonly phases: readonly ControlPhase[];
  /** One for each cell of the series. */
  readonly points: readonly ControlPoint[];
  /** Every signal in a sentence, oldest first; else that there is none, or why it cannot be told. */
  readonly findings: readonly Finding[];
  /** Whether overlapping periods were left out. */
  readonly thinned: boolean;
  /** Whether fewer than five events a period are expected somewhere, so that the limits are approximate. */
  readonly approximate: boolean;
}
