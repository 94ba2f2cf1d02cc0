import { useEffect, useRef } from "react";
import type { Route } from "./address.ts";

/**
 * Moves the focus to the heading when another page opens, so that a screen reader reads it and the keyboard starts
 * there. The first page of a visit is left to the browser.
 */
export function useHeadingFocus(route: Route): void {
  const page = JSON.stringify(route);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    document.documentElement.scrollTop = 0;
    document.querySelector("h1")?.focus();
  }, [page]);
}
