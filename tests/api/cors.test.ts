import { expect, test } from "vitest";
import { QUESTION, send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const LISTED = "https://map.example";

const closed = await startApp();
const open = await startApp({ http: { corsOrigins: [LISTED] } });

const preflight = (url: string, origin: string) =>
  send(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });

const allowing = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) =>
  Object.keys(headers).filter((name) => name.startsWith("access-control-"));

test.each([
  ["no site is listed", closed, LISTED],
  ["another site is listed", open, "https://other.example"],
  ["one that begins like the listed one", open, `${LISTED}.other.example`],
  ["the listed one without its lock", open, "http://map.example"],
  ["a page without an origin", open, "null"],
])("a page of another site is refused, and not told that it may ask: %s", async (_, app, origin) => {
  for (const answer of [
    await preflight(app.url, origin),
    await send(app.url, { headers: { origin }, body: QUESTION }),
  ]) {
    expect(answer.status).toBe(403);
    expect(allowing(answer)).toEqual([]);
  }
});

test("a page of a listed site may ask, as whoever is signed in, and read what it is told beside the answer", async () => {
  const before = await preflight(open.url, LISTED);
  expect([before.status, before.headers["access-control-allow-methods"]]).toEqual([204, "GET,POST"]);
  const answer = await send(open.url, { headers: { origin: LISTED }, body: QUESTION });
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "access-control-allow-origin": LISTED,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "etag,x-request-id,retry-after",
    vary: expect.stringMatching(/origin/i),
  });
});
