import { figureKey, type Observation } from "./observation.ts";

/** One figure in all its editions. */
export interface Vintages {
  readonly newest: Observation;
  /** Earlier editions that differ in what they say or when they said it, oldest first. */
  readonly earlier: readonly Observation[];
}

/**
 * Keeps the editions of each figure apart: the one with the latest as-of date is the newest, whatever the order of
 * the rows.
 *
 * @throws RangeError where two observations of one figure have the same as-of date and report but differ, since
 *   neither can be called the newer.
 */
export function separateVintages(observations: readonly Observation[]): Vintages[] {
  const figures = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = figureKey(observation);
    const editions = figures.get(key);
    if (editions) editions.push(observation);
    else figures.set(key, [observation]);
  }
  return [...figures.values()].map(inOrder);
}

function inOrder(editions: Observation[]): Vintages {
  const sorted = editions.toSorted(
    (a, b) => compare(a.source.asOf, b.source.asOf) || compare(a.source.report, b.source.report),
  );
  sorted.forEach((edition, index) => {
    const before = sorted[index - 1];
    if (before && sameEdition(before, edition)) {
      throw new RangeError(
        `${edition.indicatorId} for ${edition.placeId} in ${edition.period.id} is given twice as of ` +
          `${edition.source.asOf} by ${edition.source.report}: keep one of the two rows.`,
      );
    }
  });
  const newest = sorted.at(-1) as Observation;
  return { newest, earlier: sorted.slice(0, -1) };
}

function sameEdition(a: Observation, b: Observation): boolean {
  return a.source.asOf === b.source.asOf && a.source.report === b.source.report;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
