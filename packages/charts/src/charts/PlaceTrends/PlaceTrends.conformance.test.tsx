import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { trendsSpec } from "../../multiples/trends.model.ts";
import { PlaceTrends } from "./PlaceTrends.tsx";

describeChart("PlaceTrends", {
  Chart: PlaceTrends,
  spec: trendsSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      compared: all.map((series) => ({ series })),
      language,
    })),
});
