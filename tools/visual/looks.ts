/** One way in which a story is looked at. */
export interface Look {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly media: "screen" | "print";
  readonly forcedColors: "none" | "active";
}

const WIDTHS = [360, 1280];

const KINDS: readonly Omit<Look, "width">[] = [
  { name: "light", theme: "light", media: "screen", forcedColors: "none" },
  { name: "dark", theme: "dark", media: "screen", forcedColors: "none" },
  { name: "forced-colors", theme: "light", media: "screen", forcedColors: "active" },
  { name: "print", theme: "light", media: "print", forcedColors: "none" },
];

/** On a phone and on a desk; light, dark, in forced colors and on paper. */
export const LOOKS: readonly Look[] = WIDTHS.flatMap((width) =>
  KINDS.map((kind) => ({ ...kind, width, name: `${kind.name}-${width}` })),
);
