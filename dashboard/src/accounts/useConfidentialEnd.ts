import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { dropAnswers } from "../shared/session.ts";

/** A clock that was asleep is not far behind. */
const TICK_MS = 15_000;
/** The server's clock decides; where it is behind this one it is asked again. */
const AGAIN_MS = 60_000;

/** Takes confidential records from the page once their time is over. @param until an ISO moment; null when none are open. */
export function useConfidentialEnd(until: string | null): void {
  const client = useApolloClient();
  useEffect(() => {
    if (until === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const check = () => {
      const left = Date.parse(until) - Date.now();
      timer = setTimeout(check, left > 0 ? Math.min(left, TICK_MS) : AGAIN_MS);
      if (left <= 0) void dropAnswers(client);
    };
    check();
    return () => clearTimeout(timer);
  }, [until, client]);
}
