import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { UnreachableError } from "../error-code.ts";
import { requestProblem } from "./request-problem.ts";

const answered = (extensions: Readonly<Record<string, unknown>>, message = "A sentence.") =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

test("a reason is told in its own words, filled with what came with it", () => {
  const values = { email: "ana@example.org", organisation: "Mesa" };
  expect(requestProblem(answered({ code: "CONFLICT", reason: "HAS_ROLE", values }))).toEqual({
    key: "refusal.HAS_ROLE",
    values,
  });
});

test("a reason without values is told all the same", () => {
  expect(requestProblem(answered({ code: "CONFLICT", reason: "LAST_ADMINISTRATOR" }))).toEqual({
    key: "refusal.LAST_ADMINISTRATOR",
    values: {},
  });
});

test("what was tried too often says how long to wait", () => {
  const error = answered({
    code: "TOO_MANY_REQUESTS",
    reason: "TRIED_TOO_OFTEN",
    values: { seconds: 600 },
  });
  expect(requestProblem(error)).toEqual({ key: "refusal.tooManyMinutes", values: { count: 10 } });
});

test.each([
  ["BAD_INPUT", "refusal.badInput"],
  ["CONFLICT", "refusal.conflict"],
])("%s without a reason is told with the server's sentence", (code, key) => {
  expect(requestProblem(answered({ code }, "The name is empty."))).toEqual({
    key,
    sentence: "The name is empty.",
  });
});

test.each([
  [answered({ code: "UNAUTHENTICATED" }), { key: "refusal.signedOut" }],
  [answered({ code: "FORBIDDEN" }), { key: "refusal.forbidden" }],
  [answered({ code: "NOT_FOUND" }), { key: "refusal.notFound" }],
  [answered({ code: "TOO_MANY_REQUESTS" }), { key: "refusal.tooMany" }],
  [new UnreachableError("Failed to fetch"), { key: "refusal.lost" }],
  [
    answered({ code: "INTERNAL_SERVER_ERROR" }),
    { key: "refusal.other", values: { code: "INTERNAL_SERVER_ERROR" } },
  ],
  [new TypeError("x is undefined"), { key: "refusal.other", values: { code: "UNKNOWN" } }],
  ["thrown text", { key: "refusal.other", values: { code: "UNKNOWN" } }],
])("%s is told without more", (error, problem) => {
  expect(requestProblem(error)).toEqual(problem);
});
