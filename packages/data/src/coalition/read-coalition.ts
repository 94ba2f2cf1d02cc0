import { extendIndicator, type Indicator, PRESETS } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import type { Coalition, CoalitionFile } from "./coalition-schema.ts";
import { readJson } from "./json-text.ts";
import { CURRENT_VERSION, currentVersion } from "./migrate.ts";
import { changesMeasure, referenceProblems } from "./references.ts";

export interface CoalitionResult {
  /** Absent where there is any error: a page must not guess what a coalition meant. */
  readonly coalition?: Coalition;
  readonly problems: readonly Problem[];
}

/**
 * Reads a coalition.json of any version so far. Unknown and repeated keys are refused, and every place, preset and indicator that
 * it names must exist; each problem has its path, line, value found and value expected.
 */
export function readCoalition(text: string, file: string): CoalitionResult {
  const { json, problems } = readJson(text, file);
  if (!json) return { problems };
  const version = (json.value as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version !== 1 && version !== CURRENT_VERSION) {
    const more = {
      value: String(version),
      expected: String(CURRENT_VERSION),
      column: "version",
      line: json.lineOf(["version"]),
    };
    return { problems: [{ severity: "error", code: "wrong-version", file, ...more }] };
  }
  const { value, problems: ofSchema } = currentVersion(json);
  if (!value) return { problems: ofSchema };
  const references = referenceProblems(value, json);
  if (references.length > 0) return { problems: references };
  const unsafe = value.indicators.flatMap((use, index): Problem[] => {
    const preset = use.preset === undefined ? undefined : PRESETS.get(use.preset);
    if (!preset || !use.changes || !changesMeasure(preset, use.changes)) return [];
    const line = json.lineOf(["indicators", index, "changes"]);
    const column = `indicators[${index}].changes`;
    return [{ severity: "error", code: "missing-key", file, line, column, value: "id" }];
  });
  return unsafe.length > 0 ? { problems: unsafe } : { coalition: coalitionOf(value), problems: [] };
}

function coalitionOf({ version: _, $schema: __, ...file }: CoalitionFile): Coalition {
  const mapped = file.observations.flatMap((entry) =>
    entry.mapping ? ([[entry.file, entry.mapping]] as const) : [],
  );
  const distant = file.observations.flatMap((entry) =>
    entry.from ? ([[entry.file, entry.from]] as const) : [],
  );
  const restricted = file.observations.flatMap(({ file: name, audiences }) =>
    audiences ? ([[name, audiences]] as const) : [],
  );
  return {
    ...file,
    members: file.members ?? [],
    goals: file.goals ?? [],
    notices: file.notices ?? [],
    observations: file.observations.map((entry) => entry.file),
    ...(restricted.length > 0 && { audiences: Object.fromEntries(restricted) }),
    ...(mapped.length > 0 && {
      mappings: Object.fromEntries(mapped),
    }),
    ...(distant.length > 0 && { origins: Object.fromEntries(distant) }),
    indicators: file.indicators.map(({ preset, definition, changes, ...shown }) => ({
      ...shown,
      indicator: definition ?? changedPreset(preset, changes),
    })),
  };
}

function changedPreset(
  id: string | undefined,
  changes: CoalitionFile["indicators"][number]["changes"],
): Indicator {
  const preset = PRESETS.get(id ?? "");
  if (!preset) throw new TypeError("References are checked before an indicator is made.");
  // What JSON gives has no key that is undefined.
  return extendIndicator(preset, { id: preset.id, ...(changes as Partial<Indicator>) });
}
