import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Route } from "./address.ts";

/** Whether the visitor has gone from the first page of the visit to another. The app's; its pages read it in effects. */
export function useHasMoved(route: Route): RefObject<boolean> {
  const page = JSON.stringify(route);
  const first = useRef(page);
  const moved = useRef(false);
  // Before the effects of the pages, which ask for it.
  useLayoutEffect(() => {
    if (page !== first.current) moved.current = true;
  }, [page]);
  return moved;
}

/**
 * Moves the focus to the page's heading when another page opens, so that a screen reader reads it and the keyboard
 * starts there. The first page of a visit is left to the browser.
 */
export function useHeadingFocus(
  route: Route,
  moved: RefObject<boolean>,
): RefObject<HTMLHeadingElement | null> {
  const page = JSON.stringify(route);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved.current) return;
    document.documentElement.scrollTop = 0;
    heading.current?.focus();
  }, [page, moved]);
  return heading;
}
