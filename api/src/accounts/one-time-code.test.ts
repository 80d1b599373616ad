import { expect, test } from "vitest";
import { oneTimeCode } from "./one-time-code.ts";

// appendix B of RFC 6238, of whose eight digits an app shows the last six
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("the code at second %d is the standard's", (seconds, code) => {
  expect(oneTimeCode("12345678901234567890", seconds * 1000)).toBe(code);
});
