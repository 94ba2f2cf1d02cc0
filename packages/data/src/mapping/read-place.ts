import { nearestName } from "../nearest-name.ts";
import { statesIndex } from "../places/place-index.ts";
import type { MappingContext } from "./map-table.ts";
import type { Field, PlaceByName } from "./mapping.ts";
import { checkedReader, inColumn } from "./read-field.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";

type Known = Pick<MappingContext, "places" | "placesByName">;

/** Reads the id of a row's place: as the field gives it, or matched by its name. */
export function placeReader(field: Field | PlaceByName, columns: Columns, known: Known): Reader<string> {
  if ("match" in field) {
    return checkedReader({ column: field.column }, columns, undefined, (text, row) =>
      matched(text, field, row, known),
    );
  }
  return checkedReader(field, columns, "unknown-place", (id, row) =>
    !known.places || known.places.has(id) ? read(id) : unknown(id, field, known.places, row),
  );
}

function matched(found: string, field: PlaceByName, row: RowInTable, known: Known): Reading<string> {
  const { column, match, unlisted, codes } = field;
  const written = found.replace(/\s+/g, " ");
  // An own property only: a row that says "constructor" must not find one.
  const text = codes && Object.hasOwn(codes, written) ? (codes[written] ?? found) : found;
  const index = match === "us-states" ? statesIndex : known.placesByName;
  const ids = index?.find(text).ids ?? [text];
  const [id] = ids;
  if (ids.length > 1) {
    return row.fail("ambiguous-place", { column, value: text, expected: ids.join(", ") });
  }
  if (id === undefined || (known.places && !known.places.has(id))) {
    if (unlisted === "leave-out") {
      return { kind: "left-out", declared: [{ code: "left-out-place", column, found: text, read: "" }] };
    }
    const nearest = nearestName(text, index?.names ?? known.places ?? []);
    return row.fail("unmatched-place", { value: text, column, ...(nearest !== undefined && { nearest }) });
  }
  return id === found ? read(id) : read(id, [{ code: "matched-name", column, found, read: id }]);
}

function unknown(value: string, field: Field, names: Iterable<string>, row: RowInTable): Reading<never> {
  const nearest = nearestName(value, names);
  return row.fail("unknown-place", {
    value,
    ...inColumn(field),
    ...(nearest !== undefined && { nearest }),
  });
}
