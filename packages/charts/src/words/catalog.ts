import {
  addWordsTo,
  declareLanguage,
  findingWords,
  type Language,
  type LanguageSetup,
  missingWordsOf,
  overrideWordsOf,
  type SomeWords,
  type Words,
  wordsIn,
} from "@shared-measurement/core";
import { changeWords } from "../charts/ChangeChart/ChangeChart.words.ts";
import { comparisonWords } from "../charts/ComparisonChart/ComparisonChart.words.ts";
import { completenessWords } from "../charts/CompletenessMatrix/CompletenessMatrix.words.ts";
import { controlWords } from "../charts/ControlChart/ControlChart.words.ts";
import { cultureWords } from "../charts/CultureChart/CultureChart.words.ts";
import { disparityWords } from "../charts/DisparityChart/DisparityChart.words.ts";
import { entryExitWords } from "../charts/EntryExitChart/EntryExitChart.words.ts";
import { fatalitiesWords } from "../charts/FatalitiesChart/FatalitiesChart.words.ts";
import { funnelWords } from "../charts/FunnelPlot/FunnelPlot.words.ts";
import { incidentWords } from "../charts/IncidentPareto/IncidentPareto.words.ts";
import { placeMapWords } from "../charts/PlaceMap/PlaceMap.words.ts";
import { scorecardWords } from "../charts/Scorecard/Scorecard.words.ts";
import { strategyWords } from "../charts/StrategyTimeline/StrategyTimeline.words.ts";
import { trendWords } from "../charts/TrendChart/TrendChart.words.ts";
import { stateWords } from "../frame/ChartState.words.ts";
import { glanceWords } from "../glance/glance.words.ts";
import { interactionWords } from "../interaction/interaction.words.ts";
import { multiplesWords } from "../multiples/multiples.words.ts";
import { listenWords } from "../sound/listen.words.ts";
import { takeAwayWords } from "../takeaway/take-away.words.ts";

/** Every word that findings and charts say by themselves, by the part that says it. */
export const CATALOG = {
  core: wordsIn,
  findings: findingWords,
  state: stateWords,
  interaction: interactionWords,
  multiples: multiplesWords,
  listen: listenWords,
  takeAway: takeAwayWords,
  change: changeWords,
  comparison: comparisonWords,
  completeness: completenessWords,
  control: controlWords,
  disparity: disparityWords,
  entryExit: entryExitWords,
  fatalities: fatalitiesWords,
  funnel: funnelWords,
  culture: cultureWords,
  incidents: incidentWords,
  placeMap: placeMapWords,
  strategies: strategyWords,
  glance: glanceWords,
  scorecard: scorecardWords,
  trend: trendWords,
} as const;

type Part = keyof typeof CATALOG;

/** A whole language: one that lacks a word does not compile. */
export type Catalog = { readonly [P in Part]: ReturnType<(typeof CATALOG)[P]> };

const parts: readonly (readonly [Part, Words<object>])[] = Object.entries(CATALOG) as [Part, Words<object>][];

/** All words in a language: what a translation starts from. */
export function catalogOf(language: Language): Catalog {
  return Object.fromEntries(parts.map(([part, words]) => [part, words(language)])) as Catalog;
}

/** Where English has a word and `words` have none: "core.chart.axis.month". Empty where the language is whole. */
export function missingWords(words: { readonly [P in Part]?: object }): string[] {
  return parts.flatMap(([part, own]) => missingWordsOf(own, words[part] ?? {}).map((at) => `${part}.${at}`));
}

/**
 * Adds a language to the library, from now on, wherever this module is loaded: in a page, in its worker, on a server.
 * Names and definitions of indicators and places are theirs, not the catalog's: where they have no words in the
 * language they are said in English.
 *
 * @returns The language, as every `language` property takes it.
 * @throws RangeError where a word is missing, naming each; where the id or locale is no BCP 47 tag; where the library
 *   has the language already.
 */
export function addLanguage(setup: LanguageSetup, words: Catalog): Language {
  const lacks = missingWords(words);
  if (lacks.length > 0) {
    throw new RangeError(`The language "${setup.id}" has no words for: ${lacks.join(", ")}.`);
  }
  const language = declareLanguage(setup);
  for (const [part, own] of parts) addWordsTo(own, language, words[part]);
  return language;
}

/** Says some words otherwise, from now on: `overrideWords("en", { core: { chart: { source: "Data from" } } })`. */
export function overrideWords(language: Language, words: SomeWords<Catalog>): void {
  for (const [part, own] of parts) overrideWordsOf(own, language, words[part] ?? {});
}
