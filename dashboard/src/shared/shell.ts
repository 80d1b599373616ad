import type { ApolloClient } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { DataVersionDocument, ShellDocument } from "../gql/graphql.ts";
import { refreshAnswers } from "./refresh-answers.ts";

const CHECK_MS = 30_000;

/** Asks what every page needs, before any page is there to ask. A failure shows later, in the page that asks again. */
export async function askShell(client: ApolloClient): Promise<void> {
  await client.query({ query: ShellDocument, errorPolicy: "all" }).catch(() => undefined);
}

/** What this installation is, and the years it has records for. */
export function useShell() {
  return useQuery(ShellDocument);
}

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

/** Asks whether the data are still those that the answers came from, and if not refreshes these; silent on failure. */
export async function checkData(client: ApolloClient): Promise<void> {
  const known = client.readQuery({ query: DataVersionDocument })?.installation.dataVersion;
  try {
    const { data } = await client.query({ query: DataVersionDocument, fetchPolicy: "no-cache" });
    if (data && data.installation.dataVersion !== known) await refreshAnswers(client);
  } catch {
    // The question is asked again soon; what needs an answer at once says so itself.
  }
}
