/** One way in which a story is looked at. All of it is style: nothing is rendered again. */
export interface Look {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly media: "screen" | "print";
  readonly forcedColors: "none" | "active";
  readonly contrast: "no-preference" | "more";
}

const light = {
  name: "light",
  theme: "light",
  media: "screen",
  forcedColors: "none",
  contrast: "no-preference",
} as const;

const SCREENS: readonly Omit<Look, "width">[] = [
  light,
  { ...light, name: "dark", theme: "dark" },
  { ...light, name: "forced colors", forcedColors: "active" },
  { ...light, name: "more contrast", contrast: "more" },
];

/** Letter paper between margins of 0.6 inches. */
export const PAPER: Look = { ...light, name: "print", media: "print", width: 700 };

/** Light, dark, in forced colors and with more contrast at each of these widths in pixels; and on paper. */
export function looksAt(...widths: readonly number[]): Look[] {
  return [...widths.flatMap((width) => SCREENS.map((kind) => ({ ...kind, width }))), PAPER];
}

/** The usual look at each of these widths, and on paper: what other words change. */
export function plainLooksAt(...widths: readonly number[]): Look[] {
  return [...widths.map((width) => ({ ...light, width })), PAPER];
}
