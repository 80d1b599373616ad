import type { Response } from "express";

/** An error as it is answered outside GraphQL: a code for programs and a sentence for a person. */
export interface AnsweredError {
  readonly code: string;
  readonly message: string;
  /** Of a refusal: its reason, which lets a program say the same in another language, with what fills its sentence. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Answers with an error and its HTTP status. */
export function answerError(
  response: Response,
  status: number,
  { code, message, extensions }: AnsweredError,
): void {
  const { reason, values } = extensions ?? {};
  const why = reason === undefined ? {} : { reason, values };
  response.status(status).json({ error: { code, message, ...why } });
}
