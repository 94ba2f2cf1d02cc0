import { wordsIn } from "@shared-measurement/core";
import { element, join, type Svg, text } from "../drawing/svg.ts";
import type { ChartSpec, LegendEntry } from "../model/chart-spec.ts";
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
  const parts: Svg[] = [];
  let y = MARGIN;

  function say(kind: Kind, words: string, indent = 0): void {
    for (const line of linesOf(kind, words, width - indent)) {
      y += heightOf(kind);
      parts.push(word(kind, line, MARGIN + indent, y - kind.size * 0.4));
    }
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
  for (const finding of spec.findings) {
    parts.push(word(SENTENCE, "•", MARGIN, y + heightOf(SENTENCE) - SENTENCE.size * 0.4));
    say(SENTENCE, finding, INDENT);
  }
  y += GAP;
  const legend = legendIn(spec.legend, width, y);
  parts.push(legend.svg);
  y += legend.height + GAP;
  parts.push(moved("sm-drawing", y, drawing.svg));
  y += drawing.height + GAP;
  for (const footnote of spec.footnotes) {
    parts.push(word(ASIDE, "•", MARGIN, y + heightOf(ASIDE) - ASIDE.size * 0.4));
    say(ASIDE, footnote, INDENT);
  }
  if (spec.sources.length > 0)
    say(ASIDE, `${wordsIn(spec.language).chart.source}: ${spec.sources.join("; ")}`);

  const size = { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
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

function word({ className, size, weight }: Kind, words: string, x: number, y: number): Svg {
  return element("text", { class: className, "font-size": size, "font-weight": weight, x, y }, text(words));
}

const moved = (className: string, y: number, svg: Svg, x = MARGIN) =>
  element("g", { class: className, transform: `translate(${x},${y})` }, svg);

/** The legend in lines no wider than `width`, from `top` down. */
function legendIn(legend: readonly LegendEntry[], width: number, top: number) {
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
    parts.push(moved("sm-swatch", lineTop(), swatch, MARGIN + x));
    lines.forEach((words, index) => {
      if (index > 0) line++;
      parts.push(word(ASIDE, words, MARGIN + x + SWATCH, lineTop() + 12.5));
    });
    // A label of several lines has its lines for itself.
    x = lines.length > 1 ? width : x + wide + LEGEND_GAP;
  }
  return { svg: join(parts), height: legend.length > 0 ? (line + 1) * LEGEND_LINE : 0 };
}

const SWATCH = 40;
const LEGEND_GAP = 24;
const LEGEND_LINE = 21;
