import { expect, test } from "vitest";
import { readKey } from "./totp-key.ts";

test.each([
  ["otpauth://totp/Onze:a%40b.example?secret=ABCDEFGHIJ&issuer=Onze&digits=6&period=30", "ABCD EFGH IJ"],
  ["otpauth://totp/Onze?secret=ABCDEFGH", "ABCD EFGH"],
  ["otpauth://totp/Onze?secret=ABCDEFG%3D%3D%3D", "ABCD EFG"],
  ["otpauth://totp/Onze", null],
  ["no address", null],
])("%s holds the key %s", (address, key) => {
  expect(readKey(address)).toBe(key);
});
