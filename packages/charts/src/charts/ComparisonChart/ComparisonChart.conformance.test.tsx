import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { comparisonSpec } from "./ComparisonChart.model.ts";
import { ComparisonChart } from "./ComparisonChart.tsx";

describeChart("ComparisonChart", {
  Chart: ComparisonChart,
  spec: comparisonSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      compared: all.map((series) => ({ series })),
      language,
    })),
});
