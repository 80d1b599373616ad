import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { refreshAnswers } from "../shared/refresh-answers.ts";

/** Asks the server for a change and, once it is made, everything on the page anew. What it throws is for the form to tell. */
export function useSend<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): (variables: Variables) => Promise<void> {
  const client = useApolloClient();
  return async (variables) => {
    await client.mutate<Data, OperationVariables>({ mutation, variables });
    await refreshAnswers(client);
  };
}
