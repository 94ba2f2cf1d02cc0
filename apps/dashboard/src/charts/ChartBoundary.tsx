import { ChartState } from "@shared-measurement/charts";
import { Component, type ReactNode } from "react";
import { SiteContext } from "../site.ts";

export interface ChartBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A chart that refuses its data says why in its own place; the rest of the page stays. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly error?: Error }> {
  static override contextType = SiteContext;
  declare context: React.ContextType<typeof SiteContext>;
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <ChartState
        state="failed"
        title={this.props.title}
        language={this.context?.language ?? "en"}
        details={[error.message]}
      />
    );
  }
}
