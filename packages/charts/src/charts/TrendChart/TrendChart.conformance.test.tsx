import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, seriesSituations } from "../../conformance/situations.ts";
import { trendSpec } from "./TrendChart.model.ts";
import { TrendChart } from "./TrendChart.tsx";

describeChart("TrendChart", {
  Chart: TrendChart,
  spec: trendSpec,
  situations: (language) =>
    inEach(seriesSituations(recurrenceOfMaltreatment), (series) => ({ series, language })),
});
