import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** Nothing answered a question: there is no connection, or no server behind it. */
export class UnreachableError extends Error {}

/**
 * A short code that a person can report: the code of the API's own error, the status of a server that answered
 * otherwise, or OFFLINE when nothing answered.
 */
export function errorCode(error: Error): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === "string" ? code : "GRAPHQL";
  }
  if (ServerError.is(error)) return `HTTP ${error.statusCode}`;
  return error instanceof UnreachableError ? "OFFLINE" : "UNKNOWN";
}
