import type { IncomingMessage } from "node:http";
import { LARGEST_FILE, refuseEmpty, refuseLarge } from "./refuse-file.ts";

/** Whether a request says by itself that its body is too large. @throws {Refusal} then, before anything is read. */
export function refuseAnnounced({ headers }: IncomingMessage): void {
  if (Number(headers["content-length"] ?? 0) > LARGEST_FILE) throw refuseLarge();
}

/** The body of a request. @throws {Refusal} when it is empty, or as soon as more came than is kept. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  // a body that is refused must stay open, or its sender would never read why
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    if (size > LARGEST_FILE) throw refuseLarge();
    pieces.push(piece);
  }
  if (size === 0) throw refuseEmpty();
  return Buffer.concat(pieces);
}
