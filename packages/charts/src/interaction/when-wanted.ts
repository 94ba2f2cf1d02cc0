/** What is still to be made in a document, by the part of it that it goes into. */
interface Page {
  readonly waiting: Map<Element, () => void>;
  readonly stop: () => void;
}

const pages = new WeakMap<Document, Page>();

/** Asks for what is made only when it is wanted. */
export function want(part: Element): void {
  const make = pages.get(part.ownerDocument)?.waiting.get(part);
  forget(part);
  make?.();
}

/**
 * Makes what is in a closed part of the page when somebody wants it: when it is opened, by whatever means, when it is
 * asked for by `want`, and before it is printed. What is not in a closed `details` is made at once.
 *
 * @returns Stops waiting.
 */
export function whenWanted(part: HTMLElement, make: () => void): () => void {
  const details = part.closest("details");
  if (!details || details.open || printOf(part.ownerDocument)?.matches) {
    make();
    return () => {};
  }
  const { ownerDocument } = part;
  const page = pages.get(ownerDocument) ?? listen(ownerDocument);
  page.waiting.set(part, make);
  return () => forget(part);
}

function forget(part: Element): void {
  const page = pages.get(part.ownerDocument);
  if (!page?.waiting.delete(part) || page.waiting.size > 0) return;
  page.stop();
  pages.delete(part.ownerDocument);
}

/** A document without a view prints nothing; not every one that scripts run in knows media. */
const printOf = ({ defaultView }: Document) => defaultView?.matchMedia?.("print");

/** Listens once for a whole page: its charts come and go by hundreds. */
function listen(document: Document): Page {
  const waiting = new Map<Element, () => void>();
  const opened = ({ target }: Event) => {
    const details = (target as Element | null)?.closest?.("details");
    if (details) for (const part of waiting.keys()) if (part.closest("details") === details) want(part);
  };
  const printed = () => {
    for (const part of waiting.keys()) want(part);
  };
  const view = document.defaultView;
  const print = printOf(document);
  // A click comes before the part opens; find, a script or a page's own button open it without one.
  document.addEventListener("click", opened, true);
  document.addEventListener("toggle", opened, true);
  view?.addEventListener("beforeprint", printed);
  print?.addEventListener("change", printed);
  const page = {
    waiting,
    stop() {
      document.removeEventListener("click", opened, true);
      document.removeEventListener("toggle", opened, true);
      view?.removeEventListener("beforeprint", printed);
      print?.removeEventListener("change", printed);
    },
  };
  pages.set(document, page);
  return page;
}
