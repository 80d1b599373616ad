import type { GraphQLFormattedError } from "graphql";
import type { Context } from "../context.ts";

/** What an operation is answered, as a client reads it. */
export interface InProcessAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export type AskInProcess = (
  operation: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> },
  context: Context,
) => Promise<InProcessAnswer>;
