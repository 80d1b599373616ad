import pg from "pg";
import { expect, test } from "vitest";
import { faultText } from "./fault-text.ts";

/** An error as PostgreSQL sends it. */
function databaseError(code: string, message: string): Error {
  return Object.assign(new pg.DatabaseError(message, 0, "error"), { code });
}

test.each([
  ["22P02", 'invalid input syntax for type uuid: "canary"'],
  ["23505", "duplicate key: (email)=(canary@example.org)"],
])("what PostgreSQL quotes of data is not told: %s", (code, message) => {
  const text = faultText(databaseError(code, message));
  expect(text).not.toContain("canary");
  expect(text).toMatch(new RegExp(`^error: PostgreSQL refused a value \\(${code}\\)\n +at `));
});

test("what it says of its structure is told whole, with the way there", () => {
  expect(faultText(databaseError("42P01", 'relation "theme" does not exist'))).toMatch(
    /^error: relation "theme" does not exist\n +at /,
  );
});

test("what is thrown and no error is told as it is", () => {
  expect(faultText("a text")).toBe("a text");
});
