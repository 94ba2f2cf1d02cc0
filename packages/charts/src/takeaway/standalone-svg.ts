import type { ChartSpec } from "../model/chart-spec.ts";
import { pictureOfChart } from "./picture-of-chart.ts";

/** An SVG file that needs no style sheet, no font file and no network. */
export interface StandaloneSvg {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A chart's picture with the look of its page written into it: the colors of its theme on a light ground, whatever the
 * reader's screen, and no custom properties, which office programs do not read. A layer over the chart is part of it.
 *
 * @param figure The chart's figure element, in the page.
 */
export function standaloneSvg(figure: Element, spec: ChartSpec): StandaloneSvg {
  const document = figure.ownerDocument;
  const layer = [...figure.querySelectorAll<SVGSVGElement>("svg.sm-layer")].at(-1);
  const { svg, width, height } = pictureOfChart(spec, layer?.viewBox.baseVal.width);
  const holder = document.createElement("div");
  holder.innerHTML = svg;
  const drawing = holder.querySelector(".sm-drawing");
  if (layer) drawing?.append(...[...layer.childNodes].map((node) => node.cloneNode(true)));
  const picture = holder.firstElementChild;
  if (!picture) throw new Error("The picture of a chart is one SVG element.");
  // In the figure, where its theme reaches; gone again before anything is painted.
  figure.append(holder);
  // On the root, because a build for older browsers decides there which of a theme's two colors holds.
  const root = document.documentElement.classList;
  root.add("sm-light");
  try {
    for (const mark of picture.querySelectorAll<SVGElement>(DRAWN)) writeLook(mark, spec.language);
  } finally {
    holder.remove();
    root.remove("sm-light");
  }
  for (const mark of [picture, ...picture.querySelectorAll("[class]")]) mark.removeAttribute("class");
  const written = new XMLSerializer().serializeToString(picture);
  return { svg: written.replace(NOT_IN_XML, " "), width, height };
}

/** Characters that no XML file can hold, such as a bell or half of a pair: a name with one is still read. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const DRAWN = "path, text, tspan, rect, circle, ellipse, line, polyline, polygon";
const SHAPE = ["fill", "fill-opacity", "opacity"];
const STROKE = [
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-opacity",
];
const LETTERS = ["font-family", "font-size", "font-weight", "text-anchor", "letter-spacing"];
/** What an attribute says when it is not there. */
const UNSAID = new Set(["none", "1", "normal", "start", "butt", "miter", "1px"]);

function writeLook(mark: SVGElement, language: string): void {
  const look = getComputedStyle(mark);
  const isText = mark.localName === "text" || mark.localName === "tspan";
  const write = (names: readonly string[]) => {
    for (const name of names) {
      const value = look.getPropertyValue(name);
      mark.removeAttribute(name);
      if (value !== "" && (name === "fill" || !UNSAID.has(value))) mark.setAttribute(name, inRgb(value));
    }
  };
  write(isText ? [...SHAPE, ...LETTERS] : SHAPE);
  if (isText && look.textTransform === "uppercase")
    mark.textContent = mark.textContent?.toLocaleUpperCase(language) ?? "";
  if (look.stroke === "none") return;
  // Not every program draws the edge of letters behind them: it is a mark of its own, before them.
  if (isText) mark.after(mark.cloneNode(true));
  write(STROKE);
  if (isText) {
    mark.setAttribute("fill", inRgb(look.stroke));
    mark.setAttribute("aria-hidden", "true");
  }
}

/** Mixed colors are computed as `color(srgb 0.8 0.9 1)`, which only browsers read. */
function inRgb(value: string): string {
  const [, ...parts] = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value) ?? [];
  return parts.length === 0
    ? value
    : `rgb(${parts.map((part) => Math.round(Number(part) * 255)).join(", ")})`;
}
