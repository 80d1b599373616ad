import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { badInput } from "../errors.ts";

/** Largest file that is taken over HTTP, in bytes; larger ones go through the command line. */
export const LARGEST_UPLOAD = 1_000_000_000;

/** Where the uploaded file of a run waits. */
export const uploadPath = (dataDirectory: string, run: string): string => join(dataDirectory, "uploads", run);

/**
 * Keeps an upload until its import has ended. @returns its size in bytes.
 *
 * @throws {Refusal} when it is empty or too large; of an upload that breaks off nothing stays.
 */
export async function keepUpload(dataDirectory: string, run: string, body: Readable): Promise<number> {
  const path = uploadPath(dataDirectory, run);
  await mkdir(dirname(path), { recursive: true });
  let size = 0;
  const measure = new Transform({
    transform(piece: Buffer, _encoding, done) {
      size += piece.length;
      done(
        size > LARGEST_UPLOAD
          ? badInput(`The file is larger than ${LARGEST_UPLOAD} bytes; give it to the command line instead.`)
          : null,
        piece,
      );
    },
  });
  try {
    await pipeline(body, measure, createWriteStream(path));
    if (size === 0)
      throw badInput("The file is empty; choose the IATI file that the organisation publishes.");
    return size;
  } catch (error) {
    await forgetUpload(dataDirectory, run);
    throw error;
  }
}

export const forgetUpload = (dataDirectory: string, run: string): Promise<void> =>
  rm(uploadPath(dataDirectory, run), { force: true });
