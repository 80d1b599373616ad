import { GraphQLError } from "graphql";
import { type Because, because } from "./refusal-reasons.ts";

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

/** What a program needs to go on, answered beside the code. */
type Facts = Because | Readonly<Record<string, unknown>>;

/** An expected refusal: a code for programs and a sentence for a person. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode;
  /** The HTTP status of the same refusal outside GraphQL. */
  readonly status: number;

  /** @param facts of which the reason lets a program say the same in another language. */
  constructor(code: ErrorCode, sentence: string, facts: Facts = {}) {
    super(sentence, { extensions: { code, ...facts } });
    this.code = code;
    this.status = STATUS[code];
  }
}

export const notFound = (sentence: string, why?: Because): Refusal =>
  new Refusal("NOT_FOUND", sentence, { ...why });
export const badInput = (sentence: string, why?: Because): Refusal =>
  new Refusal("BAD_INPUT", sentence, { ...why });
export const conflict = (sentence: string, facts?: Facts): Refusal =>
  new Refusal("CONFLICT", sentence, facts);
export const unauthenticated = (sentence: string): Refusal => new Refusal("UNAUTHENTICATED", sentence);
export const forbidden = (sentence: string, why?: Because): Refusal =>
  new Refusal("FORBIDDEN", sentence, { ...why });
export const tooMany = (sentence: string): Refusal => new Refusal("TOO_MANY_REQUESTS", sentence);

/** How something stands that was changed since somebody saw it. */
interface ChangedFacts extends Readonly<Record<string, unknown>> {
  /** Null where it is there no more. */
  readonly current: { readonly version: number } | null;
}

/** A refusal of what was made of an older version of `what`. @param now how it stands, for the sentence. */
export const changedMeanwhile = (what: string, facts: ChangedFacts, now = ""): Refusal =>
  conflict(
    `Somebody else has changed ${what} meanwhile${now && `: now ${now}`}. Nothing of yours was saved.`,
    { ...because("CHANGED_MEANWHILE"), ...facts },
  );

/** A refusal of what was tried too often; it may be tried again after some seconds. */
export class TooMany extends Refusal {
  readonly retryAfterSeconds: number;

  constructor(sentence: string, retryAfterSeconds: number) {
    super("TOO_MANY_REQUESTS", sentence, because("TRIED_TOO_OFTEN", { seconds: retryAfterSeconds }));
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
