import { ChartState } from "@shared-measurement/charts";
import { type ReactNode, Suspense, useState } from "react";
import { useSite } from "../site.ts";
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

export interface DeferredProps extends LazyProps {
  readonly summary: string;
}

/** A chart that is computed, loaded and drawn only once a reader opens it. */
export function Deferred({ summary, title, children }: DeferredProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="deferred" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <Lazy title={title}>{children}</Lazy>}
    </details>
  );
}
