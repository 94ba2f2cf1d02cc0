import { useEffect, useId, useMemo, useRef, useState } from "react";
import { announce } from "../interaction/live-region.ts";
import type { FrameSpec } from "../model/chart-spec.ts";
import { type HeardLine, heardLines } from "./heard-lines.ts";
import { listenWords } from "./listen.words.ts";
import { playLine } from "./play-line.ts";

/** A button for each line of a chart that can be heard. Nothing sounds until one is pressed. */
export function Listen({ spec }: { readonly spec: FrameSpec }) {
  const words = listenWords(spec.language);
  const explained = useId();
  const lines = useMemo(() => heardLines(spec), [spec]);
  const [playing, setPlaying] = useState<HeardLine>();
  const [said, setSaid] = useState("");
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  function end(document: Document, sentence: string): void {
    stop.current = () => {};
    setPlaying(undefined);
    setSaid(sentence);
    if (sentence !== "") announce(document, sentence);
  }

  async function toggle(line: HeardLine, { ownerDocument }: Element): Promise<void> {
    stop.current();
    if (playing === line) return end(ownerDocument, "");
    let over = false;
    stop.current = () => {
      over = true;
    };
    setPlaying(line);
    try {
      const silence = await playLine(line, (index) => {
        if (over) return;
        setSaid(line.points[index]?.words ?? "");
        if (index === line.points.length - 1) end(ownerDocument, words.ended(line.label, silentIn(line)));
      });
      if (over) silence();
      else stop.current = silence;
    } catch {
      if (!over) end(ownerDocument, words.noSound);
    }
  }

  if (lines.length === 0) return null;
  return (
    <>
      <p id={explained} className="sm-takeaway-said">
        {words.explained}
      </p>
      <ul className="sm-takeaway-list">
        {lines.map((line) => (
          <li key={line.label}>
            <button
              type="button"
              className="sm-button"
              aria-describedby={explained}
              onClick={(event) => toggle(line, event.currentTarget)}
            >
              {playing === line ? words.stop : words.listen(line.label)}
            </button>
          </li>
        ))}
      </ul>
      {said !== "" && <p className="sm-takeaway-said">{said}</p>}
    </>
  );
}

const silentIn = ({ points }: HeardLine) =>
  points.flatMap(({ value, words }) => (value === undefined ? [words] : []));
