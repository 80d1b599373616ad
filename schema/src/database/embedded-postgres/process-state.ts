import { readFileSync } from "node:fs";
import { hasCode } from "./failure.ts";

/** Whether a process with this id runs. One that has ended and waits for its parent (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
  return !/\) Z /.test(readProc(pid, "stat"));
}

/**
 * Whether a living process can be a PostgreSQL server. Ids are used again after a restart, above all in containers,
 * so the id in a file left by a server may be anybody's. Where the system does not tell a process's name: true.
 */
export function mayBePostgres(pid: number): boolean {
  const name = readProc(pid, "comm").trim();
  return name === "" || name === "postgres";
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
