import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../../api/bin/onze.mjs", import.meta.url));
const RUN = "00000000-0000-4000-8000-000000000000";
/** Nobody listens there. */
const GONE = "postgres://onze:secret-of-the-database@127.0.0.1:9/onze";

test("what goes wrong in the process of an import is one line of the server's log", async () => {
  const child = spawn(process.execPath, [program, "run-import", RUN], {
    stdio: ["pipe", "ignore", "pipe"], // as the server starts it
    env: { ...process.env, DATABASE_URL: GONE },
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(code).toBe(1);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(said)).toEqual({
    level: "error",
    time: expect.stringMatching(/^\d{4}-/),
    import: RUN,
    fault: expect.stringContaining("ECONNREFUSED"),
  });
  expect(said).not.toContain("secret-of-the-database");
});
