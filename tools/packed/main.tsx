// A stranger's page. What stands between the two marks is what the project promises to someone who installs it.

// --- the chart
import { RepeatMaltreatmentChart } from "@shared-measurement/charts";
import { version } from "react";
import { createRoot } from "react-dom/client";
import "@shared-measurement/charts/styles.css";
import {
  buildSeries,
  type Observation,
  parsePeriod,
  recurrenceOfMaltreatment,
} from "@shared-measurement/core";

const place = { id: "US-CO", name: { en: "Colorado", es: "Colorado" }, level: "state" } as const;
const source = { publisher: "A coalition", report: "A sample", asOf: "2025-02" } as const;
const observations = [
  ["FY20-21", 8.1],
  ["FY21-22", 8.4],
  ["FY22-23", 7.9],
].map(
  ([period, value]): Observation => ({
    indicatorId: recurrenceOfMaltreatment.id,
    placeId: place.id,
    period: parsePeriod(String(period)),
    source,
    illustrative: true,
    status: "value",
    parts: { value: Number(value) },
  }),
);
const series = buildSeries(recurrenceOfMaltreatment, place, observations);
const chart = <RepeatMaltreatmentChart series={series} language="en" />;
// --- the end of the chart

document.documentElement.dataset.react = version;
const page = document.querySelector("main");
if (page) createRoot(page).render(chart);
