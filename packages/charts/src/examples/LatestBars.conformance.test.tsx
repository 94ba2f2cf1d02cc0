import { recurrenceOfMaltreatment as indicator } from "@shared-measurement/core";
import { describeChart } from "../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../conformance/situations.ts";
import { latestBarsSpec } from "./LatestBars.model.ts";
import { LatestBars } from "./LatestBars.tsx";
import { latestBarsWords } from "./LatestBars.words.ts";

describeChart("LatestBars", {
  Chart: LatestBars,
  spec: latestBarsSpec,
  words: [latestBarsWords],
  situations: (language) =>
    inEach(placesSituations(indicator), (series) => ({ indicator, series, language })),
});
