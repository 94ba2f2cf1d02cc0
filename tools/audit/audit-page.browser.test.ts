import { afterEach, describe, expect, it } from "vitest";
import { auditPage, type Rule } from "./audit-page.ts";

const place = document.createElement("main");

function audit(markup: string) {
  document.body.append(place);
  place.style.cssText = "font: 16px/1.5 sans-serif; background: #fff; color: #1b1f27";
  place.innerHTML = markup;
  return auditPage(document.body);
}

const picture = (content: string) => `<svg viewBox="0 0 300 120" width="300" height="120">${content}</svg>`;
const chart = (content: string) =>
  `<figure class="sm-chart"><div role="application" tabindex="0" aria-label="Repeat maltreatment">${content}</div></figure>`;

afterEach(() => {
  place.remove();
  document.documentElement.scrollTo(0, 0);
});

const TEXT = 'font-size="13" fill="#1b1f27"';

/** One fault a page, and nothing else wrong with it. */
const planted: readonly (readonly [rule: Rule, what: string, markup: string])[] = [
  [
    "text-contrast",
    "pale text in a picture",
    picture(`<text x="9" y="40" font-size="13" fill="#9a9a9a">9.6%</text>`),
  ],
  [
    "text-contrast",
    "a label written over a bar of nearly its own color",
    picture(`<path d="M0,0H90V90H0z" fill="#0b5c8a"/><text x="9" y="40" ${TEXT}>9.6%</text>`),
  ],
  [
    "text-contrast",
    "a label that only a half-transparent bar darkens",
    picture(
      `<path d="M0,0H90V90H0z" fill="#000" fill-opacity="0.7"/><text x="9" y="40" font-size="13" fill="#222">9</text>`,
    ),
  ],
  ["text-contrast", "pale text on the page", `<p style="color:#999">Not reported</p>`],
  ["text-contrast", "text faded by what holds it", `<div style="opacity:0.4"><p>Not reported</p></div>`],
  [
    "text-contrast",
    "pale text below the fold",
    `<div style="height:3000px"></div><p style="color:#aaa">Source</p>`,
  ],
  [
    "text-contrast",
    "pale text in the part of a table that has to be scrolled to",
    `<section tabindex="0" aria-label="Table" style="overflow-x:auto;width:200px"><p style="width:900px;text-align:right;color:#aaa">0.9%</p></section>`,
  ],
  ["mark-contrast", "a pale line", picture(`<path d="M9,90L90,20L200,60" fill="none" stroke="#c8d8e4"/>`)],
  [
    "mark-contrast",
    "a pale bar without an outline",
    picture(`<rect x="9" y="9" width="40" height="90" fill="#d4dde4"/>`),
  ],
  [
    "mark-contrast",
    "pale hatching where a figure is missing",
    picture(`<path class="sm-gap" d="M9,90L40,9" stroke="#ddd"/>`),
  ],
  [
    "mark-contrast",
    "a line over a band of nearly its own color",
    picture(
      `<rect x="0" y="0" width="300" height="99" fill="#5a87a3"/><path d="M9,50H290" fill="none" stroke="#0b5c8a" stroke-width="2"/>`,
    ),
  ],
  ["role-and-name", "a button that only a picture names", `<button style="width:32px;height:32px"></button>`],
  ["role-and-name", "a tab stop that does not say what it is", `<div tabindex="0">More</div>`],
  ["role-and-name", "a field without a label", `<input style="height:32px" />`],
  [
    "target-size",
    "16 px buttons side by side",
    `<button aria-label="Earlier" style="width:16px;height:16px;padding:0"></button><button aria-label="Later" style="width:16px;height:16px;padding:0"></button>`,
  ],
  [
    "target-size",
    "links of one line each, above one another",
    `<ul style="line-height:1.1;list-style:none;font-size:13px"><li><a href="#a">Kent</a></li><li><a href="#b">Lyme</a></li></ul>`,
  ],
  ["text-size", "text of 10 px", `<p style="font-size:10px">Children harmed again</p>`],
  [
    "text-size",
    "text that its picture shrinks",
    `<svg viewBox="0 0 300 120" width="200" height="80"><text x="9" y="40" ${TEXT}>9.6%</text></svg>`,
  ],
  [
    "text-overlap",
    "labels on one another",
    picture(`<text x="9" y="40" ${TEXT}>10.0%</text><text x="30" y="44" ${TEXT}>9.6%</text>`),
  ],
  [
    "text-overlap",
    "a paragraph pulled over another",
    `<p style="margin:0">Children harmed again</p><p style="margin:-20px 0 0">Children with a first report</p>`,
  ],
  [
    "text-cut",
    "a tick label cut at the picture's edge",
    picture(`<text x="280" y="40" ${TEXT}>Sep 2023</text>`),
  ],
  [
    "text-cut",
    "a name cut by its container",
    `<p style="width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Reentry to foster care</p>`,
  ],
  [
    "text-cut",
    "a line wider than the page",
    `<p style="white-space:nowrap">${"a long line ".repeat(60)}</p>`,
  ],
  [
    "one-tab-stop",
    "two tab stops in a chart",
    chart(picture(`<path tabindex="0" role="img" aria-label="9.6%" d="M9,9H60V60H9z"/>`)),
  ],
  [
    "one-tab-stop",
    "two drawings that take the keyboard",
    chart(picture("")).replace(
      "</figure>",
      `<div role="application" tabindex="0" aria-label="Again" style="height:40px">Again</div></figure>`,
    ),
  ],
  ["one-tab-stop", "a chart that the keyboard cannot reach", chart(picture("")).replace('tabindex="0"', "")],
  [
    "one-tab-stop",
    "a link in a picture",
    picture(
      `<a href="#a"><rect x="9" y="9" width="40" height="40" fill="#0b5c8a"/><text x="12" y="99" ${TEXT}>9.6%</text></a>`,
    ),
  ],
];

