import { expect, test } from "vitest";
import { oneTimeCode } from "./totp.ts";

/** The key of RFC 6238, appendix B, in base 32; its codes there have eight figures, of which apps show the last six. */
const KEY = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ";

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("%i seconds after 1970 the code is %s", (seconds, code) => {
  expect(oneTimeCode(KEY, seconds * 1000)).toBe(code);
});
