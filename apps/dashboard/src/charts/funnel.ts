export { FunnelPlot as default } from "@shared-measurement/charts";
