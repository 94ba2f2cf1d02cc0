export { DisparityChart as default } from "@shared-measurement/charts";
