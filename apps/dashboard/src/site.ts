import type { Language } from "@shared-measurement/core";
import { createContext, type RefObject, useContext } from "react";
import { type Address, addressOf, type Route } from "./address/address.ts";
import { appWordsIn } from "./words/index.ts";
import type { AppWords } from "./words/words.ts";

/** What every page needs to know: where the site is, which address is open, and in which language. */
export interface Site {
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  readonly address: Address;
  readonly language: Language;
  /** Whether this is no longer the first page of the visit. */
  readonly moved: RefObject<boolean>;
}

export const SiteContext = createContext<Site | undefined>(undefined);

/** The site, its words, and links within it. A link keeps the language that was chosen in the address. */
export function useSite(): Site & {
  readonly words: AppWords;
  readonly linkTo: (route: Route, place?: string) => string;
} {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite works only below App.");
  const { address, base, language } = site;
  const linkTo = (route: Route, place?: string) =>
    addressOf(
      { route, ...(place && { place }), ...(address.language && { language: address.language }) },
      base,
    );
  return { ...site, words: appWordsIn(language), linkTo };
}
