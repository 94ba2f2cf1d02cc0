import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { trendsSpec } from "../../multiples/trends.model.ts";
import { GroupTrends } from "./GroupTrends.tsx";

describeChart("GroupTrends", {
  Chart: GroupTrends,
  spec: trendsSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      compared: all.map((series) => ({ series, name: series.place.name })),
      language,
    })),
});
