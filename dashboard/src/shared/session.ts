import type { ApolloClient } from "@apollo/client";
import { useSyncExternalStore } from "react";
import { ShellDocument } from "../gql/graphql.ts";

interface Session {
  readonly hasEnded: boolean;
  /** How often what stood on the page was somebody else's to see. */
  readonly departures: number;
}

let session: Session = { hasEnded: false, departures: 0 };
const listeners = new Set<() => void>();

function change(changed: Partial<Session>): void {
  session = { ...session, ...changed };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the session ended while the page was in use. */
export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => session.hasEnded);

/** Changes when a page must be drawn from nothing, as whatever stood on it was another viewer's to see. */
export const useDepartures = (): number => useSyncExternalStore(subscribe, () => session.departures);

const clearPage = () => change({ departures: session.departures + 1 });

/**
 * Notes that the reader's session is over, though nobody signed out here. Pages stay as they are, with whatever was
 * being written on them; a line asks to sign in again. Confidential records that were open go at once.
 */
export function noteSessionEnd(client: ApolloClient): void {
  const isOpen = client.readQuery({ query: ShellDocument })?.me.confidentialUntil != null;
  change({ hasEnded: true });
  if (isOpen) void dropAnswers(client);
}

/** Forgets all that was answered to somebody else, and asks what is on the page anew as whoever is there now. */
export async function changeViewer(client: ApolloClient): Promise<void> {
  change({ hasEnded: false });
  // What cannot be fetched anew says so in its own place.
  await client.resetStore().catch(() => undefined);
}

/** The same for a viewer who may see less than before: where asking anew fails, what stood on the page goes as well. */
export async function dropAnswers(client: ApolloClient): Promise<void> {
  await client.resetStore().catch(clearPage);
}

/** Nothing that the last viewer saw may stay, whether or not anything can be asked anew. */
function leave(client: ApolloClient): void {
  void changeViewer(client);
  clearPage();
}

let otherTabs: BroadcastChannel | undefined;
const tellTabs = (): BroadcastChannel => {
  otherTabs ??= new BroadcastChannel("onze-session");
  return otherTabs;
};

/** Whoever signs out in one tab of a browser has signed out in all: the others show nothing of theirs any more. */
export function followSignOut(client: ApolloClient): void {
  tellTabs().onmessage = () => leave(client);
}

/**
 * Ends the session of this browser; what a visitor sees is asked for afterwards.
 *
 * @throws {Error} when the server could not be told: the session then goes on.
 */
export async function signOut(client: ApolloClient): Promise<void> {
  const response = await fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  if (!response.ok && response.status !== 401) throw new Error(`HTTP ${response.status}`);
  tellTabs().postMessage("signed out");
  leave(client);
}
