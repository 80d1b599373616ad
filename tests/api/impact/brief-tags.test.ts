import { expect, test } from "vitest";
import { briefWorld } from "../../support/brief-world.ts";
import { startOwnDatabase } from "../../support/own-database-server.ts";
import { send } from "../../support/send.ts";
import { startApp, TODAY } from "../../support/start-app.ts";

let today = TODAY;
const databaseUrl = await startOwnDatabase();
const app = await startApp({ databaseUrl, today: () => today });
const { demand } = await briefWorld(app);

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  send(app.url, { method: "GET", path, headers });

test.each([
  `/briefs/demands/${demand.slug}.pdf`,
  `/briefs/demands/${demand.slug}.docx`,
  "/briefs/themes/health.pdf",
  "/feeds/impact.json",
])("%s is not sent again to whoever has it, until something changes", async (path) => {
  const tag = (await ask(path)).headers.etag ?? "";
  const again = () => ask(path, { "if-none-match": tag });
  expect(await again()).toMatchObject({ status: 304, text: "" });
  await app.sql("update policy_demand set summary = summary || '.' where id = $1", [demand.id]);
  expect((await again()).status).toBe(200);
  const newer = (await ask(path)).headers.etag ?? "";
  today = "2026-11-24";
  expect((await ask(path, { "if-none-match": newer })).status).toBe(200);
  today = TODAY;
});
