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

test("an address that cannot be one is told under the address, whichever field was asked about", () => {
  expect(authProblems(refused("INVALID_EMAIL"), "password")).toEqual({
    email: { key: "refusal.EMAIL_WRONG" },
  });
});

test("a limit that was passed is told with its figure", () => {
  const answer: AuthAnswer = { kind: "REFUSED", code: "PASSWORD_TOO_LONG", values: { most: 128 } };
  expect(authProblems(answer, "password")).toEqual({
    password: { key: "refusal.PASSWORD_TOO_LONG", values: { most: 128 } },
  });
});

test("a refusal that nobody foresaw is told with its code", () => {
  expect(authProblems(refused("HTTP 500"), "password")).toEqual({
    form: { key: "refusal.other", values: { code: "HTTP 500" } },
  });
});

test.each([
  [null, "refusal.tooMany", undefined],
  [0, "refusal.tooManySeconds", { count: 1 }],
  [17.2, "refusal.tooManySeconds", { count: 18 }],
  [90, "refusal.tooManySeconds", { count: 90 }],
  [91, "refusal.tooManyMinutes", { count: 2 }],
  [3600, "refusal.tooManyMinutes", { count: 60 }],
])("after too many tries with %s seconds to wait one reads %s", (waitSeconds, key, values) => {
  expect(authProblems({ kind: "TOO_MANY", waitSeconds }, "password")).toEqual({
    form: values ? { key, values } : { key },
  });
});

test("what is done has no problem, and a lost line is told", () => {
  expect(authProblems({ kind: "DONE", body: {} }, "password")).toEqual({});
  expect(authProblems({ kind: "LOST" }, "password")).toEqual({ form: { key: "refusal.lost" } });
});
