import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { badInput } from "../errors.ts";

/** Largest file that is taken over HTTP, in bytes; larger ones go through the command line. */
export const LARGEST_UPLOAD = 1_000_000_000;

/** In milliseconds. */
const DAY = 86_400_000;

const folderOf = (dataDirectory: string): string => join(dataDirectory, "uploads");

/** Where the uploaded file of a run waits. */
export const uploadPath = (dataDirectory: string, run: string): string => join(folderOf(dataDirectory), run);

/** An upload under way. */
export interface Upload {
  readonly dataDirectory: string;
  readonly run: string;
  /** Bytes taken at most. */
  readonly largest: number;
}

/**
 * Keeps an upload until its import has ended. @returns its size in bytes.
 *
 * @throws {Refusal} when it is empty or too large; of an upload that breaks off nothing stays.
 */
export async function keepUpload({ dataDirectory, run, largest }: Upload, body: Readable): Promise<number> {
  const path = uploadPath(dataDirectory, run);
  await mkdir(folderOf(dataDirectory), { recursive: true });
  // opened first: a stream that breaks off while it opens its file would make it after it was taken away
  const file = await open(path, "w");
  let size = 0;
  try {
    await pipeline(async function* () {
      // a body that is refused must stay open, or its sender would never read why
      for await (const piece of body.iterator({ destroyOnReturn: false })) {
        size += piece.length;
        refuseLarge(size, largest);
        yield piece;
      }
    }, file.createWriteStream());
    if (size === 0)
      throw badInput("The file is empty; choose the IATI file that the organisation publishes.");
    return size;
  } catch (error) {
    await forgetUpload(dataDirectory, run);
    throw error;
  }
}

/** @throws {Refusal} when an upload of this many bytes is not taken. */
export function refuseLarge(bytes: number, largest: number): void {
  if (bytes > largest) {
    throw badInput(`The file is larger than ${largest} bytes; give it to the command line instead.`);
  }
}

/** Bytes that the upload of a run takes up; null when it is not kept any more. */
export async function sizeOfUpload(dataDirectory: string, run: string): Promise<number | null> {
  const found = await stat(uploadPath(dataDirectory, run)).catch(() => null);
  return found?.size ?? null;
}

export const forgetUpload = (dataDirectory: string, run: string): Promise<void> =>
  rm(uploadPath(dataDirectory, run), { force: true });

/**
 * Takes away the uploads of no run that may still read them: also what a server that was killed left of uploads that never
 * became runs. One that was written to within the last day may still be on its way to another server on the same data.
 */
export async function forgetStrays(dataDirectory: string, runs: ReadonlySet<string>): Promise<void> {
  const folder = folderOf(dataDirectory);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (runs.has(name)) continue;
    const { mtimeMs } = await stat(uploadPath(dataDirectory, name));
    if (Date.now() - mtimeMs > DAY) await forgetUpload(dataDirectory, name);
  }
}
