import { expect, test } from "vitest";
import { checkFields, isEmail, passwordProblem } from "./field-checks.ts";

test.each(["", "ada", "ada@", "@a.example", "ada@a", "a b@a.example", "ada@a@b.example"])(
  "%j is no address",
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);

test.each(["ada@a.example", " ada@a.example ", "ada+onze@sub.a.example", "añá@a.example"])(
  "%j can be an address",
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

test.each([
  ["", { key: "accounts.problem.shorter", values: { count: 12 } }],
  ["elf tekens!", { key: "accounts.problem.shorter", values: { count: 12 } }],
  ["twelve chars", null],
  ["🌱🌱🌱🌱🌱🌱", { key: "accounts.problem.shorter", values: { count: 12 } }],
])("the password %j", (password, problem) => {
  expect(passwordProblem(password, 12)).toEqual(problem);
});

test("only what is asked for is checked", () => {
  const values = { email: "nobody", secret: "short" };
  expect(checkFields(values, {})).toEqual({});
  expect(Object.keys(checkFields(values, { email: "email" }))).toEqual(["email"]);
  expect(Object.keys(checkFields(values, { password: { name: "secret", shortest: 12 } }))).toEqual([
    "secret",
  ]);
});
