import type { Request, RequestHandler, Response } from "express";
import { viewerOf } from "../../../accounts/request-viewer.ts";
import { tooMany } from "../../../errors.ts";
import type { Database } from "../../../shared/database.ts";
import type { evidenceRoutePolicies } from "./evidence-file.policy.ts";
import { type CopyContext, findFile, keepFile, needOwnEvidence } from "./evidence-file.service.ts";
import type { KeptCopies } from "./kept-copies.ts";
import { readBody, refuseAnnounced } from "./read-body.ts";
import { refuseUnnamed } from "./refuse-file.ts";

interface FileRoutes {
  readonly database: Database;
  readonly copies: KeptCopies;
}

/** Files that come in at once: each is held whole while it is looked at. */
const MOST_AT_ONCE = 4;

/** One keeps a copy of a piece of evidence, the other sends it. */
export function evidenceFileRoutes({
  database,
  copies,
}: FileRoutes): Readonly<Record<keyof typeof evidenceRoutePolicies, readonly RequestHandler[]>> {
  const contextOf = (request: Request): CopyContext => ({ database, copies, viewer: viewerOf(request) });
  let underWay = 0;
  return {
    "POST /api/evidence/:id/file": [
      async (request, response) => {
        if (underWay >= MOST_AT_ONCE)
          throw tooMany("Several files are being looked at already; send this one in a moment.");
        underWay += 1;
        try {
          await takeFile(contextOf(request), request, response);
        } finally {
          underWay -= 1;
        }
      },
    ],
    "GET /files/evidence/:id": [
      async (request, response) => {
        await sendFile(contextOf(request), request, response);
      },
    ],
  };
}

async function takeFile(context: CopyContext, request: Request, response: Response): Promise<void> {
  const id = String(request.params.id);
  const name = nameOf(request.query.name);
  refuseAnnounced(request);
  await needOwnEvidence(context, id);
  const content = await readBody(request);
  response.status(201).json(await keepFile(context, id, { name, content }));
}

const LONGEST_NAME = 200;

/** A name without folders and without signs that cannot be seen, or that turn the direction of what follows. @throws {Refusal} when there is none. */
function nameOf(given: unknown): string {
  const path = typeof given === "string" ? given : "";
  const plain = (path.split(/[\\/]/).at(-1) ?? "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  if (plain === "") throw refuseUnnamed();
  const ending = /\.[a-z0-9]{1,10}$/i.exec(plain)?.[0] ?? "";
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - ending.length)}${ending}`;
}

/** Sends a copy to be saved, and never to be shown: whatever is in it, it runs nothing here. */
async function sendFile(context: CopyContext, request: Request, response: Response): Promise<void> {
  const { name, mediaType, isPublic, content } = await findFile(context, String(request.params.id));
  response
    .set({
      "content-type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
      "content-disposition": dispositionOf(name),
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "same-origin",
      // what somebody may read today is not theirs for good
      "cache-control": isPublic ? "no-cache" : "private, no-store",
    })
    .send(content);
}

/** A name in a header, as RFC 5987 and 6266 write it: plain letters for old programs, and the name itself. */
function dispositionOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\w. ()-]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
