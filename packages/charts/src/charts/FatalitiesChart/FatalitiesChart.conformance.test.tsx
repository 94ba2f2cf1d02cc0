import { childFatalities } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, seriesSituations } from "../../conformance/situations.ts";
import { plannedFatalities } from "../../fixtures/trend-situations.ts";
import { fatalitiesSpec } from "./FatalitiesChart.model.ts";
import { FatalitiesChart } from "./FatalitiesChart.tsx";

describeChart("FatalitiesChart", {
  Chart: FatalitiesChart,
  spec: fatalitiesSpec,
  situations: (language) => inEach(seriesSituations(childFatalities), (reported) => ({ reported, language })),
});

describeChart("FatalitiesChart with plans", {
  Chart: FatalitiesChart,
  spec: fatalitiesSpec,
  situations: (language) =>
    inEach(seriesSituations(childFatalities), (reported) => plannedFatalities(reported, language)),
});
