import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import { answerError } from "../shared/answer-error.ts";

/** In milliseconds. */
const HEADERS_WITHIN = 10_000;
/** How often a body is looked at, in milliseconds, and what must have come of it since: a slow telephone sends more. */
const LOOK_EVERY = 10_000;
const LEAST_BYTES = 10_000;
/** Connections at once; what comes on top is not taken. */
const MOST_CONNECTIONS = 2_000;

/** Settings of a server to be made: how often it looks for clients that are slow with their headers. */
export const LOOKS_FOR_SLOW_HEADERS = { connectionsCheckingInterval: 2_000 };

/** Holds what one client can keep of a server by sending little or reading nothing. */
export function limitSlowClients(server: Server): void {
  server.headersTimeout = HEADERS_WITHIN;
  // an upload may take long, as long as it flows
  server.requestTimeout = 0;
  // longer than balancers keep theirs: who closes first answers a request that is on its way with silence
  server.keepAliveTimeout = 65_000;
  // nothing sent and nothing read; a statement is stopped long before
  server.timeout = 120_000;
  server.maxConnections = MOST_CONNECTIONS;
  server.on("request", cutAfterAnswer);
}

/** Whoever has an answer and goes on sending the body has one look's time to end it. */
function cutAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => {
    if (request.complete) return;
    const cutting = setTimeout(() => request.socket.destroy(), LOOK_EVERY).unref();
    request.once("close", () => clearTimeout(cutting));
  });
}

/** Cuts a request whose body hardly comes. */
export const flowingBodies: RequestHandler = function flowingBodies(request, response, next) {
  if (request.complete || !hasBody(request.headers)) return next();
  let seen = request.socket.bytesRead;
  const looking = setInterval(() => {
    if (request.complete) return clearInterval(looking);
    const come = request.socket.bytesRead - seen;
    seen += come;
    // what has come and is not read yet waits for us
    if (come >= LEAST_BYTES || request.readableLength > 0) return;
    clearInterval(looking);
    if (!response.headersSent) {
      response.set("connection", "close");
      answerError(response, 408, {
        code: "BAD_INPUT",
        message: "The body of this request came too slowly; send it again.",
      });
    }
    response.once("close", () => request.socket.destroy());
    response.end();
  }, LOOK_EVERY);
  response.once("close", () => clearInterval(looking));
  next();
};

const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
