import { type Indicator, inLanguage, type Language, periodLabel } from "@shared-measurement/core";
import { showsEverything } from "./policy/rules.ts";
import { countedParts, numberIn } from "./relations/counts.ts";
import type { Figure } from "./relations/figure.ts";
import type { Refusal } from "./table/table-audit.ts";
import type { TableError } from "./table/table-error.ts";

/**
 * Why an indicator is not published. "counts-missing": its policy hides small counts, and a figure gives a value without
 * them. "recoverable": whatever else is hidden, a hidden number could be worked out. "contradictory": no whole numbers fit
 * the sums of its figures, so that nothing can be said of what they give away.
 */
export type RefusalReason = "counts-missing" | "recoverable" | "contradictory";

export interface RefusedIndicator {
  readonly indicatorId: string;
  readonly reason: RefusalReason;
  /** The figure at which it fails, for whoever builds the release: place, period and group, never a number. */
  readonly at?: Readonly<Record<Language, string>>;
  /** Whether what was published of it before is published again. */
  readonly kept?: boolean;
}

/** Indicators with a figure whose policy needs counts that the figure does not give: nothing can be checked of it. */
export function withoutCounts(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
): RefusedIndicator[] {
  return [...indicators.keys()].flatMap((indicatorId): RefusedIndicator[] => {
    const missing = figures.find(
      (figure) =>
        !figure.elsewhere &&
        figure.before !== "shown" &&
        figure.indicator.id === indicatorId &&
        figure.observation.status === "value" &&
        !showsEverything(figure.applied.policy) &&
        countedParts(figure).some((part) => numberIn(figure, part) === undefined),
    );
    return missing ? [{ indicatorId, reason: "counts-missing", at: placeOf(missing) }] : [];
  });
}

/**
 * The indicator that an unprotectable count belongs to; or figures that contradict one another, as the error about their
 * table names them.
 */
export function refusedFor(
  failure: { readonly refused: Refusal } | TableError,
  figures: readonly Figure[],
): RefusedIndicator {
  const { cell, relation } = "refused" in failure ? failure.refused : { cell: failure.place };
  const ids = [cell, relation?.total ?? "", ...(relation?.parts ?? [])];
  const known = figures.toSorted((a, b) => Number(a.elsewhere ?? false) - Number(b.elsewhere ?? false));
  const figure =
    known.find(({ id }) => ids.some((each) => each.startsWith(`${id} `))) ??
    known.find(({ id }) => ids.some((each) => each.includes(`${id} `) || each.includes(`"${id}`))) ??
    // A count that no figure gives is named by its indicator and place.
    known.find(({ indicator, place }) =>
      ids.some((each) => each.includes(`["${indicator.id}","${place.id}",`)),
    ) ??
    known.find(({ indicator }) => ids.some((each) => each.includes(`["${indicator.id}",`)));
  if (!figure) throw new RangeError(`No figure of this release has the count "${cell}".`);
  const reason = "refused" in failure ? "recoverable" : "contradictory";
  return { indicatorId: figure.indicator.id, reason, at: placeOf(figure) };
}

function placeOf({ observation, place }: Figure): Readonly<Record<Language, string>> {
  const say = (language: Language) =>
    [inLanguage(place.name, language), periodLabel(observation.period, language), observation.group?.id]
      .filter((part) => part !== undefined)
      .join(", ");
  return { en: say("en"), es: say("es") };
}
