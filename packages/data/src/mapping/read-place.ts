import { nearestName } from "../nearest-name.ts";
import { statesIndex } from "../places/place-index.ts";
import type { MappingContext } from "./map-table.ts";
import type { Field, PlaceByName } from "./mapping.ts";
import { columnOf, readFilledField } from "./read-field.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

type Known = Pick<MappingContext, "places" | "placesByName">;

/** The id of a row's place: as the field gives it, or matched by its name. */
export function readPlace(field: Field | PlaceByName, row: RowInTable, known: Known): Reading<string> {
  if ("match" in field) return matched(field, row, known);
  const place = readFilledField(field, row, "unknown-place");
  if (place.kind !== "read" || !known.places || known.places.has(place.value)) return place;
  return unknown(place.value, columnOf(field), known.places, row);
}

function matched({ column, match, unlisted }: PlaceByName, row: RowInTable, known: Known): Reading<string> {
  const text = readFilledField({ column }, row);
  if (text.kind !== "read") return text;
  const index = match === "us-states" ? statesIndex : known.placesByName;
  const ids = index?.find(text.value).ids ?? [text.value];
  const [id] = ids;
  if (ids.length > 1) {
    return row.fail("ambiguous-place", { column, value: text.value, expected: ids.join(", ") });
  }
  if (id === undefined || (known.places && !known.places.has(id))) {
    if (unlisted === "leave-out") return { kind: "left-out" };
    return unknown(text.value, column, index?.names ?? known.places ?? [], row);
  }
  if (id !== text.value) row.declared("matched-name", column, text.value, id);
  return read(id);
}

function unknown(
  value: string,
  column: string | undefined,
  names: Iterable<string>,
  row: RowInTable,
): Reading<never> {
  const nearest = nearestName(value, names);
  return row.fail("unknown-place", {
    value,
    ...(column !== undefined && { column }),
    ...(nearest !== undefined && { nearest }),
  });
}
