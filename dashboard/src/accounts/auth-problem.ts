import type { Problem, Problems } from "../shared/form/problem.ts";
import type { AuthAnswer } from "./auth-answer.ts";

/** Refusals that a person can do something about, by their code. */
const KEYS: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "accounts.problem.wrongPair",
  INVALID_EMAIL: "accounts.problem.email",
  INVALID_PASSWORD: "accounts.problem.wrongPassword",
  INVALID_CODE: "accounts.problem.wrongCode",
  INVALID_BACKUP_CODE: "accounts.problem.wrongBackupCode",
  INVALID_TWO_FACTOR_COOKIE: "accounts.problem.startAgain",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "accounts.problem.startAgain",
  PASSWORD_TOO_SHORT: "accounts.problem.tooShort",
  PASSWORD_TOO_LONG: "accounts.problem.tooLong",
  PASSWORD_TOO_COMMON: "accounts.problem.common",
  INVALID_TOKEN: "accounts.problem.oldLink",
  TOKEN_EXPIRED: "accounts.problem.oldLink",
  UNAUTHORIZED: "accounts.problem.signedOut",
  ACCOUNT_CLOSED: "accounts.problem.closed",
  SECOND_FACTOR_REQUIRED: "accounts.problem.factorFirst",
  DEMONSTRATION: "accounts.problem.demonstration",
};

/** Over so many seconds a wait is told in minutes. */
const LONG_WAIT = 90;

function waitProblem(seconds: number | null): Problem {
  if (seconds === null) return { key: "accounts.problem.tooMany" };
  if (seconds <= LONG_WAIT) {
    return { key: "accounts.problem.tooManySeconds", values: { count: Math.max(1, Math.ceil(seconds)) } };
  }
  return { key: "accounts.problem.tooManyMinutes", values: { count: Math.ceil(seconds / 60) } };
}

/**
 * What is wrong, by what the server answered; nothing when it did what was asked.
 *
 * @param field the field that a refusal with a known code is about; what stands in its way otherwise concerns the form.
 */
export function authProblems(answer: AuthAnswer, field: string): Problems {
  if (answer.kind === "DONE") return {};
  if (answer.kind === "TOO_MANY") return { form: waitProblem(answer.waitSeconds) };
  if (answer.kind === "LOST") return { form: { key: "accounts.problem.lost" } };
  const key = KEYS[answer.code];
  if (key === undefined) return { form: { key: "accounts.problem.other", values: { code: answer.code } } };
  return { [isAboutForm(key) ? "form" : field]: { key } };
}

const isAboutForm = (key: string) =>
  /\.(startAgain|signedOut|oldLink|closed|factorFirst|demonstration)$/.test(key);
