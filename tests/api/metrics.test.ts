import { once } from "node:events";
import { expect, test } from "vitest";
import { send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
app.metricsServer.listen(0, "127.0.0.1");
await once(app.metricsServer, "listening");
const address = app.metricsServer.address();
const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

const read = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** What requests were counted as, once there is one of a kind. */
const countedAs = (text: string): string[] =>
  [...text.matchAll(/^onze_request_duration_seconds_count\{(.*)\} \d+$/gm)].map(([, labels = ""]) => labels);

test("nothing is told on the port that everybody reaches", async () => {
  expect((await send(app.url, { method: "GET", path: "/metrics" })).text).not.toContain("onze_request");
  expect((await fetch(`${url}/`)).status).toBe(404);
});

test("durations are told by what was asked and how it was answered", async () => {
  await app.ask("query Mine { themes { code } }");
  await app.ask("{ importRuns { totalCount } }");
  await expect
    .poll(async () => countedAs(await read()))
    .toEqual(
      expect.arrayContaining([
        'operation="query themes",code="200"',
        'operation="query importRuns",code="UNAUTHENTICATED"',
      ]),
    );
});

test("whatever clients call things, there are only so many kinds", async () => {
  const before = countedAs(await read()).length;
  for (let n = 0; n < 30; n++) {
    await app.ask(`query Name${n} { alias${n}: themes { code } }`);
    await app.ask(`{ field${n} }`);
    await send(app.url, { method: "GET", path: `/page-${n}?x=${n}` });
    await send(app.url, { path: `/api/nothing-${n}` });
  }
  await expect.poll(async () => countedAs(await read()).length).toBeGreaterThan(before);
  expect(countedAs(await read()).length).toBeLessThanOrEqual(before + 4);
});

test("connections, imports and the process itself are told of", async () => {
  await app.sql(
    "insert into import_run (file_name, bytes, status) values ('a.xml', 1, 'QUEUED'), ('b.xml', 1, 'FAILED')",
  );
  const text = await read();
  expect(text).toMatch(/^onze_imports\{state="QUEUED"\} 1$/m);
  expect(text).toMatch(/^onze_imports\{state="RUNNING"\} 0$/m);
  expect(text).toMatch(/^onze_database_connections\{state="WAITING"\} 0$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
});
