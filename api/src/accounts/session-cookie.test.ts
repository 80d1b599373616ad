import { expect, test } from "vitest";
import { ownCookies } from "./session-cookie.ts";

test.each([
  ["a name with a space behind it", "onze.two_factor =victim; onze.two_factor=own", "onze.two_factor=own"],
  ["a name with a space alone", "onze.two_factor =victim", ""],
  ["one name twice", "onze.session_token=first; onze.session_token=second", "onze.session_token=first"],
  ["cookies of others", "theme=dark; onze.state=a; other.state=b", "onze.state=a"],
  [
    "a value with signs of equality",
    "__Secure-onze.session_token=a.b==",
    "__Secure-onze.session_token=a.b==",
  ],
  ["no cookie", undefined, ""],
])("cookies are handed on as they are read here: %s", (_, header, handed) => {
  expect(ownCookies(header)).toBe(handed);
});
