// A file of its own: in the published package chart2music is inside of it (see vite.config.ts).
import { c2mChart } from "chart2music";

/** What makes the tones: those of the browser, or one of your own. */
export interface AudioEngine {
  masterGain: number;
  /**
   * @param panning From -1, left, to 1, right.
   * @param duration Seconds.
   */
  playDataPoint(hertz: number, panning: number, duration: number): void;
}

interface Axis {
  readonly minimum: number;
  readonly maximum: number;
}

/** The part of chart2music's function that is used here. */
export type MakeTones = (line: {
  readonly type: "line";
  readonly element: HTMLElement;
  readonly cc: HTMLElement;
  readonly title: string;
  readonly data: readonly { readonly x: number; readonly y: number }[];
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly audioEngine?: AudioEngine;
  readonly options: {
    readonly enableSpeech: boolean;
    readonly onFocusCallback: (point: { readonly index: number }) => void;
  };
}) => { readonly err: string | null; readonly data?: { cleanUp(): void } };

export const makeTones: MakeTones = c2mChart;
