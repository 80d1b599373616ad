import { useEffect, useSyncExternalStore } from "react";

/** Parts of the page that have not come, or not whole. */
const missing = new Set<symbol>();
const listeners = new Set<() => void>();
let isPreparing = false;

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(isNow: boolean): void {
  isPreparing = isNow;
  for (const listener of listeners) listener();
}

/** Whether the page fetches what it still lacks, to be printed whole. Parts that wait for the reader then come by themselves. */
export const usePreparing = (): boolean => useSyncExternalStore(follow, () => isPreparing);

/** Says of a part whether it is still to come; a page that is being prepared for paper waits for it. */
export function useMissing(isMissing: boolean): void {
  useEffect(() => {
    if (!isMissing) return;
    const part = Symbol("missing");
    missing.add(part);
    return () => void missing.delete(part);
  }, [isMissing]);
}

/** Long for a page to come whole. What has not come by then says so on paper. */
const PATIENCE_MS = 60_000;
/** What comes may hold parts that are to come as well: so often must nothing be missing, one look after the other. */
const QUIET_LOOKS = 4;
const LOOK_MS = 50;

/** Lets everything come that the page lacks. */
export async function preparePaper(): Promise<void> {
  if (isPreparing) return;
  tell(true);
  const end = performance.now() + PATIENCE_MS;
  for (let quiet = 0; quiet < QUIET_LOOKS && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    quiet = missing.size === 0 ? quiet + 1 : 0;
  }
  tell(false);
}
