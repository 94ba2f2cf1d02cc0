import { inLanguage, type Place, type PlaceLevel } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useId, useMemo } from "react";
import { addressOf } from "../address/address.ts";
import { goTo } from "../address/navigation.ts";
import { useSite } from "../site.ts";
import type { AppWords } from "../words/words.ts";
import { type ChartSeries, chartSeries } from "./chart-series.ts";

export interface PlaceChooserProps {
  readonly release: Release;
  readonly use: IndicatorUse;
  readonly chosen: Place;
}

/** Chooses the place of a chart, and keeps the address in step. A place without figures can be chosen: it says why. */
export function PlaceChooser({ release, use, chosen }: PlaceChooserProps) {
  const { address, base, language, words } = useSite();
  const id = useId();
  const levels = useMemo(() => placesByLevel(release.coalition.places), [release]);
  const states = useMemo(
    () => new Map(release.coalition.places.map(({ id }) => [id, chartSeries(release, use, id).state])),
    [release, use],
  );
  const options = (places: readonly Place[]) =>
    places.map((place) => (
      <option key={place.id} value={place.id}>
        {inLanguage(place.name, language)}
        {remark(states.get(place.id), words)}
      </option>
    ));
  return (
    <p className="place-chooser">
      <label htmlFor={id}>{words.choosePlace}</label>
      <select
        id={id}
        value={chosen.id}
        onChange={(event) => goTo(addressOf({ ...address, place: event.target.value }, base), "replace")}
      >
        {levels.length === 1
          ? options(release.coalition.places)
          : levels.map(([level, places]) => (
              <optgroup key={level} label={words.placeLevel[level]}>
                {options(places)}
              </optgroup>
            ))}
      </select>
    </p>
  );
}

function remark(state: ChartSeries["state"] | undefined, words: AppWords): string {
  if (state === "not-shared") return ` (${words.hasNotShared.toLowerCase()})`;
  return state === "empty" ? ` (${words.noFigures})` : "";
}

/** The levels in the order in which the coalition's places first have them. */
function placesByLevel(places: readonly Place[]): (readonly [PlaceLevel, readonly Place[]])[] {
  const levels = [...new Set(places.map(({ level }) => level))];
  return levels.map((level) => [level, places.filter((place) => place.level === level)] as const);
}

/**
 * The place in the address if it is one of the coalition's; else the first place of the indicator's card that has
 * figures, or the first of the card, or the first of all.
 */
export function chosenPlace(release: Release, use: IndicatorUse, inAddress: string | undefined): Place {
  const asked = inAddress === undefined ? undefined : release.places.get(inAddress);
  if (asked) return asked;
  const { places } = release.coalition;
  const glancePlaces = use.glancePlaces ?? release.coalition.glancePlaces;
  const withFigures = glancePlaces.find((id) => chartSeries(release, use, id).state === "ready");
  const found = release.places.get(withFigures ?? glancePlaces[0] ?? "") ?? places[0];
  if (!found) throw new RangeError(`${release.coalition.id} has no places.`);
  return found;
}
