import { expect, test } from "vitest";
import { type Sent, send } from "../support/send.ts";
import { startApp } from "../support/start-app.ts";

const app = await startApp();
const CANARY = "canary7f3a";

interface Line {
  readonly request?: string;
  readonly [field: string]: unknown;
}

/** The lines about a request, once its own is among them. */
function linesOf(id: string | undefined): Promise<Line[]> {
  return expect
    .poll(() => parsed().filter(({ request }) => request === id))
    .toEqual(expect.arrayContaining([expect.objectContaining({ ms: expect.any(Number) })]))
    .then(() => parsed().filter(({ request }) => request === id));
}

const parsed = (): Line[] => app.logged.map((line) => JSON.parse(line));

const HEADERS = {
  cookie: `session=${CANARY}`,
  authorization: `Bearer onze_${CANARY}`,
  "user-agent": CANARY,
  "x-request-id": CANARY,
  "x-forwarded-for": CANARY,
};

const bodyOf = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

const SENT: readonly (readonly [string, Sent])[] = [
  [
    "a variable",
    { body: bodyOf("query Find($s: String) { organisations(search: $s) { totalCount } }", { s: CANARY }) },
  ],
  [
    "a wrong variable",
    { body: bodyOf("query Find($s: Int) { organisations(first: $s) { totalCount } }", { s: CANARY }) },
  ],
  [
    "a value that the database cannot read",
    { body: bodyOf("query ($s: ID!) { organisation(slug: $s) { name } }", { s: `${CANARY}\u0000` }) },
  ],
  ["a value in the text", { body: bodyOf(`{ organisations(search: "${CANARY}") { totalCount } }`) }],
  ["a word that is no field", { body: bodyOf(`{ ${CANARY} }`) }],
  ["another name of a field", { body: bodyOf(`{ ${CANARY}: themes { code } }`) }],
  ["a change", { body: bodyOf("mutation ($i: ID!) { cancelImport(id: $i) { id } }", { i: CANARY }) }],
  ["a broken body", { body: `{"query": "${CANARY}` }],
  ["the address of a page", { method: "GET", path: `/reset-password?token=${CANARY}` }],
  ["the address of nothing", { path: `/${CANARY}/${CANARY}` }],
  ["the address of an import", { method: "GET", path: `/api/imports/${CANARY}/events` }],
  ["the name of a file", { path: `/api/imports?name=${CANARY}.xml` }],
  ["a foreign page", { headers: { origin: `https://${CANARY}.example` } }],
];

test.each(SENT)("no line holds what somebody sent: %s", async (_, sent) => {
  const { headers } = await send(app.url, { ...sent, headers: { ...HEADERS, ...sent.headers } });
  const lines = await linesOf(headers["x-request-id"]);
  expect(JSON.stringify(lines)).not.toContain(CANARY);
});

test("a fault of ours is logged under the request that met it, without the value that the database quotes", async () => {
  await app.sql("alter table theme rename to theme_away");
  await app.sql(
    `create function quote_data() returns jsonb language plpgsql as $$ begin raise 'Key is ${CANARY}' using errcode = '23505'; end $$`,
  );
  await app.sql("create view theme as select code, position, quote_data() as names from theme_away");
  try {
    const { headers, text } = await send(app.url, { body: bodyOf("{ themes { code name } }") });
    expect(text).not.toContain(CANARY);
    const lines = await linesOf(headers["x-request-id"]);
    expect(JSON.stringify(lines)).not.toContain(CANARY);
    expect(lines).toContainEqual(
      expect.objectContaining({ fault: expect.stringContaining("PostgreSQL refused a value (23505)") }),
    );
  } finally {
    await app.sql("drop view theme");
    await app.sql("alter table theme_away rename to theme");
  }
});

test("a line says which operation was asked, by whom, how long it took and how it was answered", async () => {
  const { headers } = await send(app.url, { body: bodyOf("query Named { themes { code } }") });
  expect(await linesOf(headers["x-request-id"])).toEqual([
    {
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      request: headers["x-request-id"],
      method: "POST",
      route: "ALL /graphql",
      operation: "Named",
      kind: "query themes",
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test.each([
  ["a field that there is not", { query: `query Named { ${CANARY} }` }],
  [
    "too many aliases",
    { query: `query Named { ${Array.from({ length: 31 }, (_, n) => `a${n}: themes { code }`).join(" ")} }` },
  ],
  [
    "a fault in the other of two operations",
    { query: `query Other { ${CANARY} } query Named { themes { code } }`, operationName: "Named" },
  ],
])("an operation that is refused before it is run is named in its line: %s", async (_, operation) => {
  const { headers } = await send(app.url, { body: JSON.stringify(operation) });
  const [line] = await linesOf(headers["x-request-id"]);
  expect(line).toMatchObject({ operation: "Named", status: 400, codes: ["GRAPHQL_VALIDATION_FAILED"] });
  expect(line).not.toHaveProperty("kind");
  expect(JSON.stringify(line)).not.toContain(CANARY);
});

test.each([
  ["that there is not", "query Other { themes { code } }"],
  ["that cannot be read", "query Other { themes {"],
])("the name of an operation %s is not logged", async (_, query) => {
  const { headers } = await send(app.url, { body: JSON.stringify({ query, operationName: CANARY }) });
  expect(JSON.stringify(await linesOf(headers["x-request-id"]))).not.toContain(CANARY);
});

test("a line names the account or the token that asked, and neither its cookie nor its secret", async () => {
  const { accountId, headers: cookie } = await app.signIn("AUDITOR");
  const token = await app.token("11-11-11", "READ_NETWORK");
  const [{ id }] = (await app.sql<{ id: string }>("select id from api_token")) as [{ id: string }]; // one was just added
  for (const [headers, who] of [
    [cookie, { account: accountId }],
    [token, { token: id }],
  ] as const) {
    const answer = await send(app.url, { headers, body: bodyOf("{ themes { code } }") });
    const lines = await linesOf(answer.headers["x-request-id"]);
    expect(lines).toMatchObject([who]);
    for (const secret of Object.values(headers))
      expect(JSON.stringify(lines)).not.toContain(secret.slice(-20));
  }
});

test("a refusal is logged with its code", async () => {
  const { headers } = await send(app.url, { body: bodyOf("{ importRuns { totalCount } }") });
  expect(await linesOf(headers["x-request-id"])).toMatchObject([{ codes: ["UNAUTHENTICATED"] }]);
});

test("every request has an id of its own", async () => {
  const ids = await Promise.all(
    Array.from(
      { length: 20 },
      async () => (await send(app.url, { method: "GET", path: "/healthz" })).headers,
    ),
  );
  expect(new Set(ids.map((headers) => headers["x-request-id"])).size).toBe(20);
});

test("what is not about a request says nothing of one", async () => {
  await app.askAs(app.context().viewer)("{ themes { code } }");
  await app.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onze' and datname = current_database()",
  );
  await expect
    .poll(() => parsed().filter(({ fault }) => String(fault).startsWith("database:")))
    .not.toEqual([]);
  const [line] = parsed().filter(({ fault }) => String(fault).startsWith("database:"));
  expect(line).not.toHaveProperty("request");
});
