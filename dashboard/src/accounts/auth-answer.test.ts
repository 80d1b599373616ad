import { expect, test } from "vitest";
import { readAuthAnswer } from "./auth-answer.ts";

const answer = (status: number, text: string, retryAfter: string | null = null) =>
  readAuthAnswer({ status, text, retryAfter });

test.each([
  [401, '{"code":"INVALID_EMAIL_OR_PASSWORD","message":"…"}', "INVALID_EMAIL_OR_PASSWORD"],
  [404, "{}", "HTTP 404"],
  [500, "", "HTTP 500"],
])("%i with %s is a refusal", (status, text, code) => {
  expect(answer(status, text)).toEqual({ kind: "REFUSED", code });
});

test.each([
  ["17", 17],
  ["0", 0],
  [null, null],
  ["Wed, 21 Oct 2026 07:28:00 GMT", null],
])("after too many tries one waits %s seconds", (retryAfter, waitSeconds) => {
  expect(answer(429, '{"message":"Too many requests."}', retryAfter)).toEqual({
    kind: "TOO_MANY",
    waitSeconds,
  });
});

test("too many tries are known by their status alone", () => {
  expect(answer(429, "slow down", "5")).toEqual({ kind: "TOO_MANY", waitSeconds: 5 });
});

test.each([
  [502, "<h1>Bad gateway</h1>"],
  [200, "<h1>Hello</h1>"],
])("%i with %s is none of ours", (status, text) => {
  expect(answer(status, text)).toEqual({ kind: "LOST" });
});

test.each([
  ['{"twoFactorRedirect":true}', { twoFactorRedirect: true }],
  ["", {}],
  ["null", {}],
])("%s is done", (text, body) => {
  expect(answer(200, text)).toEqual({ kind: "DONE", body });
});
