import { GraphQLError } from "graphql";

/** What a client can act on; anything else that is thrown is a fault of ours. */
type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "CONFLICT"
  | "BAD_INPUT"
  | "TOO_MANY_REQUESTS";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
};

/** An expected refusal: a code for programs and a sentence for a person. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode;
  /** The HTTP status of the same refusal outside GraphQL. */
  readonly status: number;

  /** @param facts that a program needs to go on, answered beside the code. */
  constructor(code: ErrorCode, sentence: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(sentence, { extensions: { code, ...facts } });
    this.code = code;
    this.status = STATUS[code];
  }
}

export const notFound = (sentence: string): Refusal => new Refusal("NOT_FOUND", sentence);
export const badInput = (sentence: string): Refusal => new Refusal("BAD_INPUT", sentence);
export const conflict = (sentence: string, facts?: Readonly<Record<string, unknown>>): Refusal =>
  new Refusal("CONFLICT", sentence, facts);
export const unauthenticated = (sentence: string): Refusal => new Refusal("UNAUTHENTICATED", sentence);
export const forbidden = (sentence: string): Refusal => new Refusal("FORBIDDEN", sentence);
export const tooMany = (sentence: string): Refusal => new Refusal("TOO_MANY_REQUESTS", sentence);

/** A refusal of what was tried too often; it may be tried again after some seconds. */
export class TooMany extends Refusal {
  readonly retryAfterSeconds: number;

  constructor(sentence: string, retryAfterSeconds: number) {
    super("TOO_MANY_REQUESTS", sentence);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
