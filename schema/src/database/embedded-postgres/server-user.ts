import { readFileSync, statSync } from "node:fs";
import { DatabaseUnavailable } from "./failure.ts";

/** The system user that PostgreSQL runs as. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user to run PostgreSQL as, which refuses to run as root; null means: as ourselves, because we are not root.
 *
 * Data that exist already belong to whoever made them, and are served by that user; new data belong to `postgres` where
 * there is one, else to `nobody`.
 *
 * @throws {DatabaseUnavailable} when root finds no such user.
 */
export function findServerUser(data: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const user = pickServerUser(readFileSync("/etc/passwd", "utf8"));
  if (user) return user;
  throw new DatabaseUnavailable(
    "PostgreSQL does not run as root, and this system has neither a user postgres nor a user nobody: start as another user.",
  );
}

/** Picks `postgres`, or else `nobody`, from the text of a passwd file; null when it has neither. */
export function pickServerUser(passwd: string): ServerUser | null {
  const users = passwd.split("\n").map((line) => line.split(":"));
  const found = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!found) return null;
  const [name = "", , uid, gid] = found;
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** The part of a child process's options that makes it run as `user`. */
export function idsOf(user: ServerUser | null): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}
