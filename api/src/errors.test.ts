import { expect, test } from "vitest";
import { badInput, conflict, notFound, TooMany } from "./errors.ts";
import { because } from "./refusal-reasons.ts";

test.each([
  [badInput("a"), "BAD_INPUT", 400],
  [notFound("b"), "NOT_FOUND", 404],
  [conflict("c"), "CONFLICT", 409],
])("a refusal has one code, in GraphQL and outside, and one status: %s", (refusal, code, status) => {
  expect(refusal).toMatchObject({ code, status, extensions: { code } });
});

test("a refusal with a reason keeps its code and its sentence, and answers what fills other words", () => {
  expect(badInput("Too long.", because("TEXT_TOO_LONG", { most: 60 }))).toMatchObject({
    message: "Too long.",
    extensions: { code: "BAD_INPUT", reason: "TEXT_TOO_LONG", values: { most: 60 } },
  });
  expect(new TooMany("Wait.", 17).extensions).toMatchObject({
    code: "TOO_MANY_REQUESTS",
    reason: "TRIED_TOO_OFTEN",
    values: { seconds: 17 },
  });
});
