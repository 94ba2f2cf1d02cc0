import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { againstTheLast } from "../../fixtures/side-by-side.ts";
import { disparitySpec } from "./DisparityChart.model.ts";
import { DisparityChart } from "./DisparityChart.tsx";

describeChart("DisparityChart", {
  Chart: DisparityChart,
  spec: disparitySpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      disparities: againstTheLast(all),
      language,
    })),
});
