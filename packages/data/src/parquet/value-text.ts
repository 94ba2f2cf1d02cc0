/** A Parquet value as text with every digit it has; blank for null. Undefined for a number that cannot be exact. */
export function valueText(value: unknown, kind: ColumnKind): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number") return numberText(value, kind);
  return (
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? ""
  );
}

/** What a column's numbers are: decimals with a scale come out of the reader as binary fractions, and are set right. */
export interface ColumnKind {
  readonly float32: boolean;
  readonly scale?: number;
}

function numberText(value: number, { float32, scale }: ColumnKind): string | undefined {
  if (scale !== undefined) {
    const text = value.toFixed(scale);
    return text.replace(/[-.]/g, "").replace(/^0+/, "").length > 15 ? undefined : text;
  }
  if (!float32) return String(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}
