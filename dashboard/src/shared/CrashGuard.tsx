import { Component, type ReactNode } from "react";
import { QueryError } from "./QueryView.tsx";

interface State {
  readonly error: Error | null;
}

/** The last net: catches what breaks while drawing, a page that could not be fetched included. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <QueryError error={error} onRetry={() => location.reload()} keepsFilters={false} />;
  }
}
