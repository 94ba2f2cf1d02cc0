// What the frame loads when a reader asks for it, for pages that make files by themselves: a report, a server.
export { csvOfChart } from "./takeaway/csv-of-chart.ts";
export { pictureOfChart } from "./takeaway/picture-of-chart.ts";
export { pngOfSvg } from "./takeaway/png-of-svg.ts";
export { type StandaloneSvg, standaloneSvg } from "./takeaway/standalone-svg.ts";
export { takeAwayWords } from "./takeaway/take-away.words.ts";
