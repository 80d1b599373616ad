import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { expect, test } from "vitest";
import { errorCode, UnreachableError } from "./error-code.ts";

test.each([
  ["a fault in our own drawing", new TypeError("x is undefined"), "UNKNOWN"],
  ["a question that nothing answered", new UnreachableError("Failed to fetch"), "OFFLINE"],
  ["an error without a code", new CombinedGraphQLErrors({ errors: [{ message: "no" }] }), "GRAPHQL"],
  [
    "an error of the API",
    new CombinedGraphQLErrors({ errors: [{ message: "no", extensions: { code: "NOT_FOUND" } }] }),
    "NOT_FOUND",
  ],
])("%s has a code of its own", (_, error, code) => {
  expect(errorCode(error)).toBe(code);
});
