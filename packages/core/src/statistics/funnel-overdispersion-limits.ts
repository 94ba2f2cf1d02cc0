import type { FunnelLimits } from "./funnel-proportion.ts";
import type { FunnelScale } from "./funnel-scores.ts";
import { gammaPoint } from "./special-functions.ts";

export interface LimitInput {
  readonly scale: FunnelScale;
  readonly target: number;
  readonly n: readonly number[];
}

/** As FunnelPlotR has them. */
const Z95 = 1.959964;
const Z998 = 3.090232;

/** Limits by chance alone: exact Poisson for standardized ratios, else those of the transformed scale. */
export function unadjustedLimits(input: LimitInput): FunnelLimits {
  if (input.scale === "PR" || input.scale === "RC") return overdispersedLimits(input, 0);
  const lower = (tail: number): number[] =>
    input.n.map((expected) => gammaPoint(tail, expected, false) / expected);
  const upper = (tail: number): number[] =>
    input.n.map((expected) => gammaPoint(tail, expected + 1, true) / expected);
  return { lower95: lower(0.025), upper95: upper(0.025), lower998: lower(0.001), upper998: upper(0.001) };
}

/** Limits of the transformed scale with variance `tau2` between units, back on the scale of the measure. */
export function overdispersedLimits({ scale, target, n }: LimitInput, tau2: number): FunnelLimits {
  const limit = (z: number): number[] =>
    n.map((size) => {
      const variance = scale === "SR/SHMI" ? 1 / size : 1 / (4 * size);
      return backTransformed(scale, target, z * Math.sqrt(variance + tau2));
    });
  return { lower95: limit(-Z95), upper95: limit(Z95), lower998: limit(-Z998), upper998: limit(Z998) };
}

function backTransformed(scale: FunnelScale, target: number, reach: number): number {
  switch (scale) {
    case "PR": {
      const angle = Math.asin(Math.sqrt(target)) + reach;
      return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
    }
    case "SR/CQC":
      return 1 + reach;
    case "SR/SHMI":
      return Math.exp(reach);
    case "RC":
      return target * Math.exp(reach);
  }
}
