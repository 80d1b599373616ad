import { randomBytes } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { Refusal } from "../errors.ts";
import { faultText } from "../shared/fault-text.ts";
import type { Log } from "./log.ts";
import { currentNotes } from "./request-notes.ts";

/** Codes, of Apollo Server and of our limits, whose messages say what the client did wrong and nothing of ours. */
const CLIENT_CODES = new Set([
  "BAD_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** Keeps what a client can act on; anything else is a fault of ours: logged whole, answered with a reference alone. */
export function formatErrors(log: Log) {
  const format = formatter(log);
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const answered = format(formatted, thrown);
    currentNotes()?.codes.add(String(answered.extensions?.code));
    return answered;
  };
}

function formatter(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(thrown);
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    if (original instanceof Refusal)
      return { message: original.message, ...place, extensions: { ...original.extensions } };
    if (original instanceof ArgumentValidationError) {
      return { message: sentenceOf(original), ...place, extensions: { code: "BAD_INPUT" } };
    }
    const code = formatted.extensions?.code;
    if (typeof code === "string" && CLIENT_CODES.has(code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    if (original instanceof GraphQLError && original.originalError === undefined && original.source) {
      return { message: formatted.message, ...place, extensions: { code: "BAD_INPUT" } };
    }
    const reference = randomBytes(3).toString("hex").toUpperCase();
    log.error({ reference, fault: faultText(original) });
    return {
      message: `This did not work, by a fault of ours. Its reference is ${reference}.`,
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", reference },
    };
  };
}

function sentenceOf(error: ArgumentValidationError): string {
  const parts = error.extensions.validationErrors.flatMap(({ constraints }) =>
    Object.values(constraints ?? {}),
  );
  return `${parts.join("; ")}.`;
}
