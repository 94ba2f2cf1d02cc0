import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { changesOf } from "../../fixtures/side-by-side.ts";
import { changeSpec } from "./ChangeChart.model.ts";
import { ChangeChart } from "./ChangeChart.tsx";

describeChart("ChangeChart", {
  Chart: ChangeChart,
  spec: changeSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({ changes: changesOf(all), language })),
});

describeChart("ChangeChart as slopes", {
  Chart: ChangeChart,
  spec: changeSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      changes: changesOf(all),
      form: "slope" as const,
      language,
    })),
});
