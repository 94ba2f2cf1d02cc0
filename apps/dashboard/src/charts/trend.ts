export { TrendChart as default } from "@shared-measurement/charts";
