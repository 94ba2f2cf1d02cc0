import { type ScorecardRow, ScorecardTable, stateWords } from "@shared-measurement/charts";
import { inLanguage, type Language, wordsIn } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useSite } from "../site.ts";
import { figureOfUse, type PlaceGlance } from "./place-glance.ts";

export interface PlaceRowsProps {
  readonly glances: readonly PlaceGlance[];
  readonly release: Release;
  readonly use: IndicatorUse;
}

/** From how many places on what they all lack is said once, and not in a row each. */
const ENOUGH_FOR_ONE_SENTENCE = 3;

/** An indicator of several places, one row each, in the coalition's own order: never ranked. */
export function PlaceRows({ glances, release, use }: PlaceRowsProps) {
  const { language, words } = useSite();
  const notes = glances.flatMap((glance) =>
    glance.kind === "not-shared" && glance.member.note ? inLanguage(glance.member.note, language) : [],
  );
  const all = glances.map((glance): ScorecardRow => {
    const name = inLanguage(release.places.get(glance.placeId)?.name ?? glance.placeId, language);
    return glance.kind === "figures"
      ? { name, series: glance.series, figure: figureOfUse(use) }
      : { id: glance.placeId, name, instead: insteadOf(glance, language, words.hasNotShared) };
  });
  const lacks = [...new Set(all.flatMap(({ instead }) => instead ?? []))]
    .map((reason) => ({ reason, rows: all.filter(({ instead }) => instead === reason) }))
    .filter((lack) => lack.rows.length >= ENOUGH_FOR_ONE_SENTENCE);
  const inSentences = new Set(lacks.flatMap(({ rows }) => rows));
  const rows = all.filter((row) => !inSentences.has(row));
  return (
    <>
      {rows.length > 0 && (
        <ScorecardTable
          rows={rows}
          columns={["latest", "trend"]}
          language={language}
          rowsAre="places"
          title={inLanguage(use.indicator.shortName, language)}
        />
      )}
      {lacks.map(({ reason, rows }) => (
        <p key={reason} className="row-note">
          <strong>{reason}:</strong> {rows.map(({ name }) => name).join("; ")}
        </p>
      ))}
      {[...new Set(notes)].map((note) => (
        <p key={note} className="row-note">
          {words.hasNotShared}: {note}
        </p>
      ))}
    </>
  );
}

function insteadOf(
  { kind }: Exclude<PlaceGlance, { kind: "figures" }>,
  language: Language,
  hasNotShared: string,
): string {
  if (kind === "not-shared") return hasNotShared;
  return kind === "failed" ? stateWords(language).failed : wordsIn(language).noneReason["no-observation"];
}
