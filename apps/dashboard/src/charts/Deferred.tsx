import { ChartState } from "@shared-measurement/charts";
import { type ReactNode, Suspense, useState } from "react";
import { useSite } from "../site.ts";
import { type Arrival, leadsTo, useArrival } from "./arrival.ts";
import { ChartBoundary } from "./ChartBoundary.tsx";

interface LazyProps {
  /** What stands there, while it is loaded and where it cannot be shown. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A chart that is loaded when it is first shown; where it refuses its data it says why, and the page stays. */
export function Lazy({ title, children }: LazyProps) {
  const { language } = useSite();
  return (
    <ChartBoundary title={title}>
      <Suspense fallback={<ChartState state="loading" title={title} language={language} />}>
        {children}
      </Suspense>
    </ChartBoundary>
  );
}

export interface DeferredProps extends Pick<LazyProps, "title"> {
  /** The chart's id, unique in its page: an address that leads to it opens it. */
  readonly id: string;
  readonly summary: string;
  /** The chart, given what makes it the goal of an address. */
  readonly children: (arrival: Arrival) => ReactNode;
}

/** A chart that is computed, loaded and drawn only once a reader opens it, or comes by an address that leads to it. */
export function Deferred({ id, summary, title, children }: DeferredProps) {
  const [open, setOpen] = useState(() => leadsTo(id));
  const arrival = useArrival(id);
  return (
    <details className="deferred" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <Lazy title={title}>{children(arrival)}</Lazy>}
    </details>
  );
}
