import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { errorCode } from "../error-code.ts";
import type { Problem } from "../form/problem.ts";
import { type Refused, readRefusal } from "./read-refusal.ts";
import { waitProblem } from "./wait-problem.ts";

/** Codes that say enough by themselves. */
const PLAIN: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: "refusal.signedOut",
  FORBIDDEN: "refusal.forbidden",
  NOT_FOUND: "refusal.notFound",
  TOO_MANY_REQUESTS: "refusal.tooMany",
  OFFLINE: "refusal.lost",
};

/** Codes of which the server's own sentence says more than we know. */
const EXPLAINED: Readonly<Record<string, string>> = {
  BAD_INPUT: "refusal.badInput",
  BAD_USER_INPUT: "refusal.badInput",
  CONFLICT: "refusal.conflict",
};

/**
 * What is wrong, by the error that a question or a change was answered with: in words for its reason, else for its code,
 * and only where neither says enough in the server's sentence.
 */
export function requestProblem(error: unknown): Problem {
  if (!(error instanceof Error)) return { key: "refusal.other", values: { code: "UNKNOWN" } };
  const refused = readRefusal(error);
  if (refused) return reasonProblem(refused);
  const code = errorCode(error);
  const plain = PLAIN[code];
  if (plain) return { key: plain };
  const explained = EXPLAINED[code];
  if (explained && CombinedGraphQLErrors.is(error)) {
    return { key: explained, sentence: error.errors[0]?.message ?? error.message };
  }
  return { key: "refusal.other", values: { code } };
}

/** Why the server did not do it, in words for the reason that it gave. */
function reasonProblem({ reason, values }: Refused): Problem {
  if (reason === "TRIED_TOO_OFTEN") return waitProblem(Number(values.seconds));
  return { key: `refusal.${reason}`, values };
}
