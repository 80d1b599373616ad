import { expect, test } from "vitest";
import { QUESTION, send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const local = await startApp();
const LISTED = "https://map.example";
const reached = await startApp({ http: { url: "https://onze.example", corsOrigins: [LISTED], proxies: 1 } });
const CHANGE = JSON.stringify({ query: "mutation { confirmThemes(input: {activityIds: []}) { changed } }" });

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"];

test.each(FORMS)("what a form of another site can send changes nothing: %s", async (type) => {
  const { status } = await send(local.url, { headers: { "content-type": type }, body: CHANGE });
  expect(status).toBe(400);
});

test("a question in the address alone, as a link or picture asks it, is refused", async () => {
  const { status, text } = await send(local.url, {
    method: "GET",
    path: `/graphql?query=${encodeURIComponent("{ installation { umbrellaName } }")}`,
    headers: { "content-type": "text/plain" },
  });
  expect([status, text]).toEqual([400, expect.not.stringContaining("11.11.11")]);
});

test.each([
  ["of another site", "https://other.example"],
  ["of ours, but without its lock", "http://onze.example"],
  ["of a part of ours", "https://sub.onze.example"],
  ["on another port", "https://onze.example:8443"],
  ["without an origin of its own", "null"],
])("a page posts neither questions nor files: %s", async (_, origin) => {
  for (const path of ["/graphql", "/api/imports?name=a.xml"]) {
    const { status } = await send(reached.url, {
      path,
      headers: { host: "onze.example", origin },
      body: QUESTION,
    });
    expect(status).toBe(403);
  }
});

test.each(["cross-site", "same-site"])(
  "a post that a browser calls %s is refused also when it leaves its origin out",
  async (site) => {
    const headers = { host: "onze.example", "sec-fetch-site": site };
    expect((await send(reached.url, { headers, body: QUESTION })).status).toBe(403);
    expect((await send(reached.url, { method: "GET", path: "/", headers })).status).toBe(200);
  },
);

test.each([
  ["ours", { host: "onze.example", origin: "https://onze.example" }],
  ["a listed one", { host: "onze.example", origin: LISTED }],
  [
    "ours, behind a proxy that asks by another name",
    {
      host: "localhost:4011",
      "x-forwarded-host": "onze.example",
      origin: "https://onze.example",
    },
  ],
  ["a program's, which has none", { host: "onze.example" }],
])("a page of ours, one that is listed and programs are answered: %s", async (_, headers) => {
  expect((await send(reached.url, { headers, body: QUESTION })).status).toBe(200);
});

test.each(["elsewhere.example", "onze.example.elsewhere.example", "192.0.2.1"])(
  "a name that somebody pointed here is not ours: %s",
  async (host) => {
    expect((await send(reached.url, { headers: { host }, body: QUESTION })).status).toBe(403);
  },
);

test("a forwarded name is not believed where no proxy stands in front", async () => {
  const headers = { host: "elsewhere.example", "x-forwarded-host": "localhost" };
  expect((await send(local.url, { headers, body: QUESTION })).status).toBe(403);
});
