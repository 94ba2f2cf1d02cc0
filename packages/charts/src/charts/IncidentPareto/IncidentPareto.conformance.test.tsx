import { extendIndicator, incidentReviewItems } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { fewReviews, pooledReviews } from "../../fixtures/incidents.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import { incidentSpec } from "./IncidentPareto.model.ts";
import { IncidentPareto } from "./IncidentPareto.tsx";

const indicator = extendIndicator(incidentReviewItems, { id: "items", decimals: 1 });

describeChart("IncidentPareto", {
  Chart: IncidentPareto,
  spec: incidentSpec,
  situations: (language) => ({
    ...inEach(placesSituations(indicator), (all) => ({ items: all.map(analyzed), language })),
    pooled: { items: pooledReviews, language },
    few: { items: fewReviews, language },
  }),
});
