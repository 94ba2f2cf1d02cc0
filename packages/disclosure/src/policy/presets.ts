import type { Policy } from "./policy.ts";

export type PresetId = "chhs-ddg" | "cms" | "cdc-wonder" | "ccwip" | "already-public-federal";

/** A policy that a public body has published, and where. */
export interface PolicyPreset {
  readonly policy: Policy;
  readonly source: string;
}

/** Policies by name. */
export const POLICY_PRESETS: Readonly<Record<PresetId, PolicyPreset>> = {
  "chhs-ddg": {
    policy: { threshold: 11, zerosShown: true, hidesComplement: true },
    source:
      "California Health and Human Services, Data De-Identification Guidelines, version 1.0 (September 2016)",
  },
  cms: {
    policy: { threshold: 11, zerosShown: true, hidesComplement: true },
    source: "Centers for Medicare & Medicaid Services, Cell Size Suppression Policy (January 2024)",
  },
  "cdc-wonder": {
    policy: { threshold: 10, zerosShown: true, hidesComplement: false },
    source: "Centers for Disease Control and Prevention, WONDER data use restrictions",
  },
  ccwip: {
    policy: { threshold: 11, zerosShown: true, hidesComplement: true },
    source: "California Child Welfare Indicators Project, methodology pages",
  },
  "already-public-federal": {
    policy: { threshold: 1, zerosShown: true, hidesComplement: false },
    source: "Federal reports of states and the nation, which publish every count",
  },
};
