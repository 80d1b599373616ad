import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { ACCEPT, PASSWORD, tokenOf } from "../../support/people.ts";
import { endOf, startOnze } from "../../support/run-onze.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();

test("the server prints a link for the first administrator, and none once there is one", async () => {
  await app.sql("delete from account");
  const lines = await serveFor(3);
  expect(lines[1]).toMatch(
    /^Nobody manages accounts yet\. Whoever opens this link first does: http:\/\/localhost:\d+\/invitation\?token=/,
  );
  await app.sql("delete from rate_limit");
  const link = lines[1]?.split(" ").at(-1) ?? "";
  await app.ask(ACCEPT, {
    input: { token: tokenOf(link), email: "first@example.org", name: "Ana", password: PASSWORD },
  });
  expect(await serveFor(1)).toEqual([
    expect.stringMatching(/^Onze is at/),
    expect.stringContaining("SMTP_URL is not set"),
    "Stopping.",
  ]);
});

test("the terminal is told where mails are written, whatever is logged, and nothing where a server takes them", async () => {
  const outbox = join(app.dataDirectory, "outbox");
  const [, told] = await serveFor(1, { ONZE_LOG: "silent" });
  expect(told).toBe(`SMTP_URL is not set, so mails are written to ${outbox}.`);
  const lines = await serveFor(1, { SMTP_URL: "smtp://127.0.0.1:9" });
  expect(lines).toEqual([expect.stringMatching(/^Onze is at/), "Stopping."]);
});

/** Serves until so many lines were printed, then stops. @returns all lines. */
async function serveFor(count: number, settings: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const child = startOnze(app.databaseUrl, ["serve"], {
    ...{ ONZE_DATA: app.dataDirectory, PORT: "0" },
    ...settings,
  });
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on("line", (line) => {
    lines.push(line);
    // a link is printed before a signal is heeded, so that it is among the lines if there is one
    if (lines.length === count) child.kill("SIGTERM");
  });
  await Promise.all([once(reader, "close"), endOf(child)]);
  return lines;
}
