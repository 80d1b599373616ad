import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { checkLinks, keepEvidence, linkStateOf, openDatabase } from "@onze/api";
import { afterAll, expect, test, vi } from "vitest";
import { addEvidence } from "../../support/add-evidence.ts";
import { startApp, TODAY } from "../../support/start-app.ts";

const app = await startApp();
const member = await app.add.member("Member");
const database = openDatabase(app.databaseUrl, 4, () => undefined);
afterAll(() => database.close());

const asked: string[] = [];
const PATHS: Readonly<Record<string, RequestListener>> = {
  "/here": (_, response) => response.end("here"),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/missing": (_, response) => response.writeHead(404).end(),
  "/closed": (_, response) => response.writeHead(403).end(),
  "/broken": (_, response) => response.writeHead(500).end(),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/false-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 404 : 200).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/here" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/elsewhere": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/endless": ({ method }, response) => {
    if (method === "HEAD") return response.writeHead(405).end();
    const pouring = setInterval(() => response.write("a".repeat(65_536)), 5);
    return response.once("close", () => clearInterval(pouring));
  },
  "/hangs-up": ({ socket }) => socket.destroy(),
};
const site = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  PATHS[request.url?.replace(/\?.*/, "") ?? ""]?.(request, response);
});
site.listen(0, "127.0.0.1");
await once(site, "listening");
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
const address = site.address();
const port = typeof address === "object" && address ? address.port : 0;
const at = (path: string): string => `http://127.0.0.1:${port}${path}`;

test.each([
  { path: "/here", state: "REACHABLE" },
  { path: "/endless", state: "REACHABLE" },
  { path: "/moved", state: "REACHABLE" },
  { path: "/no-head", state: "REACHABLE" },
  { path: "/false-head", state: "REACHABLE" },
  { path: "/gone", state: "GONE" },
  { path: "/missing", state: "GONE" },
  { path: "/closed", state: "UNREACHABLE" },
  { path: "/broken", state: "UNREACHABLE" },
  { path: "/round", state: "UNREACHABLE" },
  { path: "/elsewhere", state: "UNREACHABLE" },
  { path: "/hangs-up", state: "UNREACHABLE" },
])("an address that answers as $path does is $state", async ({ path, state }) => {
  expect(await linkStateOf(at(path), { privateAddresses: "allow" })).toBe(state);
});

test.each([
  `http://127.0.0.1:${port}/here`,
  `http://localhost:${port}/here`,
  `http://2130706433:${port}/here`,
  `http://0x7f.1:${port}/here`,
  `http://[::ffff:127.0.0.1]:${port}/here`,
  `http://[::1]:${port}/here`,
  "http://169.254.169.254/latest/meta-data",
  "ftp://example.org/a",
  "http://",
])("a machine of one's own network is never asked: %s", async (url) => {
  asked.length = 0;
  expect(await linkStateOf(url, { privateAddresses: "refuse" })).toBe("UNREACHABLE");
  expect(asked).toEqual([]);
});

interface Checked {
  readonly state: string | null;
  readonly on: string | null;
}

async function stateOf(id: string): Promise<Checked | undefined> {
  const [found] = await app.sql<Checked>(
    "select link_state as state, link_checked_on::text as on from evidence_item where id = $1",
    [id],
  );
  return found;
}

const check = (today = TODAY) => checkLinks({ database, today: () => today, privateAddresses: "allow" });

test("each address is looked at once, and not again within a week", async () => {
  await app.sql("delete from evidence_item");
  asked.length = 0;
  const [one, two, gone, without, secret] = [
    await addEvidence(app, { addedBy: member.id, url: at("/here") }),
    await addEvidence(app, { addedBy: member.id, url: at("/here") }),
    await addEvidence(app, { addedBy: member.id, url: at("/gone") }),
    await addEvidence(app, { addedBy: member.id }),
    await addEvidence(app, { addedBy: member.id, url: at("/here"), visibility: "CONFIDENTIAL" }),
  ];
  expect(await check()).toBe(2);
  expect(asked.toSorted()).toEqual(["GET /gone", "HEAD /gone", "HEAD /here"]);
  expect(await stateOf(one)).toEqual({ state: "REACHABLE", on: TODAY });
  expect(await stateOf(two)).toEqual({ state: "REACHABLE", on: TODAY });
  expect(await stateOf(gone)).toEqual({ state: "GONE", on: TODAY });
  expect(await stateOf(without)).toEqual({ state: null, on: null });
  expect(await stateOf(secret)).toEqual({ state: null, on: null });
  expect([await check(), await check("2026-11-29")]).toEqual([0, 0]);
  expect(await check("2026-11-30")).toBe(2);
});

test("a few are looked at each time, those that wait longest first", async () => {
  await app.sql("delete from evidence_item");
  for (let count = 0; count < 27; count += 1)
    await addEvidence(app, { addedBy: member.id, url: at(`/here?${count}`) });
  await app.sql("update evidence_item set link_checked_on = '2026-01-01' where url like '%?26'");
  expect(await check()).toBe(25);
  expect(await check()).toBe(2);
});

test("one process looks at a time", async () => {
  await app.sql("delete from evidence_item");
  await addEvidence(app, { addedBy: member.id, url: at("/here") });
  const both = await Promise.all([check(), check()]);
  expect(both.toSorted()).toEqual([0, 1]);
});

test("what goes on by itself looks too, takes copies away that nothing names, and ends when it is told to", async () => {
  await app.sql("delete from evidence_item");
  const id = await addEvidence(app, { addedBy: member.id, url: at("/here") });
  const logged: string[] = [];
  const tidied = vi.fn(async () => undefined);
  const stop = keepEvidence({
    ...{ database, today: () => TODAY, privateAddresses: "allow", every: 20 },
    copies: { ...app.context().copies, tidyUp: tidied },
    log: (message) => logged.push(message),
  });
  await vi.waitUntil(async () => (await stateOf(id))?.state === "REACHABLE", {
    timeout: 10_000,
    interval: 20,
  });
  await stop();
  expect(tidied).toHaveBeenCalled();
  expect(logged).toEqual([]);
});
