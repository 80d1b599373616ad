import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { UnreachableError } from "../shared/error-code.ts";
import { requestProblem } from "./request-problem.ts";

const answered = (code: string, message: string) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions: { code } }] });

test.each(["BAD_INPUT", "CONFLICT", "TOO_MANY_REQUESTS"])("%s is told in the server's sentence", (code) => {
  expect(requestProblem(answered(code, "The name is empty."))).toEqual({
    key: "accounts.problem.refused",
    sentence: "The name is empty.",
  });
});

test.each([
  [answered("UNAUTHENTICATED", "Sign in to do this."), { key: "accounts.problem.signedOut" }],
  [new UnreachableError("Failed to fetch"), { key: "accounts.problem.lost" }],
  [
    answered("INTERNAL_SERVER_ERROR", "…"),
    { key: "accounts.problem.other", values: { code: "INTERNAL_SERVER_ERROR" } },
  ],
  [new TypeError("x is undefined"), { key: "accounts.problem.other", values: { code: "UNKNOWN" } }],
  ["thrown text", { key: "accounts.problem.other", values: { code: "UNKNOWN" } }],
])("%s is told without more", (error, problem) => {
  expect(requestProblem(error)).toEqual(problem);
});
