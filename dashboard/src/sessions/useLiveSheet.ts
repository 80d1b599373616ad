import { useEffect, useRef, useState } from "react";
import type { SheetFactsFragment } from "../gql/later/graphql.ts";
import { followSession, type Line } from "./follow-session.ts";

interface Live {
  readonly line: Line;
}

interface Followed {
  readonly id: string;
  /** Of a phone; null for whoever is signed in. */
  readonly code: string | null;
  /** What is shown; undefined while nothing is, null where nothing may be read. */
  readonly sheet: SheetFactsFragment | null | undefined;
  readonly refetch: () => Promise<unknown>;
}

/** Keeps a sheet as new as the session: what is shown is asked anew until it is of the version that was told. */
export function useLiveSheet({ id, code, sheet, refetch }: Followed): Live {
  const [line, setLine] = useState<Line>("LIVE");
  const [told, setTold] = useState(0);
  const isThere = sheet !== undefined && sheet !== null;
  useEffect(() => {
    if (!isThere) return;
    return followSession({
      id,
      code,
      onVersion: (version) => setTold((before) => Math.max(before, version)),
      onLine: setLine,
    });
  }, [id, code, isThere]);
  const shown = sheet?.session.version ?? 0;
  const asking = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [failures, setFailures] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that is older than what was told is asked anew
  useEffect(() => {
    if (!isThere || line === "LOST" || shown >= told || asking.current !== null) return;
    asking.current = setTimeout(() => {
      asking.current = null;
      void refetch().catch(() => setFailures((before) => before + 1));
    }, waitBefore(code));
  }, [shown, told, isThere, line, failures]);
  useEffect(
    () => () => {
      clearTimeout(asking.current ?? undefined);
      asking.current = null;
    },
    [],
  );
  // a code that was renewed is told by the answer to the next question
  useEffect(() => {
    if (line === "OVER") void refetch().catch(() => undefined);
  }, [line, refetch]);
  return { line };
}

/**
 * Milliseconds before a change is asked for. All phones of a room are one visitor to the server, so each gathers the
 * changes of about a second; the screen that all look at does not wait.
 */
const waitBefore = (code: string | null): number => (code === null ? 50 : 400 + 800 * Math.random());
