import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@onze/schema";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask } from "../support/ask.ts";

const program = fileURLToPath(new URL("../support/share-database.ts", import.meta.url));

let dataDirectory: string;
let children: ChildProcess[];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), "onze-faults-"));
  chmodSync(dataDirectory, 0o755);
  children = [];
});

afterEach(async () => {
  await Promise.all(children.map(letGo));
  const left = serverPid();
  if (left && isAlive(left)) process.kill(left, "SIGKILL");
  rmSync(dataDirectory, { recursive: true, force: true });
});

test("a data directory that cannot be written is refused in one sentence", async () => {
  const file = join(dataDirectory, "a-file");
  writeFileSync(file, "");
  await expect(openDatabase({ dataDirectory: file })).rejects.toThrow(
    `The database cannot be kept in ${join(file, "postgres")}, which cannot be written: give another folder in ONZE_DATA.`,
  );
});

test("what was stored is there at the next start, and stopping leaves no process", async () => {
  const first = await openDatabase({ dataDirectory });
  await ask(first.url, "create table kept as select 11 as value");
  const pid = serverPid();
  await first.stop();
  expect(isAlive(pid)).toBe(false);

  const second = await openDatabase({ dataDirectory });
  expect(await ask(second.url, "select value from kept")).toEqual([{ value: 11 }]);
  await second.stop();
});

test("stopping twice is stopping once", async () => {
  const database = await openDatabase({ dataDirectory });
  await Promise.all([database.stop(), database.stop()]);
  expect(serverPid()).toBeUndefined();
});

test("processes that start at once share one server, which stops with the last of them", async () => {
  const [one, two, three] = await Promise.all([share(), share(), share()]);
  expect(new Set([one.url, two.url, three.url]).size).toBe(1);
  const pid = serverPid();
  await letGo(one.child);
  await letGo(two.child);
  expect(await ask(three.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await letGo(three.child);
  expect(isAlive(pid)).toBe(false);
});

test("a server left behind by a killed process is used again, and stopped", async () => {
  const killed = await share();
  await kill(killed.child);
  const pid = serverPid();
  expect(isAlive(pid)).toBe(true);

  const database = await openDatabase({ dataDirectory });
  expect(database.url).toBe(killed.url);
  await database.stop();
  expect(isAlive(pid)).toBe(false);
});

test("a server that was killed loses nothing that was committed", async () => {
  const first = await openDatabase({ dataDirectory });
  await ask(first.url, "create table kept as select generate_series(1, 1000) as value");
  process.kill(serverPid() ?? Number.NaN, "SIGKILL");

  const second = await openDatabase({ dataDirectory });
  expect(await ask(second.url, "select count(*)::int as rows from kept")).toEqual([{ rows: 1000 }]);
  await Promise.all([first.stop(), second.stop()]);
});

test("a start that died half-way is no obstacle: neither its lock nor its half-made data", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const database = await openDatabase({ dataDirectory });
  await database.stop();
  rmSync(join(dataDirectory, "postgres/pgdata/PG_VERSION"));
  writeFileSync(join(dataDirectory, "postgres/start.lock"), String(dead));

  const again = await openDatabase({ dataDirectory });
  expect(await ask(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await again.stop();
});

test("an id in the server's file that now belongs to another program is no obstacle", async () => {
  const database = await openDatabase({ dataDirectory });
  await database.stop();
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  children.push(other);
  writeFileSync(join(dataDirectory, "postgres/pgdata/postmaster.pid"), `${other.pid}\n/data\n1\n1\n`);

  const again = await openDatabase({ dataDirectory });
  expect(await ask(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await again.stop();
});

test("a process that ends without letting go still stops the server it alone used", async () => {
  const { child } = await share();
  const pid = serverPid();
  child.kill("SIGUSR2");
  await once(child, "exit");
  await vi.waitUntil(() => !isAlive(pid), 10_000);
});

/** Starts another process on the same data, and waits until it has the database. */
async function share(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, dataDirectory], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const [line] = await once(child.stdout, "data");
  return { child, url: String(line).trim() };
}

async function letGo(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  if (!child.stdin) return kill(child);
  child.stdin.end();
  await once(child, "exit");
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function serverPid(): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(dataDirectory, "postgres/pgdata/postmaster.pid"), "utf8"), 10);
  } catch {
    return undefined;
  }
}

/** A process that has ended, and whose parent died before it, may stay listed as a zombie: that one is not alive. */
function isAlive(pid: number | undefined): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !(existsSync(state) && readFileSync(state, "utf8").includes(") Z "));
}
