import { directionOf, wordsIn } from "@shared-measurement/core";
import { type ComponentType, type ReactNode, type Ref, useId } from "react";
import type { FrameSpec } from "../model/chart-spec.ts";
import { DataTable } from "./DataTable.tsx";
import { Footnotes } from "./Footnotes.tsx";
import { Heading, type HeadingLevel } from "./Heading.tsx";
import { Legend } from "./Legend.tsx";
import { TakeAway } from "./TakeAway.tsx";

type Part = ComponentType<{ readonly spec: FrameSpec }>;

/** The parts of a frame that a component of your own can take the place of. Each is given the chart's spec. */
export interface FrameParts {
  readonly Legend: Part;
  /** Footnotes and sources. */
  readonly Footnotes: Part;
  /** The table, inside what opens and closes it. */
  readonly Table: Part;
  /** What opens the menu of files, pictures and the address. */
  readonly TakeAway: Part;
}

const PARTS: FrameParts = { Legend, Footnotes, Table: DataTable, TakeAway };

/** How a chart's frame stands in its page. */
export interface ChartFrameOptions {
  /** The level of the chart's heading in its page, 2 to 6. 3 by default. */
  readonly headingLevel?: HeadingLevel;
  /** Show the table open. Closed by default on the screen; always open on paper. */
  readonly tableOpen?: boolean;
  /** The id of the chart's figure, unique in its page: the address that a reader copies leads to it. */
  readonly id?: string;
  readonly className?: string;
  /** The chart's figure element. A property of its own, so that it works in React 18 and 19. */
  readonly figureRef?: Ref<HTMLElement>;
  /** Components of your own for parts of the frame: `parts={{ TakeAway: MyTakeAway }}`. */
  readonly parts?: Partial<FrameParts>;
}

export interface ChartFrameProps extends ChartFrameOptions {
  readonly spec: FrameSpec;
  /** The drawing. */
  readonly children: ReactNode;
}

/**
 * What stands around every drawing: title, sentence, notices, legend, footnotes, sources, the table with the same
 * numbers in the same words, and what a reader takes away. No chart repeats what stands here.
 */
export function ChartFrame({
  spec,
  children,
  headingLevel = 3,
  tableOpen = false,
  id,
  className,
  figureRef,
  parts,
}: ChartFrameProps) {
  const title = useId();
  const { Legend, Footnotes, Table, TakeAway } = { ...PARTS, ...parts };
  return (
    <figure
      ref={figureRef}
      id={id}
      className={`sm-chart${className ? ` ${className}` : ""}`}
      aria-labelledby={title}
      lang={spec.language}
      dir={directionOf(spec.language)}
    >
      <Heading spec={spec} level={headingLevel} titleId={title} />
      <Legend spec={spec} />
      {children}
      <Footnotes spec={spec} />
      <details className="sm-details" open={tableOpen}>
        <summary>{spec.table.name ?? wordsIn(spec.language).chart.showTable}</summary>
        <Table spec={spec} />
      </details>
      <TakeAway spec={spec} />
    </figure>
  );
}
