import { useApolloClient, useMutation } from "@apollo/client/react";
import { useState } from "react";
import { ConfirmThemesDocument, WithdrawThemeConfirmationDocument } from "../gql/later/graphql.ts";
import { refreshAnswers } from "../shared/refresh-answers.ts";
import type { ThemesToConfirm } from "./activity-facts.ts";

/** How far the last confirmation is. */
export type ConfirmationState =
  | { readonly kind: "IDLE" | "BUSY" }
  | {
      readonly kind: "CONFIRMED" | "WITHDRAWN";
      readonly changed: number;
      readonly activityIds: readonly string[];
    }
  | { readonly kind: "FAILED"; readonly error: Error };

export interface ThemeConfirmation {
  readonly state: ConfirmationState;
  /** @returns whether it held. */
  readonly confirm: (themes: ThemesToConfirm) => Promise<boolean>;
  /** Takes the last confirmation back; does nothing when there is none. */
  readonly undo: () => Promise<void>;
}

/** Confirms suggested themes and takes that back. What any page showed of them before is fetched anew. */
export function useThemeConfirmation(): ThemeConfirmation {
  const client = useApolloClient();
  const [state, setState] = useState<ConfirmationState>({ kind: "IDLE" });
  const [confirmThemes] = useMutation(ConfirmThemesDocument);
  const [withdraw] = useMutation(WithdrawThemeConfirmationDocument);
  const change = async (kind: "CONFIRMED" | "WITHDRAWN", activityIds: readonly string[]) => {
    setState({ kind: "BUSY" });
    const variables = { input: { activityIds: [...activityIds] } };
    try {
      const changed =
        kind === "CONFIRMED"
          ? (await confirmThemes({ variables })).data?.confirmThemes.changed
          : (await withdraw({ variables })).data?.withdrawThemeConfirmation.changed;
      setState({ kind, changed: changed ?? 0, activityIds }); // an answer without data is an error, caught below
    } catch (error) {
      setState({ kind: "FAILED", error: error instanceof Error ? error : new Error(String(error)) });
      return false;
    }
    void refreshAnswers(client);
    return true;
  };
  return {
    state,
    confirm: ({ activityIds }) => change("CONFIRMED", activityIds),
    undo: async () => {
      if (state.kind === "CONFIRMED") await change("WITHDRAWN", state.activityIds);
    },
  };
}
