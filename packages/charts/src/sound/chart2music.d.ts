// The package has types that its `exports` do not lead to.
declare module "chart2music" {
  export const c2mChart: import("./tones.ts").MakeTones;
}
