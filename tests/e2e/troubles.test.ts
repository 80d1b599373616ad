import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { COMMAND_SECRET, endOf, startOnze } from "../support/run-onze.ts";
import { createSignIn } from "../support/sign-in.ts";
import { eventually, searchOf, startVisits, titleOf } from "./visit.ts";
import { wordsOf } from "./words.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "onze-troubles-"));
const databaseUrl = await cloneDatabase("reference");
let server = await startServer("0");
const signIn = createSignIn({ databaseUrl, secret: COMMAND_SECRET, address: server.url });
const visit = await startVisits(server.url, await signIn("UMBRELLA_STAFF"));
const say = wordsOf("nl");

afterAll(async () => {
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** Starts the program as a user does. @param port 0 lets the system choose. */
async function startServer(port: string) {
  const child = startOnze(databaseUrl, ["serve"], {
    PORT: port,
    ONZE_DATA: dataDirectory,
  });
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  const url = String(line).match(/http:\S+/)?.[0];
  if (!url) throw new Error(`The server said: ${line}`);
  return {
    url,
    port: new URL(url).port,
    async stop() {
      child.kill("SIGTERM");
      await endOf(child);
    },
  };
}

test.each([
  ["/coverage", "empty.nothing"],
  ["/coverage?view=map", "empty.nothing"],
  ["/coverage?view=table", "empty.nothing"],
  ["/activities", "activities.none"],
  ["/organisations?view=shared", "organisations.shared.none"],
  ["/imports", "imports.earlier.none"],
])("without any record %s says so, and that it is no error", async (address, words) => {
  const page = await visit(address, { as: await signIn("UMBRELLA_STAFF") });
  await page.getByText(say(words)).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await page.getByRole("complementary", { name: say("demonstration.name") }).count()).toBe(0);
});

test.each(["/organisations/nobody", "/imports/00000000-0000-0000-0000-000000000000", "/nowhere"])(
  "what is not there, or not for this reader, is told with the same words: %s",
  async (address) => {
    const page = await visit(address);
    await eventually(() => titleOf(page)).toBe(say("notFound.title"));
  },
);

test("when the server is gone the page says so once, keeps the filters, and goes on once it is back", async () => {
  const page = await visit("/organisations", { mayFail: true });
  await page.getByRole("link", { name: "11.11.11" }).first().waitFor();
  await page.getByRole("link", { name: say("nav.complementarity") }).click();
  await page.getByText(say("empty.nothing")).waitFor();
  await page.getByRole("button", { name: new RegExp(`^${say("facet.themes")} `) }).click();
  const health = page.getByRole("option", { name: "Gezondheid" });
  await health.waitFor();
  await server.stop();
  await health.click();
  await eventually(() => page.getByRole("alert").getByText(say("query.failed")).count()).toBe(1);
  expect(searchOf(page)).toBe("theme=health");
  server = await startServer(server.port);
  await page.getByRole("button", { name: say("query.retry"), exact: true }).click();
  await eventually(() => page.getByRole("alert").count()).toBe(0);
  await page.getByText(say("empty.notNone")).waitFor();
  expect(searchOf(page)).toBe("theme=health");
});
