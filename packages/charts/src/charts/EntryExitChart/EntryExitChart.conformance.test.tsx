import { entryExitRatio } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, seriesSituations } from "../../conformance/situations.ts";
import { forecastEntries } from "../../fixtures/trend-situations.ts";
import { entryExitSpec } from "./EntryExitChart.model.ts";
import { EntryExitChart } from "./EntryExitChart.tsx";

describeChart("EntryExitChart", {
  Chart: EntryExitChart,
  spec: entryExitSpec,
  situations: (language) => inEach(seriesSituations(entryExitRatio), (series) => ({ series, language })),
});

describeChart("EntryExitChart with a forecast", {
  Chart: EntryExitChart,
  spec: entryExitSpec,
  situations: (language) =>
    inEach(seriesSituations(entryExitRatio), (series) => forecastEntries(series, language)),
});
