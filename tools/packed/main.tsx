// A stranger's page. What stands between the two marks is what the project promises to someone who installs it.
import "@shared-measurement/charts/styles.css";
// --- the chart
import { Placeholder } from "@shared-measurement/charts";
import { createRoot } from "react-dom/client";

const chart = <Placeholder label="Sample" />;
// --- the end of the chart

const page = document.querySelector("main");
if (page) createRoot(page).render(chart);
