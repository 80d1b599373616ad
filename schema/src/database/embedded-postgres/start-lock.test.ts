import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./start-lock.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onze-lock-"));
  lock = join(folder, "start.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("only one at a time holds the lock", async () => {
  let holders = 0;
  let most = 0;
  const hold = () =>
    withLock(lock, async () => {
      most = Math.max(most, ++holders);
      await sleep(5);
      holders--;
    });
  await Promise.all([hold(), hold(), hold()]);
  expect(most).toBe(1);
});

test("the lock is given back when the work fails", async () => {
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(lock)).toBe(false);
});

test("the lock of a dead process is taken over", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lock, String(pid));
  expect(await withLock(lock, async () => "held")).toBe("held");
});

test("a lock that nobody renews is taken over, even when its id belongs to a living process", async () => {
  writeFileSync(lock, String(process.pid));
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, aMinuteAgo, aMinuteAgo);
  expect(await withLock(lock, async () => "held")).toBe("held");
});

test("a take-over that was interrupted does not keep the lock for ever", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lock, String(pid));
  writeFileSync(`${lock}.takeover`, String(pid));
  expect(await withLock(lock, async () => "held")).toBe("held");
});
