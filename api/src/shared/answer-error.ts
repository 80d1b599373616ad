import type { Response } from "express";
import type { Because } from "../refusal-reasons.ts";

/** An error as it is answered outside GraphQL: a code for programs and a sentence for a person, and why where a program can tell that. */
export interface AnsweredError extends Partial<Because> {
  readonly code: string;
  readonly message: string;
}

/** Answers with an error and its HTTP status. */
export function answerError(
  response: Response,
  status: number,
  { code, message, reason, values }: AnsweredError,
): void {
  response.status(status).json({ error: { code, message, ...(reason && { reason, values }) } });
}
