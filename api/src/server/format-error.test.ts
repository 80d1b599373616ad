import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { expect, test } from "vitest";
import { badInput, conflict, notFound } from "../errors.ts";
import { formatErrors } from "./format-error.ts";
import { createLog } from "./log.ts";

/** An error as Apollo Server hands it over when a field throws `thrown`. */
function format(thrown: Error, code = "INTERNAL_SERVER_ERROR") {
  const logged: string[] = [];
  const located = new GraphQLError(thrown.message, { path: ["themes", 0], originalError: thrown });
  const shown = { message: thrown.message, path: ["themes", 0], extensions: { code, secret: "x" } };
  return { answered: formatErrors(createLog((line) => logged.push(line), "info"))(shown, located), logged };
}

test("a fault of ours is answered with a reference alone, and logged whole under it", () => {
  const { answered, logged } = format(new Error('relation "theme" does not exist'));
  const reference = answered.extensions?.reference;
  expect(reference).toMatch(/^[0-9A-F]{6}$/);
  expect(answered).toEqual({
    message: `This did not work, by a fault of ours. Its reference is ${reference}.`,
    path: ["themes", 0],
    extensions: { code: "INTERNAL_SERVER_ERROR", reference },
  });
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      level: "error",
      reference,
      fault: expect.stringMatching(/^Error: relation "theme" does not exist\n +at /),
    }),
  ]);
});

test("two faults have two references", () => {
  const references = Array.from({ length: 20 }, () => format(new Error("x")).answered.extensions?.reference);
  expect(new Set(references).size).toBe(20);
});

test.each([
  [badInput("first is 0."), "BAD_INPUT"],
  [notFound("There is no such run."), "NOT_FOUND"],
  [conflict("It runs already."), "CONFLICT"],
])("a refusal keeps its sentence and its code, and is not logged: %s", (refusal, code) => {
  expect(format(refusal)).toEqual({
    answered: { message: refusal.message, path: ["themes", 0], extensions: { code } },
    logged: [],
  });
});

test("wrong arguments are told in sentences", () => {
  const wrong = {
    property: "themes",
    constraints: { arrayMaxSize: "themes must hold at most 300 elements" },
  };
  expect(format(new ArgumentValidationError([wrong])).answered).toMatchObject({
    message: "themes must hold at most 300 elements.",
    extensions: { code: "BAD_INPUT" },
  });
});

test.each(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_INPUT"])(
  "what the client did wrong is told in the words of GraphQL: %s",
  (code) => {
    expect(format(new Error("Cannot query field"), code)).toMatchObject({
      answered: { message: "Cannot query field", extensions: { code } },
      logged: [],
    });
  },
);

test("whatever is thrown, even no error at all, is answered", () => {
  const answered = formatErrors(createLog(() => undefined, "silent"))({ message: "x" }, "a text");
  expect(answered.extensions?.code).toBe("INTERNAL_SERVER_ERROR");
});

test("nothing but code and reference is told beside the sentence", () => {
  expect(Object.keys(format(new Error("x")).answered.extensions ?? {})).toEqual(["code", "reference"]);
});
