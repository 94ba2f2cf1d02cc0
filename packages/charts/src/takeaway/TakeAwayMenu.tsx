import { type MouseEvent, useState } from "react";
import { announce } from "../interaction/live-region.ts";
import { type ChartSpec, type FrameSpec, hasPicture } from "../model/chart-spec.ts";
import { Listen } from "../sound/Listen.tsx";
import { csvOfChart } from "./csv-of-chart.ts";
import { pngOfSvg } from "./png-of-svg.ts";
import { save } from "./save.ts";
import { standaloneSvg } from "./standalone-svg.ts";
import { takeAwayWords } from "./take-away.words.ts";

/** What a reader can take away of a chart: numbers, pictures, the address, its sound. Loaded when it is first asked for. */
export function TakeAwayMenu({ spec }: { readonly spec: FrameSpec }) {
  const words = takeAwayWords(spec.language);
  const [said, setSaid] = useState("");
  const say = (document: Document, sentence: string) => {
    setSaid(sentence);
    announce(document, sentence);
  };
  const take = (what: (figure: Element) => Promise<string> | string) => (event: MouseEvent<HTMLElement>) => {
    const figure = event.currentTarget.closest("figure");
    if (!figure) return;
    const done = what(figure);
    if (typeof done === "string") setSaid(done);
    else done.then((sentence) => say(figure.ownerDocument, sentence));
  };
  const { clipboard } = navigator;
  return (
    <>
      <ul className="sm-takeaway-list">
        <Item words={words.csv} onClick={take((figure) => saveCsv(figure, spec))} />
        {hasPicture(spec) && (
          <>
            <Item words={words.svg} onClick={take((figure) => saveSvg(figure, spec))} />
            <Item words={words.png} onClick={take((figure) => savePng(figure, spec))} />
            {/* A page that is not served securely has no clipboard, an old browser none for pictures. */}
            {clipboard && "ClipboardItem" in globalThis && (
              <Item words={words.copyPicture} onClick={take((figure) => copyPicture(figure, spec))} />
            )}
          </>
        )}
        {clipboard && (
          <Item words={words.copyAddress} onClick={take((figure) => copyAddress(figure, spec))} />
        )}
      </ul>
      {said !== "" && <p className="sm-takeaway-said">{said}</p>}
      <Listen spec={spec} />
    </>
  );
}

function Item({
  words,
  onClick,
}: {
  readonly words: string;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}) {
  return (
    <li>
      <button type="button" className="sm-button" onClick={onClick}>
        {words}
      </button>
    </li>
  );
}

/** Each gives what is then said: nothing where the browser shows the file by itself. */
function saveCsv({ ownerDocument }: Element, spec: FrameSpec): string {
  // The mark at the start tells spreadsheets that the text is UTF-8.
  const file = new Blob(["\uFEFF", csvOfChart(spec)], { type: "text/csv;charset=utf-8" });
  save(ownerDocument, spec, "csv", file);
  return "";
}

function saveSvg(figure: Element, spec: ChartSpec): string {
  const { svg } = standaloneSvg(figure, spec);
  save(figure.ownerDocument, spec, "svg", new Blob([svg], { type: "image/svg+xml" }));
  return "";
}

async function savePng(figure: Element, spec: ChartSpec): Promise<string> {
  try {
    save(figure.ownerDocument, spec, "png", await pngOf(figure, spec));
    return "";
  } catch {
    return takeAwayWords(spec.language).noPicture;
  }
}

async function copyPicture(figure: Element, spec: ChartSpec): Promise<string> {
  const words = takeAwayWords(spec.language);
  try {
    // Asked for before the picture is made: some browsers allow a copy only in the click itself.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(figure, spec) })]);
    return words.pictureCopied;
  } catch {
    return words.pictureNotCopied;
  }
}

async function copyAddress(figure: Element, spec: FrameSpec): Promise<string> {
  const words = takeAwayWords(spec.language);
  const address = addressOf(figure);
  try {
    await navigator.clipboard.writeText(address);
    return words.addressCopied;
  } catch {
    return words.addressNotCopied(address);
  }
}

/** The address of a chart that has an id in its page; else the page's. What stands after # may be a page's route. */
function addressOf({ id, ownerDocument: { location } }: Element): string {
  const address = new URL(location.href);
  if (id !== "" && !/^#[/!]/.test(address.hash)) address.hash = id;
  return address.href;
}

const pngOf = (figure: Element, spec: ChartSpec) =>
  pngOfSvg(figure.ownerDocument, standaloneSvg(figure, spec));
