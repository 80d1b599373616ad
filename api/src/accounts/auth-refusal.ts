import { TooMany } from "../errors.ts";

/** A refusal in the form in which better-auth answers its own: a code for programs and a sentence for a person. */
export class AuthRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, sentence: string) {
    super(sentence);
    this.status = status;
    this.code = code;
  }
}

/** How a refusal is answered; null for what is no refusal but a fault. */
export function answerOf(error: unknown): {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly code: string; readonly message: string };
} | null {
  if (error instanceof TooMany) {
    const { status, code, message, retryAfterSeconds } = error;
    return { status, headers: { "retry-after": String(retryAfterSeconds) }, body: { code, message } };
  }
  if (!(error instanceof AuthRefusal)) return null;
  return { status: error.status, headers: {}, body: { code: error.code, message: error.message } };
}