describe("auditPage", () => {
  it.each(planted)("finds %s: %s", (rule, _what, markup) => {
    const faults = audit(markup);
    expect([...new Set(faults.map((fault) => fault.rule))]).toEqual([rule]);
    for (const fault of faults) {
      expect(fault.sentence).toBe(
        `${rule}: ${fault.element}: found ${fault.found}, expected ${fault.expected}.`,
      );
    }
  });

  it("says which element, what was found and what was expected", () => {
    expect(audit(`<p id="note" class="small" style="font-size:10px">Not reported</p>`)).toEqual([
      {
        rule: "text-size",
        element: 'p#note.small "Not reported"',
        found: "text of 10.0 px as rendered",
        expected: "12 px or more",
        sentence:
          'text-size: p#note.small "Not reported": found text of 10.0 px as rendered, expected 12 px or more.',
      },
    ]);
  });

  it("finds nothing on a clean page", () => {
    const faults = audit(`
      <h1>Colorado</h1>
      <p>Figures of the <a href="#a">Children's Bureau</a>, each with its date.</p>
      <button>Download</button> <label><input type="checkbox" /> Show the nation</label>
      <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);color:#eee">for the ear</span>
      ${chart(
        picture(`
        <path class="sm-grid" d="M0,30H300M0,60H300" stroke="#eee"/>
        <path d="M9,90H40V20H9z" fill="#fff" stroke="#a34a07" stroke-width="1.5"/>
        <path d="M60,90L160,20L290,60" fill="none" stroke="#0b5c8a" stroke-width="2.5"/>
        <path d="M156,20a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z" fill="#0b5c8a"/>
        <text x="200" y="55" ${TEXT} stroke="#fff" stroke-width="4" paint-order="stroke">9.6%</text>
        <text x="9" y="115" ${TEXT}>2021</text>`),
      )}
      <details><summary>Table</summary><p style="color:#eee">closed</p></details>`);
    expect(faults).toEqual([]);
  });

  it("leaves a tooltip that hides a label alone: the label is read when it is gone", () => {
    const faults = audit(
      `<div style="position:relative">${picture(`<text x="9" y="20" ${TEXT}>10.0%</text>`)}
       <div style="position:absolute;inset:0 auto auto 0;background:#000;color:#fff">Colorado: 9.6%</div></div>`,
    );
    expect(faults).toEqual([]);
  });

  it("puts the page back where the reader was", () => {
    document.body.append(place);
    audit(`<div style="height:3000px"></div><p>Source</p>`);
    document.documentElement.scrollTo(0, 700);
    auditPage(document.body);
    expect(document.documentElement.scrollTop).toBe(700);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
