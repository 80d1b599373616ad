import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { findRunnable } from "./binaries.ts";
import { DatabaseUnavailable } from "./failure.ts";
import { findServerUser, idsOf, type ServerUser } from "./server-user.ts";

/** Where the programs and the data of one server are, as full paths, and who runs it (null: ourselves). */
export interface Place {
  readonly native: string;
  readonly base: string;
  readonly data: string;
  readonly passwordFile: string;
  readonly logFile: string;
  readonly user: ServerUser | null;
}

/**
 * Finds or makes the folders of the server whose data shall be in `directory`.
 *
 * As root the server runs as another user, to whom the checkout or the data may be closed (under `/root`, say): what
 * that user cannot reach is put under `/var/tmp` instead, in a folder named for `directory`.
 *
 * @throws {DatabaseUnavailable} when the programs cannot run here, or existing data cannot be reached by their owner.
 */
export function findPlace(directory: string): Place {
  const reachable = nameReachable(directory);
  const moved = join(reachable, "data");
  const isMoved = process.getuid?.() === 0 && existsSync(join(moved, "pgdata"));
  const user = findServerUser(join(isMoved ? moved : directory, "pgdata"));
  const native = findRunnable(user, () => makeRootFolder(reachable));
  mkdirSync(directory, { recursive: true });
  if (!user || (!isMoved && giveTo(user, directory))) return placeIn(directory, native, user);
  if (!isMoved && existsSync(join(directory, "pgdata"))) {
    throw new DatabaseUnavailable(
      `The database in ${directory} belongs to ${user.name}, to whom a folder above it is closed: open that folder.`,
    );
  }
  makeRootFolder(reachable);
  mkdirSync(moved, { recursive: true });
  giveTo(user, moved);
  return placeIn(moved, native, user);
}

function placeIn(base: string, native: string, user: ServerUser | null): Place {
  const passwordFile = join(base, "password");
  return {
    native,
    base,
    data: join(base, "pgdata"),
    passwordFile,
    logFile: join(base, "postgres.log"),
    user,
  };
}

/** A name that every start for the same directory finds again. */
function nameReachable(directory: string): string {
  const hash = createHash("sha256").update(directory).digest("hex").slice(0, 12);
  return join("/var/tmp", `onze-postgres-${hash}`);
}

/** Anybody may write in `/var/tmp`: a folder there that is not root's own was put there by somebody else. */
function makeRootFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const made = lstatSync(folder);
  if (!made.isDirectory() || made.uid !== 0) {
    throw new DatabaseUnavailable(`The folder ${folder} belongs to another user: remove it and start again.`);
  }
  chmodSync(folder, 0o755);
  return folder;
}

/** Gives the folder itself, not what is in it, to the user; says whether the user can then write there. */
function giveTo(user: ServerUser, folder: string): boolean {
  chownSync(folder, user.uid, user.gid);
  return spawnSync("test", ["-w", folder], { ...idsOf(user), cwd: "/", stdio: "ignore" }).status === 0;
}
