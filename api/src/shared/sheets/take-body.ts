import { Buffer } from "node:buffer";
import type { Readable } from "node:stream";
import { badInput } from "../../errors.ts";
import { because } from "../../refusal-reasons.ts";

/** Largest file of a sheet, in millions of bytes. */
const MOST_MB = 10;
const MOST_BYTES = MOST_MB * 1_000_000;

/** The bytes of a body. @param announced how many it says that there are. @throws {Refusal} when there are too many. */
export async function takeBody(body: Readable, announced: number): Promise<Uint8Array> {
  refuseLarge(announced);
  const pieces: Buffer[] = [];
  let size = 0;
  // a body that is refused must stay open, or its sender would never read why
  for await (const piece of body.iterator({ destroyOnReturn: false })) {
    size += piece.length;
    refuseLarge(size);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

function refuseLarge(bytes: number): void {
  if (bytes > MOST_BYTES)
    throw badInput(
      `The file is larger than ${MOST_MB} MB; split it.`,
      because("SHEET_TOO_LARGE", { most: MOST_MB }),
    );
}
