import { GraphQLError } from "graphql";

/** What a client can act on; anything else that is thrown is a fault of ours. */
type ErrorCode = "NOT_FOUND" | "CONFLICT" | "BAD_INPUT";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_INPUT: 400,
};

/** An expected refusal: a code for programs and a sentence for a person. */
export class Refusal extends GraphQLError {
  readonly code: ErrorCode;
  /** The HTTP status of the same refusal outside GraphQL. */
  readonly status: number;

  constructor(code: ErrorCode, sentence: string) {
    super(sentence, { extensions: { code } });
    this.code = code;
    this.status = STATUS[code];
  }
}

export const notFound = (sentence: string): Refusal => new Refusal("NOT_FOUND", sentence);
export const badInput = (sentence: string): Refusal => new Refusal("BAD_INPUT", sentence);
export const conflict = (sentence: string): Refusal => new Refusal("CONFLICT", sentence);
