import { Sparkline } from "@shared-measurement/charts";
import { inLanguage, wordsIn } from "@shared-measurement/core";
import type { Release } from "@shared-measurement/data/react";
import { useSite } from "../site.ts";
import type { Glance } from "./glance.ts";
import type { PlaceGlance } from "./place-glance.ts";

export interface PlaceRowsProps {
  readonly glances: readonly PlaceGlance[];
  readonly release: Release;
  /** The indicator's name, for the table's. */
  readonly name: string;
}

/** An indicator of several places, one row each, in the coalition's own order: never ranked. */
export function PlaceRows({ glances, release, name }: PlaceRowsProps) {
  const { language, words } = useSite();
  const unit = glances.flatMap((glance) =>
    glance.kind === "figures" ? (glance.glance.latest?.unit ?? []) : [],
  )[0];
  const notes = glances.flatMap((glance) =>
    glance.kind === "not-shared" && glance.member.note ? inLanguage(glance.member.note, language) : [],
  );
  return (
    <>
      <table className="places">
        <caption className="sm-visually-hidden">{words.placesOf(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">
              {words.latest}
              {unit && <span className="latest-unit"> ({unit})</span>}
            </th>
            <th scope="col">{words.trend}</th>
          </tr>
        </thead>
        <tbody>
          {glances.map((glance) => (
            <tr key={glance.placeId}>
              <th scope="row">
                {inLanguage(release.places.get(glance.placeId)?.name ?? glance.placeId, language)}
              </th>
              <PlaceCells glance={glance} />
            </tr>
          ))}
        </tbody>
      </table>
      {[...new Set(notes)].map((note) => (
        <p key={note} className="row-note">
          {words.hasNotShared}: {note}
        </p>
      ))}
    </>
  );
}

function PlaceCells({ glance }: { readonly glance: PlaceGlance }) {
  const { language, words } = useSite();
  switch (glance.kind) {
    case "figures":
      return (
        <>
          <td>
            <LatestFigure glance={glance.glance} />
          </td>
          <td>
            <Sparkline series={glance.glance.series} figure={glance.glance.figure} language={language} />
          </td>
        </>
      );
    case "none":
      return <td colSpan={2}>{wordsIn(language).noneReason["no-observation"]}</td>;
    case "failed":
      return <td colSpan={2}>{wordsIn(language).chart.failed}</td>;
    case "not-shared":
      return <td colSpan={2}>{words.hasNotShared}</td>;
  }
}

function LatestFigure({ glance }: { readonly glance: Glance }) {
  const { language, words } = useSite();
  const { latest, missing } = glance;
  return (
    <>
      {latest ? (
        <>
          <strong>{latest.value}</strong> <span className="latest-period">{latest.period}</span>
        </>
      ) : (
        !missing && wordsIn(language).sentence.noFigure
      )}
      {glance.illustrative && <span className="badge">{words.illustrative}</span>}
      {glance.provisional && <span className="row-note">{wordsIn(language).chart.provisional}</span>}
      {missing && (
        <span className="row-note">
          {missing.period}: {missing.reason}
        </span>
      )}
      {glance.earlier.length > 0 && (
        <span className="row-note">{words.revisedFrom(glance.earlier.join(", "))}</span>
      )}
    </>
  );
}
