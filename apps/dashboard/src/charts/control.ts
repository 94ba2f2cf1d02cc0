export { ControlChart as default } from "@shared-measurement/charts";
