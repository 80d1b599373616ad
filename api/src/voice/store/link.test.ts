import { expect, test } from "vitest";
import { ballotHash, codeHash, isCode, newCode, newLink, tokenHash } from "./link.ts";

test("the two digests of a link have nothing in common, and neither is the link", () => {
  const link = newLink();
  expect(tokenHash(link).equals(ballotHash(link))).toBe(false);
  expect(tokenHash(link).toString("base64url")).not.toBe(link);
  expect(tokenHash(link)).toEqual(tokenHash(link));
});

test("no two links and no two codes are alike", () => {
  expect(new Set(Array.from({ length: 1000 }, newLink)).size).toBe(1000);
  expect(new Set(Array.from({ length: 1000 }, newCode)).size).toBe(1000);
});

test("a code may be written in small letters and with other signs between, and no other code will do", () => {
  const code = newCode();
  const kept = codeHash(code);
  expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}$/);
  expect(isCode(code.toLowerCase().replaceAll("-", " "), kept)).toBe(true);
  expect(isCode(newCode(), kept)).toBe(false);
  expect(isCode("", kept)).toBe(false);
});
