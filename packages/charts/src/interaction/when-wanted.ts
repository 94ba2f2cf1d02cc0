const WANTED = "sm-wanted";

/** Asks for what is made only when it is wanted. */
export function want(part: Element): void {
  part.dispatchEvent(new Event(WANTED));
}

/**
 * Makes what is in a closed part of the page when somebody wants it: when it is opened, by whatever means, when it is
 * asked for by `want`, and before it is printed. What is not in a closed `details` is made at once.
 *
 * @returns Stops waiting.
 */
export function whenWanted(part: HTMLElement, make: () => void): () => void {
  const details = part.closest("details");
  const view = part.ownerDocument.defaultView;
  // A document without a view prints nothing; not every one that scripts run in knows media.
  const print = view?.matchMedia?.("print");
  if (!details || details.open || print?.matches) {
    make();
    return () => {};
  }
  const waiting = new AbortController();
  const { signal } = waiting;
  const once = () => {
    waiting.abort();
    make();
  };
  part.addEventListener(WANTED, once, { signal });
  // A click comes before the part opens; find, a script or a page's own button open it without one.
  details.addEventListener("click", once, { signal });
  details.addEventListener("toggle", once, { signal });
  view?.addEventListener("beforeprint", once, { signal });
  print?.addEventListener("change", once, { signal });
  return () => waiting.abort();
}
