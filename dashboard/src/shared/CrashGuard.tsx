import { Component, type ReactNode } from "react";
import { QueryError } from "./QueryView.tsx";

interface State {
  readonly error: Error | null;
}

/** Catches what breaks while drawing, a page that could not be fetched included, and offers to try again. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main id="main" tabIndex={-1}>
        <QueryError error={error} onRetry={() => location.reload()} />
      </main>
    );
  }
}
