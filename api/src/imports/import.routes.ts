import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ErrorRequestHandler, Request, Response, Router } from "express";
import express from "express";
import { VISITOR } from "../accounts/viewer.ts";
import { badInput, notFound, Refusal } from "../errors.ts";
import { answerError } from "../shared/answer-error.ts";
import type { Database } from "../shared/database.ts";
import { find } from "./import-run.queries.ts";
import type { ImportWorker } from "./import-worker.ts";
import { keepUpload, LARGEST_UPLOAD, refuseLarge } from "./upload-store.ts";

interface RouteOptions {
  readonly dataDirectory: string;
  readonly log: (message: string) => void;
}

/** A look at the run this often, in milliseconds; a look also notices a reader that was killed. */
const LOOK_EVERY = 400;

/** `POST /` takes a file in, `GET /:id/events` tells how far its import is. */
export function importRoutes(
  { dataDirectory, log }: RouteOptions,
  database: Database,
  worker: ImportWorker,
): Router {
  const router = express.Router();
  router.post("/", async (request, response) => {
    const id = randomUUID();
    const fileName = nameOf(request);
    refuseLarge(Number(request.get("content-length") ?? 0), LARGEST_UPLOAD);
    const bytes = await keepUpload({ dataDirectory, run: id, largest: LARGEST_UPLOAD }, request);
    await database.rows("insert into import_run (id, file_name, bytes) values ($1, $2, $3)", [
      id,
      fileName,
      bytes,
    ]);
    await worker.request(id);
    response.status(202).json({ id });
  });
  router.get("/:id/events", async (request, response) => {
    if (!(await find({ database, viewer: VISITOR }, request.params.id)))
      throw notFound("There is no such import.");
    await tellProgress(database, request.params.id, response);
  });
  router.use(answerErrors(log));
  return router;
}

function nameOf(request: Request): string {
  const { name } = request.query;
  const plain = typeof name === "string" ? (name.split(/[\\/]/).at(-1) ?? "").trim() : "";
  if (plain === "") throw badInput("The upload has no file name; put it in the address as “?name=”.");
  return plain.slice(0, 300);
}

/** Sends the run as an event whenever it has changed, until it has ended. */
async function tellProgress(database: Database, id: string, response: Response): Promise<void> {
  response
    .set({ "content-type": "text/event-stream", "cache-control": "no-store", connection: "keep-alive" })
    .flushHeaders();
  let told = "";
  while (!response.closed) {
    const run = await find({ database, viewer: VISITOR }, id);
    if (!run) break;
    const { status, bytesRead, bytes, activitiesRead, message } = run;
    const state = JSON.stringify({ status, bytesRead, bytes, activitiesRead, message });
    if (state !== told) response.write(`event: progress\ndata: ${state}\n\n`);
    told = state;
    if (status !== "QUEUED" && status !== "RUNNING") break;
    await pause(LOOK_EVERY);
  }
  response.end("event: done\ndata: {}\n\n");
}

function answerErrors(log: (message: string) => void): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent || request.readableAborted) {
      response.destroy();
      return;
    }
    response.set("connection", "close"); // what is left of the body is not read
    if (error instanceof Refusal) {
      answerError(response, error.status, error);
      return;
    }
    log(`upload: ${error instanceof Error ? error.stack : String(error)}`);
    answerError(response, 500, {
      code: "INTERNAL_SERVER_ERROR",
      message: "This did not work, by a fault of ours; nothing was changed.",
    });
  };
}
