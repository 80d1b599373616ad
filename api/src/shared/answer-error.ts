import type { Response } from "express";

/** An error as it is answered outside GraphQL: a code for programs and a sentence for a person. */
export interface AnsweredError {
  readonly code: string;
  readonly message: string;
}

/** Answers with an error and its HTTP status. */
export function answerError(response: Response, status: number, { code, message }: AnsweredError): void {
  response.status(status).json({ error: { code, message } });
}
