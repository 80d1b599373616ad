import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Request, RequestHandler, Response } from "express";
import { viewerOf } from "../accounts/request-viewer.ts";
import { VISITOR, type Viewer } from "../accounts/viewer.ts";
import { badInput, notFound, Refusal } from "../errors.ts";
import type { Database } from "../shared/database.ts";
import type { importRoutePolicies } from "./import.policy.ts";
import { find } from "./import-run.queries.ts";
import type { ImportWorker } from "./import-worker.ts";
import { createUploadRoom, type UploadRoom } from "./upload-room.ts";
import { keepUpload, LARGEST_UPLOAD, refuseLarge } from "./upload-store.ts";
import { chooseOrganisation } from "./uploader.ts";

interface ImportRoutes {
  readonly dataDirectory: string;
  readonly database: Database;
  readonly worker: ImportWorker;
  /** Finds out who makes a request, as things stand now. */
  readonly findViewer: (request: Request) => Promise<Viewer>;
  /** Aborted when the server stops: events then end. */
  readonly stopping: AbortSignal;
}

/** A look at the run this often, in milliseconds; a look also notices a reader that was killed. */
const LOOK_EVERY = 400;
/** Looks without news after which something is sent all the same, or whoever stands between would hang up. */
const QUIET_LOOKS = 50;

/** One takes a file in, the other tells how far its import is. */
export function importRoutes(
  routes: ImportRoutes,
): Readonly<Record<keyof typeof importRoutePolicies, readonly RequestHandler[]>> {
  const { database } = routes;
  const room = createUploadRoom(routes);
  return {
    "POST /api/imports": [(request, response) => takeFile(routes, room, request, response)],
    "GET /api/imports/:id/events": [
      async (request, response) => {
        const id = String(request.params.id);
        const run = await find({ database, viewer: viewerOf(request) }, id);
        if (!run) throw notFound("There is no such import.");
        await tellProgress(routes, { request, id }, response);
      },
    ],
  };
}

async function takeFile(
  { dataDirectory, database, worker }: ImportRoutes,
  room: UploadRoom,
  request: Request,
  response: Response,
): Promise<void> {
  const viewer = viewerOf(request);
  const run = randomUUID();
  const fileName = nameOf(request);
  const organisation = chooseOrganisation(viewer, textOf(request.query.organisation));
  const announced = Number(request.get("content-length") ?? LARGEST_UPLOAD);
  refuseLarge(announced, LARGEST_UPLOAD);
  await room.whileArriving({ viewer, organisation, bytes: announced }, async () => {
    const bytes = await keepUpload({ dataDirectory, run, largest: LARGEST_UPLOAD }, request);
    await database.rows(
      `insert into import_run (id, file_name, bytes, organisation_id, account_id, token_id)
        values ($1, $2, $3, $4, $5, $6)`,
      [run, fileName, bytes, organisation, viewer.accountId, viewer.tokenId],
    );
  });
  await worker.request(run);
  response.status(202).json({ id: run });
}

const textOf = (given: unknown): string | null => (typeof given === "string" ? given : null);

function nameOf(request: Request): string {
  const name = textOf(request.query.name) ?? "";
  const plain = (name.split(/[\\/]/).at(-1) ?? "").trim();
  if (plain === "") throw badInput("The upload has no file name; put it in the address as “?name=”.");
  return plain.slice(0, 300);
}

interface Followed {
  readonly request: Request;
  /** Of the run. */
  readonly id: string;
}

/** Sends the run as an event whenever it has changed, until it has ended, or whoever follows it may see it no more. */
async function tellProgress(routes: ImportRoutes, followed: Followed, response: Response): Promise<void> {
  response
    .set({ "content-type": "text/event-stream", "cache-control": "no-store", connection: "keep-alive" })
    .flushHeaders();
  let told = "";
  let quiet = 0;
  while (!response.closed) {
    const run = await lookAt(routes, followed);
    if (!run) break;
    const { status, bytesRead, bytes, activitiesRead, message } = run;
    const state = JSON.stringify({ status, bytesRead, bytes, activitiesRead, message });
    quiet = state === told ? quiet + 1 : 0;
    if (state !== told) response.write(`event: progress\ndata: ${state}\n\n`);
    else if (quiet % QUIET_LOOKS === 0) response.write(": nothing new\n\n");
    told = state;
    if (status !== "QUEUED" && status !== "RUNNING") break;
    if (!(await passes(LOOK_EVERY, routes.stopping))) {
      response.end(); // without "done": whoever listens asks again
      return;
    }
  }
  response.end("event: done\ndata: {}\n\n");
}

/** The run as whoever follows it may see it now; null when they may not any more. */
async function lookAt({ database, findViewer }: ImportRoutes, { request, id }: Followed) {
  return find({ database, viewer: await findViewer(request).catch(nobody) }, id);
}

/** Whoever is refused by now, as with a token that was revoked. */
function nobody(error: unknown): Viewer {
  if (error instanceof Refusal) return VISITOR;
  throw error;
}

/** @returns false when it was interrupted. */
const passes = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  pause(milliseconds, true, { signal }).catch(() => false);
