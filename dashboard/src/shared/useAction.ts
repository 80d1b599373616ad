import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { askChange } from "./ask-change.ts";
import { refreshAnswers } from "./refresh-answers.ts";

/** How far something is that a reader asked for. */
export type ActionState = { readonly kind: "IDLE" | "BUSY" | "DONE" } | ActionFailure;

interface ActionFailure {
  readonly kind: "FAILED";
  readonly error: Error;
}

/** What still belongs to it. */
export interface ActionEnd<Data> {
  /** Hears that it is done, before the page is asked anew: what was pressed may be gone after that. */
  readonly onDone?: ((data: Data) => unknown) | undefined;
  /** Hears why it failed, before `state` says so. */
  readonly onFailure?: ((error: Error) => unknown) | undefined;
}

export interface Action<Data, Variables> {
  readonly state: ActionState;
  /**
   * Does nothing while it is under way. Once it is done, everything on the page is asked anew; where somebody else was
   * first, that is done before it is told.
   *
   * @returns the answer; null when it failed.
   */
  readonly run: (variables: Variables, end?: ActionEnd<Data>) => Promise<Data | null>;
  readonly forget: () => void;
}

/** Asks the server for a change, and keeps how that goes for the place where it was asked. */
export function useAction<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Action<Data, Variables> {
  const client = useApolloClient();
  const [state, setState] = useState<ActionState>({ kind: "IDLE" });
  const run: Action<Data, Variables>["run"] = async (variables, { onDone, onFailure } = {}) => {
    if (state.kind === "BUSY") return null;
    setState({ kind: "BUSY" });
    let data: Data;
    try {
      data = await askChange(client, mutation, variables);
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      await Promise.resolve(onFailure?.(error)).catch(() => undefined); // the first failure is the one to tell
      setState({ kind: "FAILED", error });
      return null;
    }
    setState({ kind: "DONE" });
    onDone?.(data);
    await refreshAnswers(client);
    return data;
  };
  const forget = useCallback(() => setState({ kind: "IDLE" }), []);
  return { state, run, forget };
}
