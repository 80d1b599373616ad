import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { askChange } from "../shared/ask-change.ts";
import type { Problem } from "../shared/form/problem.ts";
import { requestProblem } from "../shared/refusal/request-problem.ts";
import type { Line } from "./follow-session.ts";

/** Something that was said and has not arrived yet. */
interface Unsent {
  /** What it is about: what is said of the same anew takes its place. */
  readonly about: string;
  readonly value: unknown;
  readonly send: () => Promise<unknown>;
  /** Hears whether it was refused, or that it is kept for want of a connection. */
  readonly settle: (isRefused: boolean) => void;
}

export interface Saying {
  /**
   * Says something: it is sent at once, and kept and sent again while there is no connection.
   *
   * @returns whether it is said or kept; false when it was refused.
   */
  readonly say: <Data, Variables extends OperationVariables>(
    about: string,
    value: unknown,
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<boolean>;
  /** What is still on its way about something; undefined for nothing. */
  readonly unsentOf: (about: string) => unknown;
  readonly unsentCount: number;
  /** Whether nothing answered the last time, so that what was said is kept. */
  readonly isHeld: boolean;
  /** Why the last thing was not taken; null when it was. */
  readonly problem: Problem | null;
}

/** Milliseconds after which what did not arrive is sent again. */
const AGAIN_AFTER = 3000;

/** Sends what a phone says, one after the other; nothing is lost with the connection. @param line how it is now. */
export function useSaying(line: Line): Saying {
  const client = useApolloClient();
  const queue = useRef<readonly Unsent[]>([]);
  const isSending = useRef(false);
  const [unsent, setUnsent] = useState<readonly Unsent[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isHeld, setHeld] = useState(false);
  const put = useCallback((next: readonly Unsent[]) => {
    queue.current = next;
    setUnsent(next);
  }, []);
  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let first = queue.current[0]; first; first = queue.current[0]) {
      const sent = first;
      const failure = await sent.send().then(
        () => null,
        (error: unknown) => error,
      );
      const isUnanswered = failure !== null && !CombinedGraphQLErrors.is(failure);
      setHeld(isUnanswered);
      if (isUnanswered) break; // it is kept, and sent again
      if (failure !== null) setProblem(requestProblem(failure));
      sent.settle(failure !== null);
      put(queue.current.filter((each) => each !== sent));
    }
    for (const kept of queue.current) kept.settle(false);
    isSending.current = false;
  }, [put]);
  useEffect(() => {
    if (line === "LIVE") void flush();
    const timer = setInterval(() => void flush(), AGAIN_AFTER);
    return () => clearInterval(timer);
  }, [line, flush]);
  const say: Saying["say"] = (about, value, mutation, variables) => {
    setProblem(null);
    const others = queue.current.filter((each) => each.about !== about);
    const send = () => askChange(client, mutation, variables);
    return new Promise((resolve) => {
      put([...others, { about, value, send, settle: (isRefused) => resolve(!isRefused) }]);
      void flush();
    });
  };
  return {
    say,
    unsentOf: (about) => unsent.find((each) => each.about === about)?.value,
    unsentCount: unsent.length,
    isHeld,
    problem,
  };
}
