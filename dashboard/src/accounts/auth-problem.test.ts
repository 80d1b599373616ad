import { expect, test } from "vitest";
import type { AuthAnswer } from "./auth-answer.ts";
import { authProblems } from "./auth-problem.ts";

const refused = (code: string): AuthAnswer => ({ kind: "REFUSED", code });

test("a wrong pair is told at the field, without saying which of the two is wrong", () => {
  expect(authProblems(refused("INVALID_EMAIL_OR_PASSWORD"), "password")).toEqual({
    password: { key: "accounts.problem.wrongPair" },
  });
});

test.each(["INVALID_TWO_FACTOR_COOKIE", "INVALID_TOKEN", "UNAUTHORIZED"])(
  "%s is not the fault of any field",
  (code) => {
    expect(Object.keys(authProblems(refused(code), "password"))).toEqual(["form"]);
  },
);

test("a refusal that nobody foresaw is told with its code", () => {
  expect(authProblems(refused("HTTP 500"), "password")).toEqual({
    form: { key: "accounts.problem.other", values: { code: "HTTP 500" } },
  });
});

test.each([
  [null, "accounts.problem.tooMany", undefined],
  [0, "accounts.problem.tooManySeconds", { count: 1 }],
  [17.2, "accounts.problem.tooManySeconds", { count: 18 }],
  [90, "accounts.problem.tooManySeconds", { count: 90 }],
  [91, "accounts.problem.tooManyMinutes", { count: 2 }],
  [3600, "accounts.problem.tooManyMinutes", { count: 60 }],
])("after too many tries with %s seconds to wait one reads %s", (waitSeconds, key, values) => {
  expect(authProblems({ kind: "TOO_MANY", waitSeconds }, "password")).toEqual({
    form: values ? { key, values } : { key },
  });
});

test("what is done has no problem, and a lost line is told", () => {
  expect(authProblems({ kind: "DONE", body: {} }, "password")).toEqual({});
  expect(authProblems({ kind: "LOST" }, "password")).toEqual({ form: { key: "accounts.problem.lost" } });
});
