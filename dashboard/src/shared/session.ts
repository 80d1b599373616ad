import type { ApolloClient } from "@apollo/client";
import { useSyncExternalStore } from "react";

let hasEnded = false;
const listeners = new Set<() => void>();

function setEnded(ended: boolean): void {
  hasEnded = ended;
  for (const listener of listeners) listener();
}

/**
 * Notes that the reader's session is over, though nobody signed out here. Pages stay as they are, with whatever was
 * being written on them; a line asks to sign in again.
 */
export const noteSessionEnd = (): void => setEnded(true);

/** Whether the session ended while the page was in use. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => hasEnded);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets all that was answered to somebody else, and asks what is on the page anew as whoever is there now. */
export async function changeViewer(client: ApolloClient): Promise<void> {
  setEnded(false);
  // What cannot be fetched anew says so in its own place.
  await client.resetStore().catch(() => undefined);
}

/**
 * Ends the session of this browser.
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
  await changeViewer(client);
}
