import type { ApolloServer } from "@apollo/server";
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

/** Runs operations by the same server, with the same limits and policies, without HTTP. */
export function askInProcess(graphql: ApolloServer<Context>): AskInProcess {
  return async ({ query, variables = {} }, contextValue) => {
    const { body } = await graphql.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== "single") throw new Error("an operation was answered in pieces");
    return JSON.parse(JSON.stringify(body.singleResult));
  };
}
