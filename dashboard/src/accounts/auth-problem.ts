import type { Problem, Problems } from "../shared/form/problem.ts";
import { waitProblem } from "../shared/refusal/wait-problem.ts";
import type { AuthAnswer } from "./auth-answer.ts";

/** Refusals that a person can do something about, by their code. */
const KEYS: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "accounts.problem.wrongPair",
  INVALID_EMAIL: "refusal.EMAIL_WRONG",
  INVALID_PASSWORD: "accounts.problem.wrongPassword",
  INVALID_CODE: "accounts.problem.wrongCode",
  INVALID_BACKUP_CODE: "accounts.problem.wrongBackupCode",
  INVALID_TWO_FACTOR_COOKIE: "accounts.problem.startAgain",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "accounts.problem.startAgain",
  PASSWORD_TOO_SHORT: "refusal.PASSWORD_TOO_SHORT",
  PASSWORD_TOO_LONG: "refusal.PASSWORD_TOO_LONG",
  PASSWORD_TOO_COMMON: "refusal.PASSWORD_TOO_COMMON",
  INVALID_TOKEN: "accounts.problem.oldLink",
  TOKEN_EXPIRED: "accounts.problem.oldLink",
  UNAUTHORIZED: "refusal.signedOut",
  ACCOUNT_CLOSED: "refusal.ACCOUNT_CLOSED",
  SECOND_FACTOR_REQUIRED: "accounts.problem.factorFirst",
  DEMONSTRATION: "accounts.problem.demonstration",
  PROVIDER_SILENT: "accounts.problem.providerSilent",
};

/** Refusals that are not the fault of the field that was asked about: of another, or of none. */
const PLACES: Readonly<Record<string, string>> = {
  "refusal.EMAIL_WRONG": "email",
  "refusal.signedOut": "form",
  "refusal.ACCOUNT_CLOSED": "form",
  "accounts.problem.startAgain": "form",
  "accounts.problem.oldLink": "form",
  "accounts.problem.factorFirst": "form",
  "accounts.problem.demonstration": "form",
};

/**
 * What is wrong, by what the server answered; nothing when it did what was asked.
 *
 * @param field the field that a refusal with a known code is about; what stands in its way otherwise concerns the form.
 */
export function authProblems(answer: AuthAnswer, field: string): Problems {
  if (answer.kind === "DONE") return {};
  if (answer.kind === "TOO_MANY") return { form: waitProblem(answer.waitSeconds) };
  if (answer.kind === "LOST") return { form: { key: "refusal.lost" } };
  const { code, values } = answer;
  const key = KEYS[code];
  if (key === undefined) return { form: { key: "refusal.other", values: { code } } };
  return { [PLACES[key] ?? field]: filled(key, values) };
}

const filled = (key: string, values: Problem["values"]): Problem =>
  values && Object.keys(values).length > 0 ? { key, values } : { key };
