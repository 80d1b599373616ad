import { expect, test } from "vitest";
import { readBackupCodes, readNewFactor } from "./read-factor.ts";

test.each([{}, { backupCodes: [] }, { backupCodes: "abc" }, { backupCodes: ["a", 1] }])(
  "%j holds no backup codes",
  (body) => {
    expect(readBackupCodes(body)).toBeNull();
    expect(readNewFactor({ totpURI: "otpauth://totp/Onze", ...body })).toBeNull();
  },
);

test("a second factor is an address and backup codes", () => {
  const body = { totpURI: "otpauth://totp/Onze", backupCodes: ["a-1", "b-2"] };
  expect(readNewFactor(body)).toEqual({ address: "otpauth://totp/Onze", backupCodes: ["a-1", "b-2"] });
  expect(readNewFactor({ backupCodes: ["a-1"] })).toBeNull();
});
