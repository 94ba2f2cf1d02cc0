import { useEffect, useSyncExternalStore } from "react";

const MOVED = "shared-measurement:moved";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(MOVED, listener);
  };
}

const current = () => `${window.location.pathname}${window.location.search}`;

/** Path and query of the page's address; the component follows every change of it. */
export function useLocation(): { readonly pathname: string; readonly search: string } {
  const { pathname, search } = new URL(useSyncExternalStore(subscribe, current), window.location.origin);
  return { pathname, search };
}

/** Goes to an address of the app without loading the page anew. `replace` leaves no step to go back to. */
export function goTo(href: string, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", href);
  else window.history.replaceState(null, "", href);
  window.dispatchEvent(new Event(MOVED));
}

/** Follows plain clicks on links to addresses below `base` within the app. Every other click is the browser's. */
export function useLinksWithinApp(base: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || !isForApp(event, link, base)) return;
      event.preventDefault();
      goTo(`${link.pathname}${link.search}`);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [base]);
}

function isForApp(event: MouseEvent, link: HTMLAnchorElement, base: string): boolean {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const within = link.origin === window.location.origin && `${link.pathname}/`.startsWith(base);
  return (
    plain && !event.defaultPrevented && within && !link.hash && !link.target && !link.hasAttribute("download")
  );
}
