import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { refreshAnswers } from "./refresh-answers.ts";
import { isChangedMeanwhile } from "./refusal/read-refusal.ts";

/**
 * Asks the server for a change. Where somebody else was first, the page is asked anew before that is thrown: what is told
 * then stands beside what they wrote, and the next try is on that.
 */
export async function askChange<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  try {
    const { data } = await client.mutate<Data, OperationVariables>({ mutation, variables });
    if (!data) throw new Error("The change was answered without data.");
    return data as Data; // we mask no fragments
  } catch (error) {
    if (isChangedMeanwhile(error)) await refreshAnswers(client);
    throw error;
  }
}
