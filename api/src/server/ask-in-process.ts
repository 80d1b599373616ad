import type { ApolloServer } from "@apollo/server";
import type { Context } from "../context.ts";
import type { AskInProcess } from "../shared/ask-in-process.ts";

/** Runs operations by the same server, with the same limits and policies, without HTTP. */
export function askInProcess(graphql: ApolloServer<Context>): AskInProcess {
  return async ({ query, variables = {} }, contextValue) => {
    const { body } = await graphql.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== "single") throw new Error("an operation was answered in pieces");
    return JSON.parse(JSON.stringify(body.singleResult));
  };
}
