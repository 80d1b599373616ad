import type { Problems } from "../shared/form/problem.ts";
import { askAuth } from "./ask-auth.ts";
import { authProblems } from "./auth-problem.ts";
import { readCode } from "./one-time-code.ts";

/** Gives the second factor, whichever kind of code was typed into the field `code`. */
export async function sendCode(text: string): Promise<Problems> {
  const given = readCode(text);
  if (!given) return { code: { key: "accounts.problem.noCode" } };
  const path = given.kind === "TOTP" ? "two-factor/verify-totp" : "two-factor/verify-backup-code";
  return authProblems(await askAuth(path, { code: given.code }), "code");
}
