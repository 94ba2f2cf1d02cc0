import { groupBy } from "../group-by.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { type Check, type Located, remark } from "./located.ts";

/** The figures of an indicator that `picks` picks, as one remark with their count. */
const counted =
  (
    severity: "warning" | "note",
    code: ProblemCode,
    picks: (figure: Located, checked: Parameters<Check>[0]) => boolean,
  ): Check =>
  (checked) => {
    const picked = checked.lines.flatMap((line) => line.figures.filter((figure) => picks(figure, checked)));
    return [
      ...groupBy(picked, ({ observation, file }) => `${observation.indicatorId} ${file}`).values(),
    ].flatMap((figures): Problem[] => {
      const [first] = figures;
      if (!first) return [];
      const { indicatorId } = first.observation;
      const placeIds = [...new Set(figures.map(({ observation }) => observation.placeId))];
      const concerns = placeIds.map((placeId) => ({ indicatorId, placeId }));
      return [remark(severity, code, first, { value: indicatorId, other: String(figures.length), concerns })];
    });
  };

const partsOf = ({ observation }: Located) =>
  observation.status === "value" ? observation.parts : undefined;

const lacksDenominator = (figure: Located) => {
  const parts = partsOf(figure);
  return parts?.numerator !== undefined && parts.denominator === undefined && parts.value === undefined;
};

/** Counts whose population is not given though that of others is, so that a series has holes. */
export const missingDenominators: Check = (checked) => {
  const lines = checked.lines.filter(
    ({ figures, indicator }) =>
      indicator.kind !== "count" &&
      indicator.kind !== "score" &&
      figures.some((figure) => partsOf(figure)?.denominator !== undefined),
  );
  return counted("warning", "denominator-missing", lacksDenominator)({ ...checked, lines });
};

/** Counts of an indicator that has a denominator by definition, where the file gives none at all. */
export const noDenominators: Check = (checked) => {
  const lines = checked.lines.filter(
    ({ figures, indicator }) =>
      indicator.denominator !== undefined &&
      figures.every((figure) => partsOf(figure)?.denominator === undefined),
  );
  return counted("note", "denominator-missing", lacksDenominator)({ ...checked, lines });
};

export const zeroDenominators = counted(
  "note",
  "zero-denominator",
  (figure) => partsOf(figure)?.denominator === 0,
);

/** Counts of 1 to 10 that their publisher shows. Whether they may be shown here is a matter of policy. */
export const smallCounts = counted("note", "small-counts", (figure) => {
  const numerator = partsOf(figure)?.numerator;
  return numerator !== undefined && numerator >= 1 && numerator <= 10;
});

/** Counts of one report that all end in zeros. */
export const roundedFigures: Check = ({ all }) => {
  const reports = groupBy(
    all.filter((figure) => (partsOf(figure)?.numerator ?? partsOf(figure)?.denominator ?? 0) >= 1000),
    ({ observation, file }) => JSON.stringify([observation.indicatorId, observation.source.report, file]),
  );
  return [...reports.values()].flatMap((figures) => {
    const counts = figures.flatMap((figure) => {
      const { numerator, denominator } = partsOf(figure) ?? {};
      return [numerator, denominator].filter((count) => count !== undefined);
    });
    const unit = [1000, 100].find((one) => counts.every((count) => count % one === 0));
    const [first] = figures;
    if (!first || unit === undefined || counts.length < 2) return [];
    const value = `${first.observation.indicatorId}, ${first.observation.source.report}`;
    const said = { value, other: String(counts.length), expected: String(unit) };
    return [remark("note", "rounded", first, said)];
  });
};

/** What publishers say of figures: once each. */
export const publisherNotes: Check = ({ all }) => {
  const noted = groupBy(
    all.filter(({ observation }) => observation.note),
    ({ observation, file }) => `${file} ${observation.note}`,
  );
  return [...noted.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    return [
      remark("note", "publisher-notes", first, {
        value: first.observation.note ?? "",
        other: String(figures.length),
      }),
    ];
  });
};

/** An indicator of which no figure has a number: a column of dashes. */
export const withoutNumbers: Check = ({ all }) =>
  [...groupBy(all, ({ observation, file }) => `${file} ${observation.indicatorId}`).values()].flatMap(
    (figures) => {
      const [first] = figures;
      if (!first || figures.some((figure) => partsOf(figure))) return [];
      const { indicatorId } = first.observation;
      const said = { value: indicatorId, other: String(figures.length), concerns: [{ indicatorId }] };
      return [remark("warning", "without-numbers", first, said)];
    },
  );
