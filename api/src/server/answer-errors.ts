import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler } from "express";
import { Refusal } from "../errors.ts";
import { type AnsweredError, answerError } from "../shared/answer-error.ts";
import { faultText } from "../shared/fault-text.ts";
import type { Log } from "./log.ts";
import { currentNotes } from "./request-notes.ts";

/**
 * Answers what fails outside GraphQL, such as a body that is too large or no JSON: a status, a code and a sentence, and
 * nothing of ours. A fault of ours is logged whole.
 */
export function answerErrors(log: Log): ErrorRequestHandler {
  return function answerErrors(error: unknown, request, response, _next) {
    const status = statusOf(error);
    // a client that went away is no fault, and hears nothing any more
    const isGone = request.readableAborted || response.closed;
    if (status >= 500 && !isGone) log.error({ route: currentNotes()?.route, fault: faultText(error) });
    if (response.headersSent || isGone) {
      response.destroy();
      return;
    }
    // what is left of a body is not read
    if (!request.complete) response.set("connection", "close");
    answerError(response, status, error instanceof Refusal ? refused(error) : plainError(status));
  };
}

const refused = ({ code, message, extensions }: Refusal): AnsweredError => ({ ...extensions, code, message });

function plainError(status: number) {
  const message = SENTENCES[status] ?? `${STATUS_CODES[status] ?? "This cannot be answered"}.`;
  return { code: status < 500 ? "BAD_INPUT" : "INTERNAL_SERVER_ERROR", message };
}

const SENTENCES: Readonly<Record<number, string>> = {
  400: "The body of this request cannot be read; it must be JSON.",
  404: "There is nothing at this address.",
  413: "The body of this request is too large.",
  415: "The body of this request is in an encoding that is not read here.",
  500: "This did not work, by a fault of ours.",
};

/** Express and its readers put the status of an error that the client made on the error, and so do refusals of ours. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
