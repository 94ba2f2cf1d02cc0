import { directionOf, wordsIn } from "@shared-measurement/core";
import { element, join, type Svg, text } from "../drawing/svg.ts";
import type { ChartSpec, LegendEntry } from "../model/chart-spec.ts";
import { footnotesOf } from "../model/footnotes.ts";
import type { Picture } from "../model/picture.ts";
import { FONT_SIZE, textWidth, wrapped } from "../model/text-width.ts";

/** Pixels: the widest of the widths at which a chart is drawn, which suits a page and a slide. */
const WIDTH = 840;
const MARGIN = 20;

/** How words stand in a picture. Their color and their font are their class's matter. */
interface Kind {
  readonly className: string;
  /** Pixels. */
  readonly size: number;
  readonly weight?: "bold";
}
const TITLE: Kind = { className: "sm-picture-words", size: 20, weight: "bold" };
const SUBTITLE: Kind = { className: "sm-picture-aside", size: 16, weight: "bold" };
const SENTENCE: Kind = { className: "sm-picture-words", size: 15 };
const ASIDE: Kind = { className: "sm-picture-aside", size: 13 };

/**
 * A chart as one picture that stands for itself: title, whose figures, notices ("Illustrative"), sentence and findings,
 * legend, drawing, footnotes and sources with their dates, in the words of the page and no other number. Pure, on the
 * server too. Its marks have classes; `standaloneSvg` gives them the colors of the page.
 *
 * @param width Of the drawing, in pixels; 840 by default. The picture is wider by its margins.
 */
export function pictureOfChart(spec: ChartSpec, width = WIDTH): Omit<Picture, "stops" | "along"> {
  const drawing = spec.picture(width);
  const page: Page = { width: width + 2 * MARGIN, mirrored: directionOf(spec.language) === "rtl" };
  const parts: Svg[] = [];
  let y = MARGIN;

  function say(kind: Kind, words: string, indent = 0): void {
    for (const line of linesOf(kind, words, width - indent)) {
      y += heightOf(kind);
      parts.push(word(page, kind, line, MARGIN + indent, y - kind.size * 0.4));
    }
  }

  function item(kind: Kind, words: string): void {
    parts.push(word(page, kind, "•", MARGIN, y + heightOf(kind) - kind.size * 0.4));
    say(kind, words, INDENT);
  }

  function notice(words: string): void {
    const height = linesOf(SENTENCE, words, width - 2 * INSET).length * heightOf(SENTENCE) + 2 * INSET;
    y += GAP;
    const ground = { class: "sm-picture-notice", x: MARGIN, y, width, height };
    parts.push(element("rect", ground));
    y += INSET;
    say(SENTENCE, words, INSET);
    y += INSET;
  }

  say(TITLE, spec.title);
  say(SUBTITLE, spec.subtitle);
  for (const words of spec.notices) notice(words);
  y += GAP;
  say(SENTENCE, spec.summary);
  for (const finding of spec.findings) item(SENTENCE, finding);
  y += GAP;
  const legend = legendIn(spec.legend, page, y);
  parts.push(legend.svg);
  y += legend.height + GAP;
  parts.push(moved("sm-drawing", MARGIN, y, drawing.svg));
  y += drawing.height + GAP;
  for (const footnote of footnotesOf(spec)) item(ASIDE, footnote);
  if (spec.sources.length > 0)
    say(ASIDE, `${wordsIn(spec.language).chart.source}: ${spec.sources.join("; ")}`);

  const size = { width: page.width, height: Math.ceil(y + MARGIN) };
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "sm-picture",
      role: "img",
      lang: spec.language,
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
    },
    element("title", {}, text(`${spec.title}, ${spec.subtitle}`)),
    element("desc", {}, text([...spec.notices, spec.summary, ...spec.findings].join(" "))),
    element("rect", { class: "sm-picture-ground", ...size }),
    ...parts,
  );
  return { ...size, svg };
}

/** Pixels between two parts, within a notice, before a finding. */
const GAP = 10;
const INSET = 10;
const INDENT = 16;

const heightOf = ({ size }: Kind) => Math.round(size * 1.45);

/** Estimated widths are of the charts' own size of text. */
const linesOf = ({ size, weight }: Kind, words: string, width: number) =>
  wrapped(words, (width * FONT_SIZE) / size, weight);

/** The whole picture, and whether its words are read from the right. The drawing itself never is. */
interface Page {
  readonly width: number;
  readonly mirrored: boolean;
}

/** Words that begin `x` pixels from the side on which the page begins. */
function word(page: Page, { className, size, weight }: Kind, words: string, x: number, y: number): Svg {
  const place = page.mirrored ? { x: page.width - x, direction: "rtl" } : { x };
  const look = { class: className, "font-size": size, "font-weight": weight };
  return element("text", { ...look, ...place, y }, text(words));
}

const moved = (className: string, x: number, y: number, svg: Svg) =>
  element("g", { class: className, transform: `translate(${x},${y})` }, svg);

/** The legend in lines as wide as the drawing, from `top` down. */
function legendIn(legend: readonly LegendEntry[], page: Page, top: number) {
  const width = page.width - 2 * MARGIN;
  const parts: Svg[] = [];
  let x = 0;
  let line = 0;
  const lineTop = () => top + line * LEGEND_LINE;
  for (const { label, swatch } of legend) {
    const lines = linesOf(ASIDE, label, width - SWATCH);
    const wide = SWATCH + Math.max(...lines.map((words) => textWidth(words)));
    if (x > 0 && x + wide > width) {
      x = 0;
      line++;
    }
    const left = page.mirrored ? page.width - MARGIN - x - SWATCH_WIDTH : MARGIN + x;
    parts.push(moved("sm-swatch", left, lineTop(), swatch));
    lines.forEach((words, index) => {
      if (index > 0) line++;
      parts.push(word(page, ASIDE, words, MARGIN + x + SWATCH, lineTop() + 12.5));
    });
    // A label of several lines has its lines for itself.
    x = lines.length > 1 ? width : x + wide + LEGEND_GAP;
  }
  return { svg: join(parts), height: legend.length > 0 ? (line + 1) * LEGEND_LINE : 0 };
}

const SWATCH_WIDTH = 32;
const SWATCH = 40;
const LEGEND_GAP = 24;
const LEGEND_LINE = 21;
