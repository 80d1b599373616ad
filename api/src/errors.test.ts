import { expect, test } from "vitest";
import { badInput, conflict, notFound } from "./errors.ts";

test.each([
  [badInput("a"), "BAD_INPUT", 400],
  [notFound("b"), "NOT_FOUND", 404],
  [conflict("c"), "CONFLICT", 409],
])("a refusal has one code, in GraphQL and outside, and one status: %s", (refusal, code, status) => {
  expect(refusal).toMatchObject({ code, status, extensions: { code } });
});
