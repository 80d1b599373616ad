import { createHmac, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface SecretPlace {
  /** Null for a file in the data folder. */
  readonly secret: string | null;
  readonly dataDirectory: string;
}

/** The secret of this installation: the one given, or one made at the first start, in a file that only we may read. */
export function openSecret({ secret, dataDirectory }: SecretPlace): string {
  if (secret !== null) return secret;
  const path = join(dataDirectory, "secret");
  return readFile(path) ?? makeFile(dataDirectory, path);
}

function readFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Whole or not at all: of two processes that start at once, both take what the first has written. */
function makeFile(folder: string, path: string): string {
  mkdirSync(folder, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    linkSync(own, path);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(own);
  }
  return readFileSync(path, "utf8").trim();
}

/** A secret for one purpose alone, from which neither the first nor that for another purpose can be found. */
export const deriveSecret = (secret: string, purpose: string): Buffer =>
  createHmac("sha256", secret).update(`onze: ${purpose}`).digest();
