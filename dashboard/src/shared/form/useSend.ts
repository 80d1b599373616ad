import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { askChange } from "../ask-change.ts";
import { refreshAnswers } from "../refresh-answers.ts";

/**
 * Asks the server for a change and, once it is made, everything on the page anew. What it throws is for the form to tell.
 *
 * @param longer the list that gets longer: it is asked anew from its start, where what was added stands, however much of
 *   it was shown.
 */
export function useSend<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  longer?: string,
): (variables: Variables) => Promise<Data> {
  const client = useApolloClient();
  return async (variables) => {
    const data = await askChange(client, mutation, variables);
    if (longer) client.cache.evict({ id: "ROOT_QUERY", fieldName: longer, broadcast: false });
    await refreshAnswers(client);
    return data;
  };
}
