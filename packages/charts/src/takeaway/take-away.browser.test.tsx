import { parsePeriod, wordsIn } from "@shared-measurement/core";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent as keys } from "vitest/browser";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { illustrativeRecurrence } from "../fixtures/made-up.ts";
import { mirrored } from "../fixtures/mirrored.ts";
import { coloradoRecurrence, nationalRecurrence, spragueChildren } from "../fixtures/true-figures.ts";
import { Chart } from "../frame/Chart.tsx";
import { standaloneSvg } from "./standalone-svg.ts";
import "../styles.css";

const taken: { name: string; file: Blob }[] = [];
const files = new Map<string, Blob>();

beforeEach(() => {
  taken.length = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) taken.push({ name: this.download, file });
  });
});
afterEach(() => {
  files.clear();
  delete document.documentElement.dataset.theme;
});

async function press(name: RegExp) {
  await userEvent.click(screen.getByText(/Take this chart away|Llevarse esta gráfica/));
  await userEvent.click(await screen.findByRole("button", { name }));
}

async function takeSvg(): Promise<{ file: Document; text: string }> {
  await press(/SVG/);
  const text = (await taken[0]?.file.text()) ?? "";
  return { file: new DOMParser().parseFromString(text, "image/svg+xml"), text };
}

const wordsOf = (file: Document) =>
  [...file.querySelectorAll("text:not([aria-hidden])")].map(({ textContent }) => textContent).join(" ");

describe("the SVG that is taken away", () => {
  it("says all that the page says around the drawing, and the drawing's own words", async () => {
    render(<TrendChart series={coloradoRecurrence} context={nationalRecurrence} language="en" />);
    const { file } = await takeSvg();
    expect(file.querySelector("parsererror")).toBeNull();
    const said = wordsOf(file);
    for (const words of [
      "Repeat maltreatment within 12 months",
      "The latest is",
      "United States",
      "2022–23",
      "as of August 3, 2025",
    ])
      expect(said).toContain(words);
    expect(taken[0]?.name).toBe("repeat-maltreatment-within-12-months-colorado.svg");
  });

  it("needs nothing but itself: no style sheet, no property of the page, no address", async () => {
    render(<TrendChart series={coloradoRecurrence} context={nationalRecurrence} language="en" />);
    const { text } = await takeSvg();
    expect(text).not.toMatch(/class=|style=|var\(|light-dark|color-mix|color\(|url\(|href/);
    expect(text.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
    expect(text).toMatch(/<path [^>]*stroke="rgb\(11, 92, 138\)"/);
    expect(text).toMatch(/stroke-dasharray="3px, 4px"/);
  });

  it("is on a light ground for a reader whose screen is dark, and leaves the page as it was", async () => {
    document.documentElement.dataset.theme = "dark";
    const { container } = render(<TrendChart series={spragueChildren} language="en" />);
    const elements = container.querySelectorAll("figure > *").length;
    const { file } = await takeSvg();
    expect(file.querySelector("rect")?.getAttribute("fill")).toBe("rgb(255, 255, 255)");
    expect(file.querySelector("text")?.getAttribute("fill")).toBe("rgb(27, 31, 39)");
    expect(container.querySelectorAll("figure > *")).toHaveLength(elements);
  });

  it("says in its own language that figures are made up, above the drawing and in it", async () => {
    render(<TrendChart series={illustrativeRecurrence} language="es" />);
    const said = wordsOf((await takeSvg()).file);
    expect(said).toContain("Números ilustrativos");
    expect(said).toContain("ILUSTRATIVO");
  });

  it("begins on the right in a language that is read from there, and says that the drawing does not", async () => {
    const spec = trendSpec({ series: coloradoRecurrence, context: nationalRecurrence, language: mirrored });
    const { container } = render(<Chart spec={spec} />);
    const { svg } = standaloneSvg(container.querySelector("figure") as Element, spec);
    const file = new DOMParser().parseFromString(svg, "image/svg+xml");
    const [title] = file.querySelectorAll("text");
    expect([title?.getAttribute("x"), title?.getAttribute("direction")]).toEqual(["860", "rtl"]);
    expect(wordsOf(file)).toContain(wordsIn(mirrored).chart.leftToRight);
  });

  it("has the reader's own layer in it", async () => {
    const began = parsePeriod("FY21-22");
    render(
      <Chart
        spec={trendSpec({ series: coloradoRecurrence, language: "en" })}
        layer={({ panels: [panel] }) => panel && <path className="sm-event" d={`M${panel.toX(began)},0V9`} />}
      />,
    );
    const { file } = await takeSvg();
    expect(file.querySelector('path[d$=",0V9"]')?.getAttribute("stroke-dasharray")).toBe("2px, 3px");
  });

  it("is XML whatever a name holds", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" title={"A\u0007 <b> & \uD800"} />);
    const { file } = await takeSvg();
    expect(file.querySelector("parsererror")).toBeNull();
    expect(wordsOf(file)).toContain("<b> &");
  });
});

describe("the PNG", () => {
  it("has two pixels for each of the SVG's, with marks on a white ground", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await press(/PNG/);
    await vi.waitFor(() => expect(taken).toHaveLength(1));
    const { name = "", file } = taken[0] ?? {};
    expect(name).toMatch(/\.png$/);
    const bitmap = await createImageBitmap(file as Blob);
    expect(bitmap.width).toBe(1760);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) dark++;
    expect(dark).toBeGreaterThan(5000);
  });

  it("that cannot be made is no page that breaks: it says what to do", async () => {
    vi.spyOn(HTMLCanvasElement.prototype, "toBlob").mockImplementation((give) => give(null));
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await press(/PNG/);
    expect(await screen.findAllByText(/Download the SVG instead/)).toHaveLength(2);
    expect(taken).toEqual([]);
  });
});

describe("a copy", () => {
  it("is the same PNG", async () => {
    const copied: ClipboardItem[] = [];
    vi.spyOn(navigator.clipboard, "write").mockImplementation(async (items) => void copied.push(...items));
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await press(/Copy the picture/);
    expect(await screen.findAllByText("The picture is copied.")).toHaveLength(2);
    const bitmap = await createImageBitmap((await copied[0]?.getType("image/png")) as Blob);
    expect(bitmap.width).toBe(1760);
  });

  it("of the address leads to a chart that has an id, and else to its page", async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
    render(<TrendChart id="again" series={coloradoRecurrence} language="en" />);
    await press(/address/);
    cleanup();
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await press(/address/);
    const page = location.href.replace(/#.*/, "");
    expect(copied).toEqual([`${page}#again`, location.href]);
  });

  it("that the browser refuses is said with what to do", async () => {
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("not allowed"));
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await press(/Copy the picture/);
    expect(await screen.findAllByText(/Download the PNG instead/)).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: /address/ }));
    expect((await screen.findAllByText(/Copy it from here/))[0]?.textContent).toContain(location.href);
  });
});

describe("the menu", () => {
  it("works by keyboard: opened, walked and pressed", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    screen.getByText("Take this chart away").focus();
    await keys.keyboard("{Enter}");
    await screen.findByRole("button", { name: /CSV/ });
    await keys.tab();
    expect(document.activeElement?.textContent).toContain("CSV");
    await keys.tab();
    await keys.keyboard("{Enter}");
    expect(taken.map(({ name }) => name)).toEqual(["repeat-maltreatment-within-12-months-colorado.svg"]);
  });
});
