export { PlaceTrends as default } from "@shared-measurement/charts";
