import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { askChange } from "./ask-change.ts";

/** How far something is that a reader asked for. */
export type ActionState = { readonly kind: "IDLE" | "BUSY" | "DONE" } | ActionFailure;

interface ActionFailure {
  readonly kind: "FAILED";
  readonly error: Error;
}

export interface Action<Data, Variables> {
  readonly state: ActionState;
  /**
   * Does nothing while it is under way. Where somebody else was first, the page is asked anew before that is told.
   *
   * @param onFailure what still belongs to it when it fails, before `state` says so.
   * @returns the answer; null when it failed.
   */
  readonly run: (variables: Variables, onFailure?: (error: Error) => unknown) => Promise<Data | null>;
  readonly forget: () => void;
}

/** Asks the server for a change, and keeps how that goes for the place where it was asked. */
export function useAction<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Action<Data, Variables> {
  const client = useApolloClient();
  const [state, setState] = useState<ActionState>({ kind: "IDLE" });
  const run: Action<Data, Variables>["run"] = async (variables, onFailure) => {
    if (state.kind === "BUSY") return null;
    setState({ kind: "BUSY" });
    try {
      const data = await askChange(client, mutation, variables);
      setState({ kind: "DONE" });
      return data;
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      await Promise.resolve(onFailure?.(error)).catch(() => undefined); // the first failure is the one to tell
      setState({ kind: "FAILED", error });
      return null;
    }
  };
  const forget = useCallback(() => setState({ kind: "IDLE" }), []);
  return { state, run, forget };
}
