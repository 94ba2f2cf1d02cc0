export { ComparisonChart as default } from "@shared-measurement/charts";
