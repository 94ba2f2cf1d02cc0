import { lazy } from "react";

// Charts that a reader asks for, each loaded when it is first shown: the first page carries none of them.

export const ControlChart = lazy(() => import("./control.ts"));
export const FunnelPlot = lazy(() => import("./funnel.ts"));
export const ComparisonChart = lazy(() => import("./comparison.ts"));
export const DisparityChart = lazy(() => import("./disparity.ts"));
export const GroupTrends = lazy(() => import("./group-trends.ts"));
export const PlaceTrends = lazy(() => import("./place-trends.ts"));
export const CompletenessMatrix = lazy(() => import("./completeness.ts"));
export const TrendChart = lazy(() => import("./trend.ts"));
