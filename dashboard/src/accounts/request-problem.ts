import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { errorCode } from "../shared/error-code.ts";
import type { Problem } from "../shared/form/problem.ts";

/** What a person can act on: there the server says in a sentence what would be right. */
const EXPLAINED = ["BAD_INPUT", "CONFLICT", "TOO_MANY_REQUESTS"];

/** What is wrong, by the error that a question or a change was answered with. */
export function requestProblem(error: unknown): Problem {
  if (!(error instanceof Error)) return { key: "accounts.problem.other", values: { code: "UNKNOWN" } };
  const code = errorCode(error);
  if (code === "UNAUTHENTICATED") return { key: "accounts.problem.signedOut" };
  if (code === "OFFLINE") return { key: "accounts.problem.lost" };
  if (CombinedGraphQLErrors.is(error) && EXPLAINED.includes(code)) {
    return { key: "accounts.problem.refused", sentence: error.errors[0]?.message ?? error.message };
  }
  return { key: "accounts.problem.other", values: { code } };
}
