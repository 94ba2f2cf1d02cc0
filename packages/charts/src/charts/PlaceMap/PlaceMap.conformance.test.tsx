import { childFatalities, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { areaRecurrence, mappedStates, serviceAreaShapes, squaresOf } from "../../fixtures/maps.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import { placeMapSpec } from "./PlaceMap.model.ts";
import { PlaceMap } from "./PlaceMap.tsx";

const deaths = placesSituations(childFatalities);

describeChart("PlaceMap", {
  Chart: PlaceMap,
  spec: placeMapSpec,
  situations: (language) => ({
    ...inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
      places: all.map(analyzed),
      shapes: squaresOf(all),
      language,
    })),
    "no outlines": { places: deaths.many.slice(0, 40).map(analyzed), language },
    deaths: { places: deaths.gaps.map(analyzed), shapes: squaresOf(deaths.gaps), language },
    states: { places: mappedStates, language },
    areas: { places: areaRecurrence, shapes: serviceAreaShapes, language },
  }),
});
