import type { Language, Words } from "@shared-measurement/core";
import type { ComponentType } from "react";
import { describe, it } from "vitest";
import { mirrored } from "../fixtures/mirrored.ts";
import type { ChartOptions } from "../frame/Chart.tsx";
import type { ChartSpec } from "../model/chart-spec.ts";
import { addToMirrored, expectWordsOfCatalog } from "./expect-catalog.ts";
import {
  expectKeyboardWalk,
  expectNoLeak,
  expectNothingHostile,
  expectSameInStrictMode,
  expectSameOnServer,
} from "./expect-page.tsx";
import {
  expectHonestWords,
  expectSameInTable,
  expectSound,
  expectSoundPicture,
  expectWholePicture,
} from "./expect-spec.ts";
import { BOTH, SITUATIONS, type Situations } from "./situations.ts";

export interface Conformance<Props extends object> {
  readonly Chart: ComponentType<Props & ChartOptions>;
  /** What the component draws: its options in, its spec out. */
  readonly spec: (props: Props) => ChartSpec;
  /** The chart's properties in every situation; more of them by names of your own. */
  readonly situations: (language: Language) => Situations<Props> & Readonly<Record<string, Props>>;
  /** Words of its own that the library's catalog does not hold: `[latestBarsWords]`. */
  readonly words?: readonly Words<object>[];
}

/**
 * What every chart passes, in every situation, in both languages: its frame and table are whole; its picture is made of
 * finite numbers and flat marks; each stop says its row's numbers and each gap its reason; nothing of a hidden cell is
 * anywhere; the server's page is the browser's; the keyboard reaches every stop; hostile words stay words; every word of
 * its own can be said in another language; nothing is left behind by a thousand mounts.
 *
 * Call it once, in `X.conformance.test.tsx`.
 */
export function describeChart<Props extends object>(name: string, chart: Conformance<Props>): void {
  const { Chart, spec, situations, words = [] } = chart;
  describe(`${name} conforms`, () => {
    for (const language of BOTH) {
      const given = situations(language);
      describe.each(Object.keys(given))(`${language}, %s`, (situation) => {
        const props = given[situation] as Props;
        it("has a whole frame and table", () => expectSound(spec(props)));
        it("draws finite numbers in flat marks at every width", () => expectSoundPicture(spec(props)));
        it("is whole as a picture that is taken away", () => expectWholePicture(spec(props)));
        it("says at every stop what its row of the table says, and why at a gap", () =>
          expectSameInTable(spec(props)));
        it("shows no number that its table does not show", () => expectHonestWords(spec(props)));
        it("is the same page from the server and in the browser", () =>
          expectSameOnServer(<Chart {...props} />, spec(props)));
      });
    }
    const given = situations("en");
    it.each(SITUATIONS)("is the same in StrictMode: %s", (situation) =>
      expectSameInStrictMode(<Chart {...given[situation]} />),
    );
    it("is told in Spanish", () => expectOtherLanguage(spec(given.gaps), spec(situations("es").gaps)));
    addToMirrored(words);
    const inAdded = situations(mirrored);
    it.each(SITUATIONS)("can be told in another language: %s", (situation) =>
      expectWordsOfCatalog(spec(inAdded[situation]), inAdded[situation]),
    );
    it("keeps hostile words words", () => expectNothingHostile(<Chart {...given["hostile labels"]} />));
    it.each(["gaps", "long labels", "all hidden", "empty"] as const)(
      "is walked by keyboard: %s",
      (situation) =>
        expectKeyboardWalk(<Chart {...given[situation]} tableOpen={false} />, spec(given[situation])),
    );
    it("leaves nothing behind after a thousand mounts", () =>
      expectNoLeak(<Chart {...given["one point"]} width={288} />));
  });
}

function expectOtherLanguage(english: ChartSpec, spanish: ChartSpec): void {
  const said = ({ summary, footnotes, table, notices }: ChartSpec) => [
    summary,
    table.caption,
    ...footnotes,
    ...notices,
    ...table.columns.map(({ name }) => name),
  ];
  const shared = said(spanish).filter((words) => said(english).includes(words));
  if (shared.length > 0) throw new Error(`Said in English in the Spanish chart: ${shared.join(" | ")}`);
}
