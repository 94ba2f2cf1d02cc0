import type { Observation } from "@shared-measurement/core";

/** Something kept for each edition of a figure. */
export interface EditionIndex<T> {
  readonly get: (observation: Observation) => T | undefined;
  readonly set: (observation: Observation, item: T) => void;
}

/** What is kept of the figures that share the texts on the way here. */
interface Branch<T> {
  readonly below: Map<string, Branch<T>>;
  readonly periods: Map<string, T>;
}

/**
 * Finds one figure as one source gave it on one date: two of these are a duplicate. Its texts are looked up one after
 * another, since a million keys made of seven texts each take longer than all the rest of reading.
 */
export function editionIndex<T>(): EditionIndex<T> {
  const root = branch<T>();
  let last: Observation | undefined;
  let lastBranch = root;

  function branchOf(observation: Observation): Branch<T> {
    const { indicatorId, placeId, group, source } = observation;
    if (
      last?.source !== source ||
      last.group !== group ||
      last.placeId !== placeId ||
      last.indicatorId !== indicatorId
    ) {
      // A group's id is never "", so that no group has the place of none.
      const texts = [
        source.report,
        source.asOf,
        indicatorId,
        group?.dimension ?? "",
        group?.id ?? "",
        placeId,
      ];
      lastBranch = texts.reduce(below, root);
      last = observation;
    }
    return lastBranch;
  }

  return {
    get: (observation) => branchOf(observation).periods.get(observation.period.id),
    set: (observation, item) => branchOf(observation).periods.set(observation.period.id, item),
  };
}

const branch = <T>(): Branch<T> => ({ below: new Map(), periods: new Map() });

function below<T>(from: Branch<T>, text: string): Branch<T> {
  const before = from.below.get(text);
  if (before) return before;
  const made = branch<T>();
  from.below.set(text, made);
  return made;
}
