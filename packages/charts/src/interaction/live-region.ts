const ID = "sm-live-region";

/**
 * Says words through the page's one live region, which is made the first time it is needed. Charts share it: several
 * regions would talk over one another.
 */
export function announce(document: Document, words: string): void {
  const region = document.getElementById(ID) ?? makeRegion(document);
  region.textContent = words;
}

function makeRegion(document: Document): HTMLElement {
  const region = document.createElement("div");
  region.id = ID;
  region.className = "sm-visually-hidden";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  document.body.append(region);
  return region;
}
