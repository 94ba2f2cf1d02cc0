import {
  buildSeries,
  type Group,
  type Indicator,
  type Observation,
  type Place,
  type Series,
  separateVintages,
} from "@shared-measurement/core";
import { lastToNarrower, seenBy } from "./audiences.ts";
import { auditFigures, mainPart, type ReleaseAudit } from "./audit.ts";
import type { Audience, PrivacyPolicy } from "./policy/policy.ts";
import { checkReasons, DEFAULT_POLICY } from "./policy/rules.ts";
import { type RefusedIndicator, refusedFor, withoutCounts } from "./refused.ts";
import { countId } from "./relations/counts.ts";
import { editionOf, type Figure, isGone } from "./relations/figure.ts";
import { type FiguresContext, figuresOf, type Seen } from "./relations/figures.ts";
import { linkedTable } from "./relations/linked.ts";
import type { LinkedTable } from "./table/linked-table.ts";
import { protectTable } from "./table/protect-table.ts";
import { TableError } from "./table/table-error.ts";

/** So many times more is hidden for figures that are hidden whole; then their indicator is refused. */
const ROUNDS = 3;

/** What figures are of, and what holds for them. */
export interface ProtectOptions {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: ReadonlyMap<string, Place>;
  /** By default: federal figures of states and the nation as they are, small counts of everything else hidden. */
  readonly privacy?: PrivacyPolicy;
  /** By default the public. */
  readonly audience?: Audience;
  /** Decides which of several equally good figures is hidden as well. Asked for only where something is hidden. */
  readonly secret: () => string;
  /** All releases so far, whomever they were to: the readers still have those that were to them or to a wider audience. */
  readonly seen?: readonly Seen[];
}

/** What may be shown, and what anybody could work out from it. */
export interface Protected {
  /** One for each figure: those that are hidden have the status "suppressed" and nothing else. */
  readonly observations: readonly Observation[];
  /** The cells of an indicator, place and group, as charts take them. */
  readonly seriesOf: (indicatorId: string, placeId: string, group?: Group) => Series | undefined;
  readonly audit: ReleaseAudit;
  /** Indicators that cannot be published, with the reason. What was published of them before is still there. */
  readonly refused: readonly RefusedIndicator[];
}

/**
 * Hides small figures, and as many others as it takes so that nobody can work a hidden one out from everything else that
 * the audience has ever been shown. The outcome does not depend on the order of the observations.
 *
 *   observations ──policy──▶ linked table of counts ──protect──▶ what may be shown ──audit──▶ release
 *
 * Everything that is derived of a figure (rate, interval, change, rank, sentence) is to be computed from what comes back.
 *
 * @throws PolicyError where the policy departs from its presets without a reason.
 */
export async function protect(
  observations: readonly Observation[],
  options: ProtectOptions,
): Promise<Protected> {
  const { privacy = DEFAULT_POLICY, audience = "public", secret, seen = [] } = options;
  checkReasons(privacy);
  const context = { ...options, privacy, seen: seenBy(audience, seen) };
  const uncounted = withoutCounts(figuresOf(observations, context), options.indicators);
  const refused = [...uncounted];
  const alsoHidden = new Set<string>();
  const withoutGone = new Set<string>();
  for (let round = 1; ; round++) {
    const isRefused = (id: string) => refused.some(({ indicatorId }) => indicatorId === id);
    const all = figuresOf(
      observations.filter(({ indicatorId }) => !isRefused(indicatorId)),
      context,
    );
    const figures = all.filter((figure) => !isGone(figure) || !withoutGone.has(figure.indicator.id));
    const table = linkedTable(figures, privacy, alsoHidden);
    const outcome = await hide(table, secret);
    if (!("hidden" in outcome)) {
      const one = refusedFor(outcome, figures);
      // What is in no release any more may have been revised before it went: then today's figures do not fit it.
      const supposes = figures.some((figure) => isGone(figure) && figure.indicator.id === one.indicatorId);
      if (supposes && one.reason === "contradictory") withoutGone.add(one.indicatorId);
      else if (supposes && !observations.some(({ indicatorId }) => indicatorId === one.indicatorId))
        withoutGone.add(one.indicatorId);
      else refused.push(one);
      continue;
    }
    const kept = lastReleased(seen, audience).filter(({ indicatorId }) => isRefused(indicatorId));
    const shown = [...published(figures, outcome.hidden), ...kept];
    const counts = countsOf(figures, shown);
    const { audit, exposed } = await auditFigures(figures, table, counts, valuesOf(table));
    // What could be worked out of a figure that is hidden whole, for the sake of another count in it, is hidden for its own.
    if (exposed.length > 0 && round < ROUNDS) {
      const before = alsoHidden.size;
      for (const id of hiddenWithOthers(figures, shown)) if (!outcome.hidden.has(id)) alsoHidden.add(id);
      if (alsoHidden.size > before) continue;
    }
    const narrower = await unsafeForNarrower(observations, shown, options, context);
    const unsafe = [...new Set([...audit.unsafe, ...narrower].map(({ indicatorId }) => indicatorId))].filter(
      (id) => !isRefused(id),
    );
    if (unsafe.length > 0) {
      refused.push(...unsafe.map((indicatorId) => ({ indicatorId, reason: "recoverable" as const })));
      continue;
    }
    const still = new Set(kept.map(({ indicatorId }) => indicatorId));
    return {
      observations: shown,
      seriesOf: seriesFrom(shown, options),
      audit,
      refused: refused.map((one) => ({ ...one, ...(still.has(one.indicatorId) && { kept: true }) })),
    };
  }
}

