import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, seriesSituations } from "../../conformance/situations.ts";
import { withEverything } from "../../fixtures/trend-situations.ts";
import { provisionalRecurrence } from "../../fixtures/trends.ts";
import { trendSpec } from "./TrendChart.model.ts";
import { TrendChart } from "./TrendChart.tsx";

const situations = seriesSituations(recurrenceOfMaltreatment);

describeChart("TrendChart", {
  Chart: TrendChart,
  spec: trendSpec,
  situations: (language) => ({
    ...inEach(situations, (series) => ({ series, language })),
    provisional: { series: provisionalRecurrence, language },
  }),
});

describeChart("TrendChart with everything", {
  Chart: TrendChart,
  spec: trendSpec,
  situations: (language) => inEach(situations, (series) => withEverything(series, language)),
});
