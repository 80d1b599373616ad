import { AsyncLocalStorage } from "node:async_hooks";

/** What is known of the request that is being answered, for its line in the log and for measuring. */
export interface RequestNotes {
  /** Also told to the client, as `x-request-id`. */
  readonly id: string;
  /** The declared route, such as `ALL /graphql`; null while none was reached. */
  route: string | null;
  /** The name that the client gave its GraphQL operation. */
  operation: string | null;
  /** What it asks, in words of the schema, such as `query themes`; there are only so many. */
  kind: string | null;
  /** Codes of the errors that were answered. */
  readonly codes: Set<string>;
  /** Whether who asks is to stay unknown: then neither who asked is noted nor how it was answered, nor how long that took. */
  isUntraced: boolean;
}

const storage = new AsyncLocalStorage<RequestNotes>();

/** Runs the answering of a request; whatever it calls finds the notes. */
export const withNotes = (notes: RequestNotes, work: () => void): void => storage.run(notes, work);

/** Of the request that is being answered; undefined outside one. */
export const currentNotes = (): RequestNotes | undefined => storage.getStore();

/** What is said of a request of which no more is noted, such as "mutation of a ballot" for looking, answering and withdrawing alike. */
export type UntracedKind = "mutation of a ballot" | "mutation of a safe space";

/** Forgets who makes the request that is being answered, and what it asks for. */
export function leaveNoTrace(kind: UntracedKind): void {
  const notes = currentNotes();
  if (notes) Object.assign(notes, { isUntraced: true, operation: null, kind });
}

/** Runs what is not about the request that happens to have begun it, such as the end of a connection that many use. */
export const withoutNotes = (work: () => void): void => storage.exit(work);
