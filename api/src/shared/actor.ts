import type { ChangePath } from "@onze/schema";

/** Who changes something, and through what; written beside every change, in its transaction. */
export interface Actor {
  readonly path: ChangePath | `${ChangePath}`;
  readonly accountId?: string | null | undefined;
  readonly tokenId?: string | null | undefined;
  readonly importRunId?: string | undefined;
  /** The change that is taken back. */
  readonly undoes?: string | undefined;
}

/** The program itself. */
export const SYSTEM: Actor = { path: "SYSTEM" };
/** Whoever runs the installation. */
export const COMMAND_LINE: Actor = { path: "COMMAND_LINE" };

/** SQL that tells PostgreSQL, until the transaction ends, who changes what; `$1` is `actorText`. */
export const NAME_ACTOR = "select set_config('onze.actor', $1, true)";

/** How an actor is told to PostgreSQL. */
export const actorText = (actor: Actor): string => JSON.stringify(actor);
