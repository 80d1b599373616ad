import { expect, test } from "vitest";
import { readCode } from "./one-time-code.ts";

test.each(["", "  ", "12345", "1234567", "12a456", "abc", "<b>code</b>"])("%j is no code", (text) => {
  expect(readCode(text)).toBeNull();
});

test.each([
  ["123456", "TOTP", "123456"],
  [" 123 456 ", "TOTP", "123456"],
  ["abCD1-efGH2", "BACKUP", "abCD1-efGH2"],
  ["abCD1 -efGH2", "BACKUP", "abCD1-efGH2"],
  ["12345678", "BACKUP", "12345678"],
])("%j is a code", (text, kind, code) => {
  expect(readCode(text)).toEqual({ kind, code });
});
