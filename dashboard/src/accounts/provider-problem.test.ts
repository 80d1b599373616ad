import { expect, test } from "vitest";
import { providerProblem } from "./provider-problem.ts";

test.each([
  ["email_not_verified", "accounts.signIn.unverified"],
  ["PROVIDER_SILENT", "accounts.problem.providerSilent"],
  ["ACCOUNT_CLOSED", "refusal.ACCOUNT_CLOSED"],
  ["signup_disabled", "accounts.signIn.providerFailed"],
  ["", "accounts.signIn.providerFailed"],
])("whoever comes back from the provider with %j reads why: %s", (code, key) => {
  expect(providerProblem(code)).toBe(key);
});
