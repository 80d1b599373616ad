import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished, vi } from "vitest";
import { COMMAND_SECRET, endOf, startOnze } from "./run-onze.ts";
import { createSignIn } from "./sign-in.ts";
import { type AskGraphQL, asker } from "./start-app.ts";

/** What the API says of an import. */
export interface RunState {
  readonly status: string;
  readonly message: string | null;
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesRead: number;
  readonly report: { readonly activities: Readonly<Record<string, number>> } | null;
}

export interface TestServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** With which somebody of the secretariat asks. */
  readonly headers: { readonly cookie: string };
  /** Asks as somebody of the secretariat. */
  readonly ask: AskGraphQL;
  /** Uploads a file. @returns the id of its run. */
  readonly upload: (name: string, body: string | Uint8Array) => Promise<string>;
  readonly find: (id: string) => Promise<RunState>;
  /** Waits until a run is as wanted. */
  readonly waitFor: (id: string, isReached: (run: RunState) => boolean) => Promise<RunState>;
  /** Names of the uploads kept. */
  readonly uploads: () => readonly string[];
}

const RUN = `query ($id: ID!) { importRun(id: $id) { status message fileName bytes bytesRead
  report { activities { read leaves new changed unchanged withdrawn } } } }`;

/** Takes up what is to be done when a test, or a test file, has ended. */
type Ending = (work: () => void | Promise<void>) => void;

/** A folder for the data of a server; it goes with the test. */
export function dataFolder(atEnd: Ending = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "onze-data-"));
  chmodSync(folder, 0o755);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the built server as a user does, for the test that runs or, with `afterAll`, for its file. */
export async function startServer(
  databaseUrl: string,
  dataDirectory: string,
  atEnd: Ending = onTestFinished,
): Promise<TestServer> {
  const child = startOnze(databaseUrl, ["serve"], { ONZE_DATA: dataDirectory, PORT: "0" });
  child.stderr.resume();
  atEnd(() => stop(child));
  const url = await addressOf(child);
  const signIn = createSignIn({ databaseUrl, secret: COMMAND_SECRET, address: url });
  const { headers } = await signIn("UMBRELLA_STAFF");
  const ask = asker(url, headers);
  const find = async (id: string): Promise<RunState> => {
    const { data } = await ask<{ importRun: RunState | null }>(RUN, { id });
    if (!data?.importRun) throw new Error(`there is no import ${id}`);
    return data.importRun;
  };
  return {
    url,
    process: child,
    headers,
    ask,
    find,
    upload: (name, body) => upload({ url, headers }, name, body),
    waitFor: (id, isReached) =>
      vi.waitUntil(
        async () => {
          const run = await find(id);
          return isReached(run) ? run : null;
        },
        { timeout: 120_000, interval: 50 },
      ),
    uploads: () => readdirSync(join(dataDirectory, "uploads")),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  await endOf(child);
}

async function addressOf(child: ReturnType<typeof startOnze>): Promise<string> {
  const lines = createInterface(child.stdout);
  const [line] = await Promise.race([
    once(lines, "line"),
    once(child, "exit").then(() => [`the server ended with ${child.exitCode}`]),
  ]);
  const port = /:(\d+)$/.exec(String(line))?.[1];
  if (!port) throw new Error(String(line));
  return `http://127.0.0.1:${port}`;
}

async function upload(
  { url, headers }: Pick<TestServer, "url" | "headers">,
  name: string,
  body: string | Uint8Array,
): Promise<string> {
  const response = await fetch(`${url}/api/imports?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : Buffer.from(body),
  });
  if (response.status !== 202) throw new Error(`the upload was answered with ${response.status}`);
  const { id } = (await response.json()) as { id: string };
  return id;
}
