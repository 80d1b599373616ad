import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { useMissing } from "./print/paper.ts";
import { QueryError } from "./QueryView.tsx";

/**
 * A part of a page that is fetched when it is first shown. When that fails only the part says so, with a way to try
 * again; the page around it stays.
 *
 * @param waiting what stands there until it has come; nothing when left out.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const fetchPart = () => lazy(async () => ({ default: await load() }));
  let Part = fetchPart(); // a failed one stays failed, so that trying again takes another
  return function LazyPart(props: Props) {
    const [attempt, setAttempt] = useState(0);
    const retry = () => {
      Part = fetchPart();
      setAttempt(attempt + 1);
    };
    return (
      <PartGuard key={attempt} onRetry={retry}>
        <Suspense fallback={<Coming>{waiting}</Coming>}>
          <Part {...props} />
        </Suspense>
      </PartGuard>
    );
  };
}

function Coming({ children }: { readonly children: ReactNode }) {
  useMissing(true);
  return children;
}

interface PartGuardProps {
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

class PartGuard extends Component<PartGuardProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <QueryError error={error} onRetry={this.props.onRetry} keepsFilters={false} />;
  }
}
