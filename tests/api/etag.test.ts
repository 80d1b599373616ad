import pg from "pg";
import { expect, test } from "vitest";
import { startOwnDatabase } from "../support/own-database-server.ts";
import { startApp, TODAY } from "../support/start-app.ts";
import { STAFF } from "../support/viewers.ts";

const databaseUrl = await startOwnDatabase();
let today = TODAY;
const app = await startApp({ databaseUrl, today: () => today });

const path = `/graphql?query=${encodeURIComponent("{ installation { dataVersion } organisations { totalCount } }")}`;

async function get(headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${app.url}${path}`, {
    headers: { "apollo-require-preflight": "yes", "accept-language": "en", ...headers },
  });
  return {
    status: response.status,
    tag: response.headers.get("etag") ?? "",
    text: await response.text(),
    headers: response.headers,
  };
}

const again = (tag: string, headers: object = {}) => get({ "if-none-match": tag, ...headers });

test("a reader that has the newest answer gets none, and no body", async () => {
  const { tag } = await get();
  const { status, text } = await again(tag);
  expect([status, text]).toEqual([304, ""]);
});

test("the answer may be kept, and is to be asked about before it is used", async () => {
  const { headers } = await get();
  expect([headers.get("cache-control"), headers.get("vary")]).toEqual([
    "private, no-cache",
    "accept-language, cookie, authorization, origin",
  ]);
});

test("another language is another answer", async () => {
  const { tag } = await get();
  expect((await again(tag, { "accept-language": "nl" })).status).toBe(200);
});

test("what one was answered is not what another has", async () => {
  const { tag } = await get();
  const { headers } = await app.signIn("AUDITOR");
  const { status, tag: own } = await again(tag, headers);
  expect(status).toBe(200);
  expect((await again(own, headers)).status).toBe(304);
  expect((await again(own)).status).toBe(200);
});

test("another day is another answer: an agreement may have expired since", async () => {
  const { tag } = await get();
  today = "2026-11-24";
  try {
    expect((await again(tag)).status).toBe(200);
  } finally {
    today = TODAY;
  }
  expect((await again(tag)).status).toBe(304);
});

test.each([
  ["inserted", "insert into currency_rate values ('XTS', 1999, 1)"],
  ["changed", "update currency_rate set units_per_euro = 2 where currency = 'XTS'"],
  ["deleted", "delete from currency_rate where currency = 'XTS'"],
])("whatever is %s in any table, the tag is another", async (_, statement) => {
  const { tag } = await get();
  await app.sql(statement);
  const { status, tag: next } = await again(tag);
  expect(status).toBe(200);
  expect(next).not.toBe(tag);
});

test("a change through the front door is another tag as well", async () => {
  const id = await app.add.activity({ themes: ["health"], themeOrigin: "SUGGESTED" });
  const { tag } = await get();
  await app.askAs(STAFF)(
    "mutation ($ids: [ID!]!) { confirmThemes(input: {activityIds: $ids}) { changed } }",
    {
      ids: [id],
    },
  );
  expect((await again(tag)).status).toBe(200);
});

test("what is not committed yet is not told, and once it is, the tag is another", async () => {
  const writer = new pg.Client({ connectionString: databaseUrl });
  await writer.connect();
  try {
    const { tag } = await get();
    await writer.query("begin");
    await writer.query("insert into currency_rate values ('XTS', 1998, 1)");
    expect((await again(tag)).status).toBe(304);
    await writer.query("commit");
    expect((await again(tag)).status).toBe(200);
  } finally {
    await writer.end();
  }
});

test("of two writers the tag follows the one that commits first, and then the other", async () => {
  const slow = new pg.Client({ connectionString: databaseUrl });
  await slow.connect();
  try {
    await slow.query("begin");
    await slow.query("insert into currency_rate values ('XTS', 1997, 1)");
    const { tag } = await get();
    await app.sql("insert into currency_rate values ('XTS', 1996, 1)");
    const { status, tag: second } = await again(tag);
    expect(status).toBe(200);
    await slow.query("commit");
    expect((await again(second)).status).toBe(200);
  } finally {
    await slow.end();
  }
});

test("reading changes nothing", async () => {
  const { tag } = await get();
  await app.ask("{ coverageMatrix { partners trust { activities } } }");
  expect((await again(tag)).status).toBe(304);
});

test("the answer to POST carries the tag and is always given", async () => {
  const { tag } = await get();
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "if-none-match": tag },
    body: JSON.stringify({ query: "{ organisations { totalCount } }" }),
  });
  expect([response.status, response.headers.get("etag")]).toEqual([200, tag]);
});
