import { type Language, languageOf } from "@shared-measurement/core";

/** Which page an address names. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "overview"; readonly coalitionId: string }
  | { readonly page: "indicator"; readonly coalitionId: string; readonly indicatorId: string }
  | { readonly page: "unknown" };

/** An address of the app, read. Everything a page shows follows from it. */
export interface Address {
  readonly route: Route;
  /** The id of the place that is chosen in the address. */
  readonly place?: string;
  /** The language that is chosen in the address. */
  readonly language?: Language;
}

/**
 * Reads an address. `base` is the folder of the site, with a slash at both ends.
 *
 * `/` is the first page, `/<coalition>` an overview, `/<coalition>/<indicator>` an indicator; `?place=` chooses a
 * place, `?lang=` a language. A slash at the end makes no difference.
 */
export function readAddress(pathname: string, search: string, base: string): Address {
  const query = new URLSearchParams(search);
  const place = query.get("place");
  const language = languageOf(query.get("lang"));
  return { route: routeOf(pathname, base), ...(place && { place }), ...(language && { language }) };
}

function routeOf(pathname: string, base: string): Route {
  if (pathname === base || `${pathname}/` === base) return { page: "home" };
  if (!pathname.startsWith(base)) return { page: "unknown" };
  const parts = namesIn(pathname.slice(base.length).replace(/\/$/, ""));
  const [coalitionId, indicatorId] = parts;
  if (coalitionId === undefined || parts.length > 2 || parts.includes("")) return { page: "unknown" };
  if (indicatorId !== undefined) return { page: "indicator", coalitionId, indicatorId };
  return { page: "overview", coalitionId };
}

function namesIn(path: string): readonly string[] {
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    // "%" alone is no name.
    return [];
  }
}

/** The address as it stands in a link. */
export function addressOf({ route, place, language }: Address, base: string): string {
  const names = [
    ...("coalitionId" in route ? [route.coalitionId] : []),
    ...("indicatorId" in route ? [route.indicatorId] : []),
  ];
  const query = new URLSearchParams({ ...(place && { place }), ...(language && { lang: language }) });
  const search = query.size > 0 ? `?${query}` : "";
  return `${base}${names.map(encodeURIComponent).join("/")}${search}`;
}
