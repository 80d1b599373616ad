import { expect, test } from "vitest";
import { QUESTION, type Sent, send as sendTo } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const { port } = new URL(app.url);
const send = (sent: Sent) => sendTo(app.url, sent);

test.each([
  ["a name that points here", { host: `onze.example:${port}` }],
  ["an address of the network", { host: `192.168.1.11:${port}` }],
  ["a name that begins like ours", { host: `localhost.example:${port}` }],
  ["a page of another site", { origin: "https://example.org" }],
  ["a page on another port of this machine", { origin: "http://127.0.0.1:1" }],
  ["a page without an origin of its own", { origin: "null" }],
  ["an origin that is none", { origin: "http://[" }],
  ["a foreign page and host that agree", { host: "example.org", origin: "http://example.org" }],
])("requests from elsewhere are refused: %s", async (_, headers) => {
  for (const path of ["/graphql", "/", "/api/imports"]) {
    const { status, text } = await send({ path, headers, body: QUESTION });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({
      error: {
        code: "FORBIDDEN",
        message: "This server answers requests to its own address, and from pages of its own, only.",
      },
    });
  }
});

test.each([
  ["its number", { host: `127.0.0.1:${port}` }],
  ["its name", { host: `localhost:${port}` }],
  ["its new number", { host: `[::1]:${port}` }],
  ["a page of its own", { host: `localhost:${port}`, origin: `http://localhost:${port}` }],
])("requests to this machine are answered: %s", async (_, headers) => {
  expect(JSON.parse((await send({ headers, body: QUESTION })).text)).toEqual({
    data: { installation: { umbrellaName: "11.11.11" } },
  });
});

test.each([
  ["over the limit", 413, JSON.stringify({ query: `{ themes { code } } #${"x".repeat(210_000)}` }), {}],
  ["broken", 400, '{"query": "{ themes', {}],
  ["in an unknown encoding", 415, QUESTION, { "content-encoding": "zstandard" }],
  ["in an unknown alphabet", 415, QUESTION, { "content-type": "application/json; charset=klingon" }],
])("a body that is %s is refused in one sentence", async (_, expected, body, headers) => {
  const { status, text } = await send({ body, headers });
  expect(status).toBe(expected);
  expect(JSON.parse(text)).toEqual({
    error: { code: "BAD_INPUT", message: expect.stringMatching(/^The body of this request .+\.$/) },
  });
});

test("a question that a page of another site could send unasked is refused", async () => {
  const { status, text } = await send({ headers: { "content-type": "text/plain" }, body: QUESTION });
  expect(status).toBe(400);
  expect(text).not.toContain("11.11.11");
});

test("a change cannot be asked for by GET", async () => {
  const query = encodeURIComponent("mutation { confirmThemes(input: {activityIds: []}) { changed } }");
  const { status } = await send({ method: "GET", path: `/graphql?query=${query}` });
  expect(status).toBe(405);
});

test.each([
  ["nl-BE,nl;q=0.9,en;q=0.5", "Fiscale rechtvaardigheid"],
  ["fr", "Justice fiscale"],
  ["de, es;q=0.3", "Justicia fiscal"],
  ["de", "Tax justice"],
  ["en;q=0, fr;q=0.1", "Justice fiscale"],
  ["", "Tax justice"],
])("the language is the reader's first that there is: %j", async (language, name) => {
  const { data } = await app.ask<{ themes: { code: string; name: string }[] }>(
    "{ themes { code name } }",
    {},
    { "accept-language": language },
  );
  expect(data?.themes.find(({ code }) => code === "tax-justice")?.name).toBe(name);
});

test("an address that is no file is a page of the dashboard, once that is built", async () => {
  for (const path of ["/", "/coverage", "/organisations/no/such?x=1"]) {
    const { status, headers, text } = await send({ method: "GET", path });
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(text).toContain('<div id="root"');
  }
});

test("a file of a page travels packed to whoever can unpack it", async () => {
  const { text } = await send({ method: "GET", path: "/us" });
  const [path = ""] = /\/assets\/[^"]+\.js/.exec(text) ?? [];
  const weigh = async (encoding: string) => {
    const { headers, text: body } = await send({
      method: "GET",
      path,
      headers: { "accept-encoding": encoding },
    });
    return { packed: headers["content-encoding"], varies: headers.vary, length: body.length };
  };
  const plain = await weigh("identity");
  const packed = await weigh("gzip");
  expect(plain.packed).toBeUndefined();
  expect(packed).toMatchObject({ packed: "gzip", varies: expect.stringContaining("Accept-Encoding") });
  expect(packed.length).toBeLessThan(plain.length / 2);
});

test("a file that is not there is not a page", async () => {
  const { status, text } = await send({ method: "GET", path: "/assets/none.js" });
  expect([status, JSON.parse(text)]).toEqual([
    404,
    { error: { code: "BAD_INPUT", message: "There is nothing at this address." } },
  ]);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/assets/../../../package.json",
  "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
])("no file outside the dashboard is served: %s", async (path) => {
  const { text } = await send({ method: "GET", path });
  expect(text).not.toContain("workspaces");
});

test("the server does not say what it is made of", async () => {
  expect((await send({ body: QUESTION })).headers).not.toHaveProperty("x-powered-by");
});
