import { Component } from "react";
import type { ReactNode } from "react";
import { Failed } from "./states.tsx";

interface State {
  readonly fault: unknown;
}

/** Keeps a fault of one screen from blanking the page: the fault is shown with a way on, and the rest of the house stays. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return <Failed error={this.state.fault} retry={() => this.setState({ fault: null })} />;
  }
}
