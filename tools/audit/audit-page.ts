/** What the auditor looks for. */
export type Rule =
  /** Text is hard to read on what is painted behind it. */
  | "text-contrast"
  /** A mark of a picture is hard to see on what is painted beneath it. */
  | "mark-contrast"
  /** A tab stop that does not say what it is. */
  | "role-and-name"
  | "target-size"
  | "text-size"
  | "text-overlap"
  /** Text that leaves its picture, its clipped container or, sideways, the page. */
  | "text-cut"
  /** A chart has one tab stop, and nothing in a picture takes the focus. */
  | "one-tab-stop";

/** One thing that a reader cannot see, read or reach. Plain data: it crosses from the page to a test. */
export interface Fault {
  readonly rule: Rule;
  /** A short selector, with the first words where there are any. */
  readonly element: string;
  readonly found: string;
  readonly expected: string;
  /** All of it, to be read in a test's report. */
  readonly sentence: string;
}

/**
 * What a reader of the rendered page could not see, read or reach. Axe sees little of an SVG; this looks at what is
 * painted. Decoration is left out: grid lines (`sm-grid`) and whatever is marked `data-decorative`. The hatching of
 * gaps means something, so it counts as a mark.
 *
 * It needs nothing outside itself, so that a test can run it inside a page: `page.locator("body").evaluate(auditPage)`.
 * It scrolls while it looks and puts everything back.
 *
 * @param root What to look at, and everything in it.
 * @returns Faults in order of the rules; an empty list for a clean page.
 * Sources: WCAG 2.2 success criteria 1.4.3 and 1.4.11 (contrast, here 4.5 for large text too), 1.4.10 (reflow),
 * 2.5.8 (target size with its exceptions for spacing and inline), 4.1.2 (name, role).
 */
