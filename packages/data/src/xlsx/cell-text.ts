import { type CellObject, SSF } from "@e965/xlsx";
import type { NormalisationCode } from "../table/normalisation.ts";
import { wholeOfDust } from "../table/rounding-dust.ts";

/** A cell as text, and what of it stands in other words than in the workbook. */
export interface CellText {
  readonly text: string;
  readonly changes: readonly { readonly code: NormalisationCode; readonly found: string }[];
  /** The formula whose value the workbook does not have; the text is the formula. */
  readonly withoutValue?: string;
}

// Source: ECMA-376 part 1, 18.17.3, and [MS-XLS] 2.5.10 BErr.
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** A cell's text. A number is written with every digit that the workbook keeps, whatever it shows. */
export function cellText(cell: CellObject, date1904: boolean): CellText {
  const formula = cell.f === undefined ? undefined : `=${cell.f}`;
  if (formula !== undefined && (cell.v === undefined || cell.t === "z")) {
    return { text: formula, changes: [], withoutValue: formula };
  }
  const value = valueText(cell, date1904);
  if (formula === undefined) return value;
  return { ...value, changes: [{ code: "formula-value", found: formula }, ...value.changes] };
}

function valueText(cell: CellObject, date1904: boolean): CellText {
  const plain = (text: string): CellText => ({ text, changes: [] });
  const changed = (code: NormalisationCode, text: string): CellText => ({
    text,
    changes: [{ code, found: String(cell.v) }],
  });
  if (cell.t === "b") return plain(cell.v ? "TRUE" : "FALSE");
  if (cell.t === "e") return plain(ERRORS[Number(cell.v)] ?? "#ERROR!");
  if (cell.t !== "n" || typeof cell.v !== "number") return plain(String(cell.v ?? ""));
  const format = String(cell.z ?? "General");
  if (SSF.is_date(format)) {
    const when = dateText(cell.v, date1904);
    if (when) return changed(when.code, when.text);
  }
  if (/^0{2,}$/.test(format) && Number.isInteger(cell.v)) {
    const shown = String(SSF.format(format, cell.v));
    return shown === String(cell.v) ? plain(shown) : changed("shown-digits", shown);
  }
  if (format.replace(/"[^"]*"|\\./g, "").includes("%")) {
    return {
      text: String(cell.v),
      changes: [{ code: "percent", found: String(SSF.format(format, cell.v)) }],
    };
  }
  const whole = wholeOfDust(cell.v);
  return whole === undefined ? plain(String(cell.v)) : changed("rounding-dust", String(whole));
}

function dateText(serial: number, date1904: boolean): { code: "date" | "time"; text: string } | undefined {
  const parts: { y: number; m: number; d: number; H: number; M: number; S: number } | null =
    SSF.parse_date_code(serial, { date1904 });
  if (!parts) return undefined;
  const { y, m, d, H, M, S } = parts;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(H)}:${two(M)}:${two(S)}`;
  if (serial < 1) return { code: "time", text: time };
  const day = `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
  return { code: "date", text: Number.isInteger(serial) ? day : `${day}T${time}` };
}
