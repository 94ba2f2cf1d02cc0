export { CompletenessMatrix as default } from "@shared-measurement/charts";
