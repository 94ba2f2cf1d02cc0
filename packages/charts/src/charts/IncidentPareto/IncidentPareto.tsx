import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type IncidentOptions, incidentSpec } from "./IncidentPareto.model.ts";

export interface IncidentParetoProps extends IncidentOptions, ChartOptions {}

/**
 * What reviews of critical incidents found worth improving: for each item of the instrument the share of completed
 * reviews, the most frequent first where there are enough of them. Items are not exclusive, so there is no cumulative
 * line.
 */
export function IncidentPareto(props: IncidentParetoProps) {
  return <Chart spec={useSpec(incidentSpec, props)} {...chartOptions(props)} />;
}
