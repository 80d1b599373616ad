import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";
import { ShellDocument } from "../gql/graphql.ts";
import { adoptLanguage } from "../i18n/index.ts";
import { changeViewer } from "../shared/session.ts";

/**
 * What is to be done once somebody has signed in: everything is asked anew in their name, in their own language unless
 * another was chosen in this browser.
 */
export function useWelcome(): () => Promise<void> {
  const client = useApolloClient();
  return useCallback(async () => {
    await changeViewer(client);
    const account = client.readQuery({ query: ShellDocument })?.me.account;
    // The language of an account that many share is nobody's.
    // Without its words one goes on in the language that is there.
    if (account && !account.demonstration) await adoptLanguage(account.language).catch(() => undefined);
  }, [client]);
}
