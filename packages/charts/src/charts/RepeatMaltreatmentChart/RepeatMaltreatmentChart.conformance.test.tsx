import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, seriesSituations } from "../../conformance/situations.ts";
import { trendSpec } from "../TrendChart/TrendChart.model.ts";
import { RepeatMaltreatmentChart } from "./RepeatMaltreatmentChart.tsx";

describeChart("RepeatMaltreatmentChart", {
  Chart: RepeatMaltreatmentChart,
  spec: trendSpec,
  situations: (language) =>
    inEach(seriesSituations(recurrenceOfMaltreatment), (series) => ({ series, language })),
});
