import { useApolloClient } from "@apollo/client/react";
import { DemoCodesDocument } from "../gql/later/graphql.ts";

/** Asks for the present one-time code of an account of the demonstration; undefined when it cannot be known. */
export function useDemoCode(): (email: string) => Promise<string | undefined> {
  const client = useApolloClient();
  return async (email) => {
    // It changes twice a minute.
    const answer = client.query({ query: DemoCodesDocument, fetchPolicy: "no-cache" });
    const { data } = await answer.catch(() => ({ data: undefined }));
    return data?.demoAccounts.find((account) => account.email === email)?.code ?? undefined;
  };
}
