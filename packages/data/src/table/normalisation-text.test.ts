import { LANGUAGES } from "@shared-measurement/core";
import { expect, it } from "vitest";
import type { NormalisationCode } from "./normalisation.ts";
import { normalisationText } from "./normalisation-text.ts";

const CODES: Record<NormalisationCode, true> = {
  date: true,
  time: true,
  "formula-value": true,
  percent: true,
  "shown-digits": true,
  "rounding-dust": true,
  "merged-cells": true,
  hidden: true,
  "filled-down": true,
  nested: true,
  "windows-1252": true,
};

it.each(Object.keys(CODES) as NormalisationCode[])(
  "says in every language what was read otherwise: %s",
  (code) => {
    const one = { code, count: 3, row: 2, column: "A", found: "44378", read: "2021-07-01" };
    const sentences = LANGUAGES.map((language) => normalisationText(one, language));
    for (const sentence of sentences)
      expect(sentence).toMatch(/^(?:row|fila) 2, \w+ "A": .+ \(3 \w+ \w+ \w+ \w+\)\.$/);
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
  },
);
