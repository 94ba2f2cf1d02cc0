import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { completenessSpec } from "./CompletenessMatrix.model.ts";
import { CompletenessMatrix } from "./CompletenessMatrix.tsx";

describeChart("CompletenessMatrix", {
  Chart: CompletenessMatrix,
  spec: completenessSpec,
  situations: (language) =>
    inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      members: all.map((series) => ({ series })),
      language,
    })),
});
