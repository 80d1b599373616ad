import { useEffect, useState } from "react";
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
  const [asked, setAsked] = useState({ shown: 0, times: 0 });
  const tries = asked.shown === shown ? asked.times : 0;
  const isBehind = isThere && line !== "LOST" && shown < told;
  useEffect(() => {
    if (!isBehind) return;
    const count = () =>
      setAsked((before) => ({ shown, times: before.shown === shown ? before.times + 1 : 1 }));
    const timer = setTimeout(() => void refetch().then(count, count), waitBefore(code, tries));
    return () => clearTimeout(timer);
  }, [isBehind, shown, tries, code, refetch]);
  // a code that was renewed is told by the answer to the next question
  useEffect(() => {
    if (line === "OVER") void refetch().catch(() => undefined);
  }, [line, refetch]);
  return { line };
}

/** Milliseconds after which what was asked in vain is asked again at the latest. */
const LONGEST_WAIT = 10_000;

/**
 * Milliseconds before a change is asked for. All phones of a room are one visitor to the server, so each gathers the
 * changes of about a second; the screen that all look at does not wait.
 *
 * @param tries how often it was asked and the answer was no newer: each time the wait is twice as long.
 */
export function waitBefore(code: string | null, tries: number): number {
  const first = code === null ? 50 : 400 + 800 * Math.random();
  return Math.min(first * 2 ** tries, LONGEST_WAIT);
}
