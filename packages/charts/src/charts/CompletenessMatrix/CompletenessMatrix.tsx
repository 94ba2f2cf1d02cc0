import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type CompletenessOptions, completenessSpec } from "./CompletenessMatrix.model.ts";

export interface CompletenessMatrixProps extends CompletenessOptions, ChartOptions {}

/**
 * Which member has shared what, and why not: a row for each member, a column for each period of one indicator, or for
 * each of several indicators. It shows no figure, only whether there is one; the reason is a letter and words.
 */
export function CompletenessMatrix(props: CompletenessMatrixProps) {
  return <Chart spec={useSpec(completenessSpec, props)} {...chartOptions(props)} />;
}
