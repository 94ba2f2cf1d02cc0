import { type RefCallback, useRef, useState } from "react";
import { attachCursor, type CursorWords, type Shown } from "../interaction/attach-cursor.ts";

/** What the cursor reads when it moves. */
export interface CursorSource {
  readonly shownIn: (plot: Element) => Shown | undefined;
  readonly words: CursorWords;
}

export interface CursorProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly onPointerOver: () => void;
  readonly onFocus: () => void;
}

/**
 * The properties that give a plot its cursor. It is attached when a pointer or the focus first comes to the plot: of the
 * charts of a page most are only looked at.
 */
export function useCursor(source: CursorSource): CursorProps {
  const latest = useRef(source);
  latest.current = source;
  const [props] = useState(() => cursorProps(() => latest.current));
  return props;
}

function cursorProps(latest: () => CursorSource): CursorProps {
  let plot: HTMLElement | null = null;
  let detach: (() => void) | undefined;
  const attach = () => {
    const element = plot;
    if (!element || detach) return;
    detach = attachCursor(
      element,
      () => latest().shownIn(element),
      () => latest().words,
    );
  };
  return {
    ref(element) {
      detach?.();
      detach = undefined;
      plot = element;
      // A reader may have come to a server's page before any script did.
      if (element?.matches(":hover, :focus")) attach();
    },
    onPointerOver: attach,
    onFocus: attach,
  };
}
