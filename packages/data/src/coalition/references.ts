import { type Indicator, PRESETS } from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import type { CoalitionFile } from "./coalition-schema.ts";
import { type JsonPath, type JsonText, pathText } from "./json-text.ts";

/** Names that a configuration uses and nobody declared, ids used twice, and indicators defined in no way or in two. */
export function referenceProblems(coalition: CoalitionFile, json: JsonText): Problem[] {
  const placeIds = coalition.places.map((place) => place.id);
  const indicatorIds = coalition.indicators.map(idOfUse);
  const at = (code: Problem["code"], path: JsonPath, more: Partial<Problem>): Problem => ({
    severity: "error",
    code,
    file: json.file,
    line: json.lineOf(path),
    column: pathText(path),
    ...more,
  });
  const reference = (value: string | undefined, known: readonly string[], ...path: JsonPath): Problem[] => {
    if (value === undefined || known.includes(value)) return [];
    const nearest = nearestName(value, known);
    const more = nearest === undefined ? {} : { nearest };
    return [at("unknown-reference", path, { value, expected: known.join(", "), ...more })];
  };
  const twice = (ids: readonly (string | undefined)[], ...path: JsonPath): Problem[] =>
    ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [at("duplicate-id", [...path, index], { value: id })]
        : [],
    );
  const declared = indicatorIds.filter((id) => id !== undefined);
  const readable = [...new Set([...declared, ...PRESETS.keys()])];
  return [
    ...twice(placeIds, "places"),
    ...twice(indicatorIds, "indicators"),
    ...twice(coalition.glancePlaces, "glancePlaces"),
    ...twice(
      coalition.observations.map((entry) => entry.file),
      "observations",
    ),
    ...coalition.places.flatMap((place, i) => reference(place.parentId, placeIds, "places", i, "parentId")),
    ...coalition.glancePlaces.flatMap((id, i) => reference(id, placeIds, "glancePlaces", i)),
    ...(coalition.members ?? []).flatMap((member, i) =>
      reference(member.placeId, placeIds, "members", i, "placeId"),
    ),
    ...(coalition.goals ?? []).flatMap((goal, i) => [
      ...reference(goal.indicator, declared, "goals", i, "indicator"),
      ...reference(goal.place, placeIds, "goals", i, "place"),
    ]),
    ...(coalition.strategies ?? []).flatMap(({ indicators = [], startedOn, endedOn }, i) => [
      ...indicators.flatMap((id, k) => reference(id, declared, "strategies", i, "indicators", k)),
      ...(endedOn !== undefined && isBefore(endedOn, startedOn)
        ? [at("wrong-value", ["strategies", i, "endedOn"], { value: endedOn, expected: `≥ ${startedOn}` })]
        : []),
    ]),
    ...(coalition.privacy?.rules ?? []).flatMap((rule, i) => [
      ...(rule.indicators ?? []).flatMap((id, k) =>
        reference(id, readable, "privacy", "rules", i, "indicators", k),
      ),
      ...(needsReason(rule) && rule.reason === undefined
        ? [at("missing-key", ["privacy", "rules", i], { value: "reason" })]
        : []),
    ]),
    ...(coalition.privacy?.additive ?? []).flatMap((sum, i) => [
      ...reference(sum.indicator, readable, "privacy", "additive", i, "indicator"),
      ...("contains" in sum ? sum.contains : []).flatMap((contained, k) =>
        typeof contained === "string"
          ? reference(contained, readable, "privacy", "additive", i, "contains", k)
          : reference(contained.indicator, readable, "privacy", "additive", i, "contains", k, "indicator"),
      ),
    ]),
    ...coalition.indicators.flatMap((use, i) => [
      ...reference(use.preset, [...PRESETS.keys()], "indicators", i, "preset"),
      ...reference(use.context, placeIds, "indicators", i, "context"),
      ...reference(use.groups?.place, placeIds, "indicators", i, "groups"),
      ...(use.groups
        ? reference(
            use.groups.reference,
            ["all-others", ...Object.keys(use.groups.names)],
            "indicators",
            i,
            "groups",
          )
        : []),
      ...(use.glancePlaces ?? []).flatMap((place) =>
        reference(place, placeIds, "indicators", i, "glancePlaces"),
      ),
      ...reference(use.companion, readable, "indicators", i, "companion"),
      ...definedOnce(use, (more) => at("wrong-value", ["indicators", i], more)),
    ]),
  ];
}

type Use = CoalitionFile["indicators"][number];
type Rule = NonNullable<CoalitionFile["privacy"]>["rules"][number];

/** Of two dates that may be a year or a month alone: whether all of one lies before all of the other. */
function isBefore(one: string, other: string): boolean {
  const exact = Math.min(one.length, other.length);
  return one.slice(0, exact) < other.slice(0, exact);
}

/** A rule that departs from its preset, or shows small figures of small places, is a decision somebody took. */
function needsReason({ changes, preset, levels }: Rule): boolean {
  const large = levels?.every((level) => level === "nation" || level === "state") ?? false;
  return changes !== undefined || (preset === "already-public-federal" && !large);
}

/** The id an indicator will have, or undefined where it is not defined. */
export function idOfUse(use: Use): string | undefined {
  return use.definition?.id ?? use.changes?.id ?? use.preset;
}

function definedOnce(use: Use, problem: (more: Partial<Problem>) => Problem): Problem[] {
  const ways = [use.preset, use.definition].filter((way) => way !== undefined).length;
  const expected = "preset, or definition (changes: with preset only)";
  if (ways === 1 && !(use.definition && use.changes)) return [];
  const given = (["preset", "definition", "changes"] as const).filter((key) => use[key] !== undefined);
  return [problem({ value: given.length === 0 ? "neither" : given.join(" + "), expected })];
}

/** Changes of what a preset counts make it another measure, which needs its own id. */
export function changesMeasure(preset: Indicator, changes: NonNullable<Use["changes"]>): boolean {
  const measured = ["kind", "multiplier", "numerator", "denominator"] as const;
  const changed = measured.some((key) => changes[key] !== undefined);
  return changed && (changes.id === undefined || changes.id === preset.id);
}
