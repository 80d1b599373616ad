import type { ApolloClient } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { ShellDocument } from "../gql/graphql.ts";

/** Asks what every page needs, before any page is there to ask. A failure shows later, in the page that asks again. */
export async function askShell(client: ApolloClient): Promise<void> {
  await client.query({ query: ShellDocument, errorPolicy: "all" }).catch(() => undefined);
}

/** What this installation is, and the years it has records for. */
export function useShell() {
  return useQuery(ShellDocument);
}