export function auditPage(root: Element): Fault[] {
  const TEXT_CONTRAST = 4.5;
  const MARK_CONTRAST = 3;
  const TARGET = 24;
  const TEXT_SIZE = 12;
  /** Pixels by which a box may be off, because fonts and rounding differ. */
  const SLACK = 1;
  /** How many places of a mark's outline are looked at. */
  const MARK_SAMPLES = 16;

  const page = root.ownerDocument;
  const view = page.defaultView;
  if (!view) return [];
  const { Element, SVGElement, SVGGraphicsElement, SVGGeometryElement, SVGTextContentElement } = view;
  const { HTMLElement, HTMLInputElement } = view;

  const faults: Fault[] = [];
  function report(rule: Rule, element: Element, found: string, expected: string): void {
    const named = selectorOf(element);
    faults.push({
      rule,
      element: named,
      found,
      expected,
      sentence: `${rule}: ${named}: found ${found}, expected ${expected}.`,
    });
  }
  function selectorOf(element: Element): string {
    const classes = [...element.classList].map((name) => `.${name}`).join("");
    const words = (element.textContent ?? "").trim().replace(/\s+/g, " ");
    const said = words.length > 40 ? `${words.slice(0, 40)}…` : words;
    return `${element.localName}${element.id ? `#${element.id}` : ""}${classes}${said ? ` "${said}"` : ""}`;
  }

  // ---- What can be seen

  const seen = new Map<Element, boolean>();
  /** Whether an element is rendered, and not clipped to nothing for screen readers only. */
  function isSeen(element: Element): boolean {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const answer =
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isClippedAway(element) &&
      (!parent || isSeen(parent));
    seen.set(element, answer);
    return answer;
  }
  function isClippedAway(element: Element): boolean {
    const style = getComputedStyle(element);
    if (style.clipPath === "inset(50%)" || /^rect\((0|1)px, (0|1)px, (0|1)px, (0|1)px\)$/.test(style.clip))
      return true;
    const box = element.getBoundingClientRect();
    return style.overflowX !== "visible" && style.display !== "inline" && (box.width <= 1 || box.height <= 1);
  }

  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface TextItem {
    readonly element: Element;
    /** Where its lines are now: changes when something scrolls. */
    readonly boxes: () => DOMRect[];
    /** A form control's own text has no node: its box is the control's. */
    readonly control: boolean;
  }

  function textItems(): TextItem[] {
    const items: TextItem[] = [];
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim()) continue;
      if (element.closest("script, style, noscript, template, option, title, desc, defs, svg symbol"))
        continue;
      if (!isSeen(element)) continue;
      const range = page.createRange();
      range.selectNodeContents(node);
      const boxes = () => [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
      if (boxes().every(isParked)) continue;
      items.push({ element, boxes, control: false });
    }
    for (const element of root.querySelectorAll("select, textarea, input:not([type=hidden])")) {
      const silent =
        element instanceof HTMLInputElement && /^(checkbox|radio|range|color|image|file)$/.test(element.type);
      if (silent || !isSeen(element) || !("value" in element && element.value)) continue;
      items.push({ element, boxes: () => [element.getBoundingClientRect()], control: true });
    }
    return items;
  }
  /** Put outside the page on purpose, such as a skip link that waits for the focus. */
  const isParked = (box: Box) => box.right + scrollX <= 0 || box.bottom + scrollY <= 0;

  // ---- Scrolling, put back at the end

  const scrolled = new Map<Element, readonly [number, number]>();
  function bringIntoView(element: Element): void {
    const box = element.getBoundingClientRect();
    const inView = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
    if (inView && !isInScroller(element)) return;
    for (let parent: Element | null = element; parent; parent = parent.parentElement) {
      if (!scrolled.has(parent)) scrolled.set(parent, [parent.scrollLeft, parent.scrollTop]);
    }
    element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  }
  /** What is wider than its scroller is brought into view by where its words are. */
  function scrollSideways(element: Element, words: Box): void {
    for (let at: Element | null = element; at && at !== page.body; at = at.parentElement) {
      if (at.scrollWidth <= at.clientWidth || !/auto|scroll/.test(getComputedStyle(at).overflowX)) continue;
      const edge = at.getBoundingClientRect();
      if (words.left < edge.left || words.right > edge.right) at.scrollLeft += words.left - edge.left;
    }
  }
  function isInScroller(element: Element): boolean {
    for (let parent = element.parentElement; parent && parent !== page.body; parent = parent.parentElement) {
      if (parent.scrollWidth > parent.clientWidth || parent.scrollHeight > parent.clientHeight) {
        if (/auto|scroll/.test(getComputedStyle(parent).overflow)) return true;
      }
    }
    return false;
  }

  // ---- Color

  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const pen = page.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colors = new Map<string, Color>();
  /** A computed color as numbers; nothing for none and for a pattern or gradient. */
  function colorOf(css: string): Color | undefined {
    if (css === "none" || css.startsWith("url(") || !pen) return undefined;
    const known = colors.get(css);
    if (known) return known;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    const color = [red, green, blue, alpha / 255] as const;
    colors.set(css, color);
    return color;
  }
  const faded = ([red, green, blue, alpha]: Color, opacity: number): Color => [
    red,
    green,
    blue,
    alpha * opacity,
  ];
  function over([red, green, blue, alpha]: Color, ground: Color): Color {
    const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
  }
  function luminance([red, green, blue]: Color): number {
    const linear = (part: number) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }
  function contrast(a: Color, b: Color): number {
    const [one, other] = [luminance(a), luminance(b)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }
  const asText = ([red, green, blue]: Color) => `rgb(${[red, green, blue].map(Math.round).join(", ")})`;
  const ratio = (value: number) => (Math.floor(value * 100) / 100).toFixed(2);

  const opacities = new Map<Element, number>();
  function opacityOf(element: Element): number {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const opacity = Number(getComputedStyle(element).opacity) * (parent ? opacityOf(parent) : 1);
    opacities.set(element, opacity);
    return opacity;
  }

  /** The color of a page on which nothing is painted. */
  function emptyPage(): Color {
    const probe = page.createElement("span");
    probe.style.color = "Canvas";
    page.body.append(probe);
    const canvas = colorOf(getComputedStyle(probe).color) ?? [255, 255, 255, 1];
    probe.remove();
    const body = colorOf(getComputedStyle(page.body).backgroundColor);
    return body ? over(body, canvas) : canvas;
  }

  /** What an element paints at a point, the lowest first; "picture" where a color cannot be told. */
  function paintsOf(element: Element, x: number, y: number): readonly Color[] | "picture" {
    const style = getComputedStyle(element);
    if (element instanceof SVGTextContentElement) return [];
    const opacity = opacityOf(element);
    if (element instanceof SVGGeometryElement) {
      const matrix = element.getScreenCTM();
      if (!matrix) return [];
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      const fill = style.fill !== "none" && element.isPointInFill(point);
      const stroke = style.stroke !== "none" && element.isPointInStroke(point);
      const paints = [
        ...(fill ? [{ color: colorOf(style.fill), alpha: Number(style.fillOpacity) }] : []),
        ...(stroke ? [{ color: colorOf(style.stroke), alpha: Number(style.strokeOpacity) }] : []),
      ];
      const known = paints.flatMap(({ color, alpha }) => (color ? [faded(color, alpha * opacity)] : []));
      return known.length < paints.length ? "picture" : known;
    }
    if (style.backgroundImage !== "none" || element.matches("img, video, canvas, image, iframe"))
      return "picture";
    const background = colorOf(style.backgroundColor);
    return background && background[3] > 0 ? [faded(background, opacity)] : [];
  }

  /**
   * What is painted behind an element at a point of the viewport: nothing where the element is not seen there,
   * "picture" where it cannot be told.
   */
  function groundAt(element: Element, x: number, y: number, own: boolean): Color | "picture" | undefined {
    const stack = page.elementsFromPoint(x, y);
    const behind =
      element instanceof SVGElement
        ? stack.filter((other) => other !== element && isEarlier(other, element))
        : stack.includes(element)
          ? stack.slice(stack.indexOf(element) + (own ? 0 : 1))
          : [];
    if (behind.length === 0) return undefined;
    let ground = emptyGround;
    for (const other of behind.toReversed()) {
      const paints = paintsOf(other, x, y);
      if (paints === "picture") return "picture";
      for (const paint of paints) ground = over(paint, ground);
    }
    return ground;
  }
  /** In a picture what comes first in the document is painted first. */
  const isEarlier = (other: Element, element: Element) =>
    (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  // ---- Text

  function auditTextContrast(item: TextItem): void {
    bringIntoView(item.element);
    const [first] = item.boxes();
    if (first) scrollSideways(item.element, first);
    const style = getComputedStyle(item.element);
    const inPicture = item.element instanceof SVGElement;
    const given = colorOf(inPicture ? style.fill : style.color);
    if (!given) {
      report("text-contrast", item.element, "a fill that has no one color", "a plain color");
      return;
    }
    if (item.element.matches(":disabled")) return;
    const opacity = opacityOf(item.element) * (inPicture ? Number(style.fillOpacity) : 1);
    const halo =
      inPicture && style.paintOrder.startsWith("stroke") && Number.parseFloat(style.strokeWidth) >= 2
        ? colorOf(style.stroke)
        : undefined;
    let worst: { contrast: number; ink: Color; ground: Color } | undefined;
    for (const box of item.boxes()) {
      const columns = inPicture ? Math.min(24, Math.max(3, Math.ceil(box.width / 8))) : 3;
      for (let column = 0; column < columns; column++) {
        for (const row of inPicture ? [0.3, 0.5, 0.7] : [0.5]) {
          const x = box.left + (box.width * (column + 0.5)) / columns;
          const painted = groundAt(item.element, x, box.top + box.height * row, true);
          if (painted === undefined) continue;
          if (painted === "picture") {
            report("text-contrast", item.element, "a picture behind the text", "a plain color behind text");
            return;
          }
          const ground = halo ? over(halo, painted) : painted;
          const ink = over(faded(given, opacity), ground);
          const found = contrast(ink, ground);
          if (!worst || found < worst.contrast) worst = { contrast: found, ink, ground };
        }
      }
    }
    if (worst && worst.contrast < TEXT_CONTRAST) {
      const found = `a contrast of ${ratio(worst.contrast)} (${asText(worst.ink)} on ${asText(worst.ground)})`;
      report("text-contrast", item.element, found, `${TEXT_CONTRAST} or more`);
    }
  }

  function auditTextSize({ element }: TextItem): void {
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    if (size < TEXT_SIZE - 0.05) {
      report("text-size", element, `text of ${size.toFixed(1)} px as rendered`, `${TEXT_SIZE} px or more`);
    }
  }
  /** How much larger an element is rendered than its style says. */
  function scaleOf(element: Element): number {
    if (element instanceof SVGGraphicsElement) {
      const matrix = element.getScreenCTM();
      return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    }
    let scale = 1;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { transform } = getComputedStyle(at);
      if (transform === "none") continue;
      const matrix = new DOMMatrix(transform);
      scale *= Math.hypot(matrix.a, matrix.b);
    }
    return scale;
  }

  /** The part of a line's box where letters are: fonts leave room above and below. */
  function lettersOf(box: Box): Box {
    const inset = (box.bottom - box.top) * 0.2;
    return { left: box.left + 0.5, right: box.right - 0.5, top: box.top + inset, bottom: box.bottom - inset };
  }
  function shared(a: Box, b: Box): Box | undefined {
    const left = Math.max(a.left, b.left);
    const right = Math.min(a.right, b.right);
    const top = Math.max(a.top, b.top);
    const bottom = Math.min(a.bottom, b.bottom);
    return right - left > SLACK && bottom - top > SLACK ? { left, right, top, bottom } : undefined;
  }
  const holds = (outer: Box, inner: Box) =>
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom;

  function auditTextOverlap(items: readonly TextItem[]): void {
    const lines = items
      .filter((item) => !item.control)
      .flatMap((item) => item.boxes().map((box) => ({ element: item.element, box: lettersOf(box) })))
      .toSorted((a, b) => a.box.top - b.box.top);
    const told = new Set<string>();
    lines.forEach((line, index) => {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.box.top > line.box.bottom) break;
        const both = other.element === line.element ? undefined : shared(line.box, other.box);
        if (!both || covers(line.element, other.element, both) || covers(other.element, line.element, both))
          continue;
        const found = `text that overlaps ${selectorOf(other.element)}`;
        if (told.has(`${selectorOf(line.element)}${found}`)) continue;
        told.add(`${selectorOf(line.element)}${found}`);
        report("text-overlap", line.element, found, "text that stands free");
      }
    });
  }
  /** Whether `upper` lies in an opaque box, such as a tooltip, that hides this part of `lower`. */
  function covers(upper: Element, lower: Element, part: Box): boolean {
    for (let at: Element | null = upper; at && !at.contains(lower); at = at.parentElement) {
      const background = colorOf(getComputedStyle(at).backgroundColor);
      if (!background || background[3] < 0.99 || !holds(at.getBoundingClientRect(), part)) continue;
      if (getComputedStyle(at).position !== "static" || isEarlier(lower, at)) return true;
    }
    return false;
  }

  function auditTextCut({ element, boxes }: TextItem): void {
    for (const box of boxes()) {
      const letters = { ...lettersOf(box), left: box.left, right: box.right };
      const edge = edgeThatCuts(element, letters);
      if (!edge) continue;
      report("text-cut", element, `text cut off by ${edge}`, "all of its text to be seen");
      return;
    }
  }
  function edgeThatCuts(element: Element, box: Box): string | undefined {
    const picture = element.closest("svg");
    if (picture && !within(box, picture.getBoundingClientRect(), true, true))
      return "the edge of its picture";
    let sideways = true;
    let upright = true;
    for (
      let at: Element | null = element;
      at && at !== page.body && at !== page.documentElement;
      at = at.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const clipsX = sideways && /hidden|clip/.test(overflowX);
      const clipsY = upright && /hidden|clip/.test(overflowY);
      const isPicture = at instanceof SVGElement;
      // A shortened line's boxes end where its ellipsis does.
      const shortened = clipsX && getComputedStyle(at).textOverflow === "ellipsis";
      if (shortened && at.scrollWidth > at.clientWidth + SLACK) return selectorOf(at);
      if (!isPicture && !within(box, at.getBoundingClientRect(), clipsX, clipsY)) return selectorOf(at);
      // What a scroller holds can be scrolled to.
      if (/auto|scroll/.test(overflowX)) sideways = false;
      if (/auto|scroll/.test(overflowY)) upright = false;
    }
    const width = page.documentElement.clientWidth;
    const outside = box.left + scrollX < -SLACK || box.right + scrollX > width + SLACK;
    return sideways && outside ? `the side of the page (${width} px wide)` : undefined;
  }
  const within = (box: Box, edge: Box, sideways: boolean, upright: boolean) =>
    (!sideways || (box.left >= edge.left - SLACK && box.right <= edge.right + SLACK)) &&
    (!upright || (box.top >= edge.top - SLACK && box.bottom <= edge.bottom + SLACK));

  // ---- Marks

  function auditMark(shape: SVGGeometryElement): void {
    const style = getComputedStyle(shape);
    const paints: Paint[] = [
      { css: style.fill, alpha: Number(style.fillOpacity), isFill: true },
      {
        css: Number.parseFloat(style.strokeWidth) > 0 ? style.stroke : "none",
        alpha: Number(style.strokeOpacity),
        isFill: false,
      },
    ].filter(({ css }) => css !== "none");
    const length = shape.getTotalLength();
    if (paints.length === 0 || length === 0) return;
    bringIntoView(shape);
    const matrix = shape.getScreenCTM();
    if (!matrix) return;
    const reach = (paints.some(({ isFill }) => !isFill) ? Number.parseFloat(style.strokeWidth) / 2 : 0) + 1.5;
    const found: { contrast: number; ink: Color; ground: Color }[] = [];
    for (let sample = 0; sample < MARK_SAMPLES; sample++) {
      const along = (length * (sample + 0.5)) / MARK_SAMPLES;
      const here = shape.getPointAtLength(along);
      const next = shape.getPointAtLength(along + 0.01);
      const step = Math.hypot(next.x - here.x, next.y - here.y) || 1;
      const across = { x: (-(next.y - here.y) / step) * reach, y: ((next.x - here.x) / step) * reach };
      const best = [1, -1]
        .map((side) => new DOMPoint(here.x + across.x * side, here.y + across.y * side))
        .flatMap((beside) => contrastsBeside(shape, beside, matrix, paints, here))
        .toSorted((a, b) => b.contrast - a.contrast)[0];
      if (best) found.push(best);
    }
    // Marks may touch marks of their own color, a point its line; most of a mark's edge has to be seen.
    const middle = found.toSorted((a, b) => a.contrast - b.contrast)[Math.floor(found.length / 2)];
    if (middle && middle.contrast < MARK_CONTRAST) {
      const said = `a contrast of ${ratio(middle.contrast)} (${asText(middle.ink)} on ${asText(middle.ground)})`;
      report("mark-contrast", shape, said, `${MARK_CONTRAST} or more`);
    }
  }

  interface Paint {
    readonly css: string;
    readonly alpha: number;
    readonly isFill: boolean;
  }
  /** How a shape's paints stand out from what is painted beside its edge; nothing where that is the shape itself. */
  function contrastsBeside(
    shape: SVGGeometryElement,
    beside: DOMPoint,
    matrix: DOMMatrix,
    paints: readonly Paint[],
    edge: DOMPoint,
  ): { contrast: number; ink: Color; ground: Color }[] {
    const strokes = paints.some(({ isFill }) => !isFill);
    const fills = paints.some(({ isFill }) => isFill);
    if ((fills && shape.isPointInFill(beside)) || (strokes && shape.isPointInStroke(beside))) return [];
    const point = beside.matrixTransform(matrix);
    const ground = groundAt(shape, point.x, point.y, false);
    if (ground === undefined || ground === "picture") return [];
    const opacity = opacityOf(shape);
    return paints.flatMap(({ css, alpha, isFill }) => {
      const color = isFill && !isEdgeOfFill(shape, edge) ? undefined : colorOf(css);
      const ink = color && over(faded(color, alpha * opacity), ground);
      return ink ? [{ contrast: contrast(ink, ground), ink, ground }] : [];
    });
  }
  /** Whether a point of the outline has filled area beside it: a line has none, whatever its fill. */
  function isEdgeOfFill(shape: SVGGeometryElement, { x, y }: DOMPoint): boolean {
    const beside = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const;
    return beside.some(([right, down]) => shape.isPointInFill(new DOMPoint(x + right, y + down)));
  }

  function auditMarks(): void {
    const shapes = root.querySelectorAll("svg :is(path, rect, circle, ellipse, line, polyline, polygon)");
    for (const shape of shapes) {
      if (shape.closest("defs, clipPath, mask, pattern, marker, symbol, .sm-grid, [data-decorative]"))
        continue;
      if (shape instanceof SVGGeometryElement && isSeen(shape)) auditMark(shape);
    }
  }

  // ---- Focus

  const FOCUSABLE =
    "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable=true]";
  function tabStopsIn(part: Element): Element[] {
    return [...part.querySelectorAll(FOCUSABLE)].filter(
      (element) =>
        (element instanceof HTMLElement || element instanceof SVGElement) &&
        element.tabIndex >= 0 &&
        !element.matches(":disabled") &&
        element.checkVisibility({ visibilityProperty: true }),
    );
  }

  function roleOf(element: Element): string | undefined {
    const given = element.getAttribute("role")?.trim().split(/\s+/)[0];
    if (given) return /^(none|presentation|generic)$/.test(given) ? undefined : given;
    const tag = element.localName;
    const byTag: Readonly<Record<string, string>> = {
      a: "link",
      area: "link",
      button: "button",
      select: "combobox",
      textarea: "textbox",
      summary: "button",
      iframe: "document",
      audio: "media",
      video: "media",
      main: "main",
      nav: "navigation",
      aside: "complementary",
      article: "article",
      figure: "figure",
      table: "table",
      ul: "list",
      ol: "list",
      li: "listitem",
      form: "form",
      details: "group",
      fieldset: "group",
      dialog: "dialog",
      header: "banner",
      footer: "contentinfo",
    };
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag === "section") return nameOf(element) ? "region" : undefined;
    if (element instanceof HTMLInputElement) {
      const byType: Readonly<Record<string, string>> = {
        button: "button",
        submit: "button",
        reset: "button",
        image: "button",
        checkbox: "checkbox",
        radio: "radio",
        range: "slider",
        number: "spinbutton",
        search: "searchbox",
      };
      return byType[element.type] ?? "textbox";
    }
    return byTag[tag];
  }

  function nameOf(element: Element): string {
    const byIds = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const labelled = byIds
      .map((id) => page.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
    if (labelled) return labelled;
    const given = element.getAttribute("aria-label")?.trim();
    if (given) return given;
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const ofLabels = [...(labels ?? [])].map(spoken).join(" ").trim();
    if (ofLabels) return ofLabels;
    if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type))
      return element.value.trim();
    const namesItself = /^(a|button|summary|h[1-6])$/.test(element.localName);
    const roleNamesItself = /^(button|link|tab|option|menuitem|checkbox|radio|switch|heading|cell|row)$/;
    if (namesItself || roleNamesItself.test(element.getAttribute("role") ?? "")) {
      const content = spoken(element).trim();
      if (content) return content;
    }
    return (element.getAttribute("alt") ?? element.getAttribute("title") ?? "").trim();
  }
  /** The text of an element as it is spoken: what is hidden is not, a picture's name is. */
  function spoken(element: Element): string {
    let words = "";
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words += node.textContent;
      if (!(node instanceof Element)) continue;
      if (node.getAttribute("aria-hidden") === "true" || !node.checkVisibility({ visibilityProperty: true }))
        continue;
      words += ` ${node.getAttribute("aria-label") ?? node.getAttribute("alt") ?? spoken(node)} `;
    }
    return words;
  }

  function auditRoleAndName(element: Element): void {
    const role = roleOf(element);
    const name = nameOf(element);
    if (!role) report("role-and-name", element, "a tab stop without a role", "a role that says what it is");
    if (!name)
      report("role-and-name", element, "a tab stop without a name", "a name that says what it is for");
  }

  function auditTargets(stops: readonly Element[]): void {
    const targets = stops.filter(isSeen).flatMap((element) => {
      const box = targetBox(element);
      return isParked(box)
        ? []
        : [{ element, box, small: Math.min(box.right - box.left, box.bottom - box.top) < TARGET - 0.05 }];
    });
    for (const { element, box, small } of targets) {
      if (!small || isInSentence(element)) continue;
      const crowded = targets.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          (distance(centerOf(box), other.box) < TARGET / 2 ||
            (other.small && apart(centerOf(box), centerOf(other.box)) < TARGET)),
      );
      if (!crowded) continue;
      const size = `${Math.round(box.right - box.left)} by ${Math.round(box.bottom - box.top)} px beside another target`;
      report("target-size", element, size, `${TARGET} by ${TARGET} px, or as much room around it`);
    }
  }
  /** A label belongs to its checkbox: both can be pressed. */
  function targetBox(element: Element): Box {
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const boxes = [element, ...(labels ?? [])].map((part) => part.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  }
  function isInSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    if (!block) return false;
    const others = [...block.querySelectorAll(FOCUSABLE)].map((stop) => stop.textContent ?? "");
    const rest = others.reduce((words, other) => words.replace(other, ""), block.textContent ?? "");
    return /\p{Letter}/u.test(rest);
  }
  const centerOf = (box: Box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);
  const distance = ({ x, y }: { x: number; y: number }, box: Box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

  function auditTabStops(): void {
    const charts = [
      ...root.querySelectorAll("figure.sm-chart"),
      ...(root.matches("figure.sm-chart") ? [root] : []),
    ];
    for (const chart of charts) {
      const plots = [...chart.querySelectorAll("[role=application]")];
      if (plots.length !== 1)
        report(
          "one-tab-stop",
          chart,
          `${plots.length} elements with role application`,
          "one, which takes the arrow keys",
        );
      for (const plot of plots) {
        if (!tabStopsIn(chart).includes(plot))
          report("one-tab-stop", plot, "a drawing that the keyboard cannot reach", "a tab stop");
        for (const inner of tabStopsIn(plot))
          report(
            "one-tab-stop",
            inner,
            "a second tab stop in a chart",
            "one tab stop, and arrow keys within it",
          );
      }
    }
    for (const part of root.querySelectorAll("svg[tabindex], svg [tabindex], svg a[href]")) {
      if (
        part.closest("[role=application]") &&
        tabStopsIn(part.closest("[role=application]") ?? part).includes(part)
      )
        continue;
      if (part instanceof SVGElement && part.tabIndex >= 0 && part.checkVisibility())
        report(
          "one-tab-stop",
          part,
          "a tab stop inside a picture",
          "nothing in a picture that takes the focus",
        );
    }
  }

  // ---- The audit: first what does not scroll, then what has to be brought into view.

  const emptyGround = emptyPage();
  // Everything answers to a point, or what a page paints behind `pointer-events: none` would be overlooked.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync("* { pointer-events: auto !important; scroll-behavior: auto !important; }");
  page.adoptedStyleSheets.push(sheet);
  try {
    const items = textItems();
    const stops = tabStopsIn(root);
    stops.forEach(auditRoleAndName);
    auditTargets(stops);
    auditTabStops();
    items.forEach(auditTextSize);
    auditTextOverlap(items);
    for (const item of items) if (!item.control) auditTextCut(item);
    items.forEach(auditTextContrast);
    auditMarks();
  } finally {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const [element, [left, top]] of scrolled) element.scrollTo({ left, top, behavior: "instant" });
  }
  return faults;
}