/** The counts that figures are hidden with, whichever of their counts it was for. A zero is no secret. */
function hiddenWithOthers(figures: readonly Figure[], shown: readonly Observation[]): readonly string[] {
  const visible = new Set(shown);
  return figures
    .filter(({ elsewhere, observation }) => !elsewhere && !visible.has(observation))
    .filter(({ observation }) => observation.status === "value" && observation.parts.numerator !== 0)
    .map((figure) => countId(figure, mainPart(figure)));
}

/** What is to be hidden of a table, or why it cannot be: also where no whole numbers fit what a publisher left in it. */
async function hide(table: LinkedTable, secret: () => string) {
  if (!hasToHide(table)) return { hidden: new Set<string>() };
  try {
    return await protectTable(table, secret());
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
}

/** Figures hidden from narrower audiences that the new release, beside what they have, would give away. */
async function unsafeForNarrower(
  observations: readonly Observation[],
  shown: readonly Observation[],
  { audience = "public", seen = [] }: ProtectOptions,
  context: FiguresContext & Required<Pick<ProtectOptions, "privacy">>,
): Promise<readonly { readonly indicatorId: string }[]> {
  const releases = [...seen, { audience, observations: shown }];
  const today = new Map(observations.map((observation) => [editionOf(observation), observation]));
  const audits = lastToNarrower(audience, seen).map(async (last) => {
    // Their hidden figures as they are: what adds up is known from all numbers, and not guessed from those that are shown.
    const hidden = new Set(last.observations.filter(({ status }) => status === "suppressed").map(editionOf));
    const known = last.observations.map((one) =>
      one.status === "suppressed" ? (today.get(editionOf(one)) ?? one) : one,
    );
    const figures = figuresOf(known, {
      ...context,
      audience: last.audience,
      seen: seenBy(last.audience, releases),
    });
    const table = linkedTable(figures, context.privacy);
    const visible = known.filter((one) => !hidden.has(editionOf(one)));
    try {
      return (await auditFigures(figures, table, countsOf(figures, visible), valuesOf(table))).audit.unsafe;
    } catch (error) {
      if (error instanceof TableError) return [refusedFor(error, figures)];
      throw error;
    }
  });
  return (await Promise.all(audits)).flat();
}

/** Whether anything of the table is to be hidden at all. */
function hasToHide({ cells, policy }: LinkedTable): boolean {
  const least = policy.zerosShown ? 1 : 0;
  const isSmall = (value: number) => value >= least && value < policy.threshold;
  return cells.some(
    (cell) =>
      !cell.public && (cell.hidden || cell.sensitive || cell.value === undefined || isSmall(cell.value)),
  );
}

const valuesOf = ({ cells }: LinkedTable) =>
  new Map(cells.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])));

/** What this audience was last shown. */
function lastReleased(seen: readonly Seen[], audience: Audience): readonly Observation[] {
  return seen.findLast((release) => release.audience === audience)?.observations ?? [];
}

/** The counts of everything that the readers have: of what is published now, and of what was before. */
function countsOf(figures: readonly Figure[], shown: readonly Observation[]): Set<string> {
  const visible = new Set(shown);
  const parts = ["numerator", "denominator", "complement"] as const;
  return new Set(
    figures
      .filter(({ before, elsewhere, observation }) =>
        elsewhere ? before === "shown" : visible.has(observation),
      )
      .flatMap((figure) => parts.map((part) => countId(figure, part))),
  );
}

/** What may be shown of the figures: of a hidden one nothing but that it is hidden, and none of its earlier editions. */
function published(figures: readonly Figure[], hidden: ReadonlySet<string>): Observation[] {
  const isHidden = (figure: Figure) =>
    figure.observation.status === "suppressed" ||
    (["numerator", "denominator", "complement"] as const).some((part) => hidden.has(countId(figure, part)));
  const own = figures.filter(({ elsewhere }) => !elsewhere);
  const byObservation = new Map(own.map((figure) => [figure.observation, figure]));
  return separateVintages(own.map(({ observation }) => observation)).flatMap(({ newest, earlier }) => {
    const visible = (observation: Observation) => {
      const figure = byObservation.get(observation);
      return figure !== undefined && !isHidden(figure);
    };
    return visible(newest) ? [...earlier.filter(visible), newest] : [hiddenFrom(newest)];
  });
}

/** A new object: whatever the figure had, it is not in it. */
function hiddenFrom({ indicatorId, placeId, period, group, source, illustrative }: Observation): Observation {
  return {
    indicatorId,
    placeId,
    period,
    source,
    status: "suppressed",
    ...(group && { group }),
    ...(illustrative && { illustrative }),
  };
}

function seriesFrom(
  observations: readonly Observation[],
  { indicators, places }: Pick<ProtectOptions, "indicators" | "places">,
): Protected["seriesOf"] {
  return (indicatorId, placeId, group) => {
    const indicator = indicators.get(indicatorId);
    const place = places.get(placeId);
    return indicator && place && buildSeries(indicator, place, observations, group);
  };
}
