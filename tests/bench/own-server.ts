import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface OwnServer {
  /** Of its GraphQL. */
  readonly url: string;
  stop(): Promise<void>;
}

const COMMAND = fileURLToPath(new URL("../../api/dist/cli/main.js", import.meta.url));
const PEER = fileURLToPath(new URL("peer-server.ts", import.meta.url));

/** Measuring asks more than people do, and its lines in the log would be measured as well. */
const UNLIMITED = { ONZE_REQUESTS_PER_MINUTE: "100000000", ONZE_LOG: "error" };

/** Starts Onze as in production. @param settings environment variables beyond the address of the database. */
export function startOnze(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<OwnServer> {
  return start([COMMAND, "serve"], { DATABASE_URL: databaseUrl, PORT: "0", ...UNLIMITED, ...settings });
}

/** Starts PostGraphile on the same database. */
export function startPeer(databaseUrl: string): Promise<OwnServer> {
  return start([PEER], { DATABASE_URL: databaseUrl });
}

/** Both servers say their address on a line of their own. */
async function start(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<OwnServer> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", ...settings },
  });
  const ended = once(child, "exit");
  const leave = () => child.kill("SIGKILL");
  process.once("exit", leave);
  child.once("exit", () => process.off("exit", leave));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /http:\/\/\S+:(\d+)/.exec(line)?.[1];
    if (port) return { url: `http://127.0.0.1:${port}/graphql`, stop: () => stop(child, ended) };
  }
  throw new Error(`${args.join(" ")} ended without serving`);
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill("SIGTERM");
  await ended;
}
