import { TooMany } from "../errors.ts";
import type { Because } from "../refusal-reasons.ts";

/** A refusal in the form in which better-auth answers its own: a code for programs and a sentence for a person. */
export class AuthRefusal extends Error {
  readonly status: number;
  readonly code: string;
  /** What fills the sentence, for a program that says it in another language; a bare code has none. */
  readonly values: Because["values"] | undefined;

  /** @param why a code, or a reason that has values. */
  constructor(status: number, why: string | Because, sentence: string) {
    super(sentence);
    const { reason, values } = typeof why === "string" ? { reason: why, values: undefined } : why;
    this.status = status;
    this.code = reason;
    this.values = values;
  }
}

/** How a refusal is answered; null for what is no refusal but a fault. */
export function answerOf(error: unknown): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<"code" | "message", string>> & { readonly values?: Because["values"] };
} | null {
  if (error instanceof TooMany) {
    const { status, code, message, retryAfterSeconds } = error;
    return { status, headers: { "retry-after": String(retryAfterSeconds) }, body: { code, message } };
  }
  if (!(error instanceof AuthRefusal)) return null;
  const { status, code, message, values } = error;
  return { status, headers: {}, body: { code, message, ...(values && { values }) } };
}
