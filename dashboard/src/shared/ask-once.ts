import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";

/** Asks for what a file holds, as it is now; the cache keeps nothing of it. @throws {Error} when there is no answer. */
export async function askOnce<Data, Variables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data } = await client.query<Data, OperationVariables>({
    query,
    variables: variables as OperationVariables, // what is asked for is plain values
    fetchPolicy: "no-cache",
  });
  if (!data) throw new Error("The list came without data.");
  return data as Data; // we mask no fragments
}
