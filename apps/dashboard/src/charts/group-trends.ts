export { GroupTrends as default } from "@shared-measurement/charts";
