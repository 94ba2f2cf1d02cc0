import { type Indicator, inLanguage, type Language, periodLabel } from "@shared-measurement/core";
import { showsEverything } from "./policy/rules.ts";
import { countedParts, numberIn } from "./relations/counts.ts";
import type { Figure } from "./relations/figure.ts";
import type { Refusal } from "./table/table-audit.ts";

/**
 * Why an indicator is not published. "counts-missing": its policy hides small counts, and a figure gives a value without
 * them. "recoverable": whatever else is hidden, a hidden number could be worked out.
 */
export type RefusalReason = "counts-missing" | "recoverable";

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

/** The indicator that an unprotectable cell belongs to. */
export function refusedFor(refusal: Refusal, figures: readonly Figure[]): RefusedIndicator {
  const ids = [refusal.cell, refusal.relation?.total ?? "", ...(refusal.relation?.parts ?? [])];
  const own = figures.filter(({ elsewhere }) => !elsewhere);
  const figure =
    own.find(({ id }) => ids.some((cell) => cell.startsWith(`${id} `))) ??
    own.find(({ id }) => ids.some((cell) => cell.includes(`${id} `)));
  if (!figure) throw new RangeError(`No figure of this release has the count "${refusal.cell}".`);
  return { indicatorId: figure.indicator.id, reason: "recoverable", at: placeOf(figure) };
}

function placeOf({ observation, place }: Figure): Readonly<Record<Language, string>> {
  const say = (language: Language) =>
    [inLanguage(place.name, language), periodLabel(observation.period, language), observation.group?.id]
      .filter((part) => part !== undefined)
      .join(", ");
  return { en: say("en"), es: say("es") };
}
