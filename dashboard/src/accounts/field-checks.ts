import type { Problem, Problems, Values } from "../shared/form/problem.ts";

/** Whether a text could be an address to send mail to; whether anybody reads it only a mail can tell. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** Characters as people count them, and as the server does. */
export const lengthOf = (text: string): number => [...text].length;

/** What is wrong with a new password; only its length is known here, the server knows which are too common. */
export function passwordProblem(password: string, shortest: number): Problem | null {
  if (lengthOf(password) >= shortest) return null;
  return { key: "accounts.problem.shorter", values: { count: shortest } };
}

interface FieldChecks {
  /** Names of fields that must hold an address. */
  readonly email?: string;
  /** A field that holds a new password, and how long it must be at least. */
  readonly password?: { readonly name: string; readonly shortest: number };
}

/** What is wrong with the addresses and passwords among the values. */
export function checkFields(values: Values, { email, password }: FieldChecks): Problems {
  const found: Record<string, Problem> = {};
  if (email && !isEmail(values[email] ?? "")) found[email] = { key: "refusal.EMAIL_WRONG" };
  const short = password && passwordProblem(values[password.name] ?? "", password.shortest);
  if (password && short) found[password.name] = short;
  return found;
}
