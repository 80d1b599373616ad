import type { ApolloClient } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { DataVersionDocument, type MeFactsFragment, ShellDocument } from "../gql/graphql.ts";
import { refreshAnswers } from "./refresh-answers.ts";
import { changeViewer, noteSessionEnd } from "./session.ts";

const CHECK_MS = 30_000;

/** Asks what every page needs, before any page is there to ask. A failure shows later, in the page that asks again. */
export async function askShell(client: ApolloClient): Promise<void> {
  await client.query({ query: ShellDocument, errorPolicy: "all" }).catch(() => undefined);
}

/** What this installation is, the years it has records for, and who asks. */
export function useShell() {
  return useQuery(ShellDocument);
}

/** Who is signed in here and what they may do; null until it is known, with a null account for a visitor. */
export function useMe(): MeFactsFragment | null {
  const { data, previousData } = useShell();
  return (data ?? previousData)?.me ?? null;
}

/** What the API says that a viewer may do. */
export type Right = Exclude<keyof MeFactsFragment["viewerMay"], "__typename">;

/**
 * Keeps an open page true while others work: asks now and then, and when the reader comes back to it, whether the data
 * changed, as an import that was left running or a colleague changes them.
 */
export function followData(client: ApolloClient): void {
  const check = () => {
    if (document.visibilityState === "visible") void checkData(client);
  };
  setInterval(check, CHECK_MS);
  window.addEventListener("focus", check);
}

/**
 * Asks whether the data are still those that the answers came from, and the reader still who they were; if not,
 * refreshes the answers. When a session is over the page stays as it is. Silent on failure.
 */
export async function checkData(client: ApolloClient): Promise<void> {
  const known = client.readQuery({ query: DataVersionDocument });
  try {
    const { data } = await client.query({ query: DataVersionDocument, fetchPolicy: "no-cache" });
    if (!data) return;
    const [before, now] = [known?.me.account?.id, data.me.account?.id];
    if (before !== undefined && now === undefined) noteSessionEnd(client);
    else if (known && before !== now) await changeViewer(client);
    else if (known?.installation.dataVersion !== data.installation.dataVersion) await refreshAnswers(client);
  } catch {
    // The question is asked again soon; what needs an answer at once says so itself.
  }
}
