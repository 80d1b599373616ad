import { createSchema } from "@onze/api";
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { expect, test } from "vitest";
import { dashboardOperations } from "../support/dashboard-operations.ts";
import { startApp } from "../support/start-app.ts";
import { withClient } from "../support/with-client.ts";

const app = await startApp();

async function post(body: unknown): Promise<{
  status: number;
  answer: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}> {
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const deep = (depth: number): string =>
  `{ countries { region ${"{ parent ".repeat(depth)} { code } ${"}".repeat(depth)} } }`;

test.each([
  ["too deep", deep(13), "GRAPHQL_VALIDATION_FAILED", /depth limit of 14/],
  [
    "too many aliases",
    `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: themes { code }`).join(" ")} }`,
    "GRAPHQL_VALIDATION_FAILED",
    /Aliases limit of 30/,
  ],
  [
    "too many directives",
    `{ themes { ${"code @include(if: true) ".repeat(51)} } }`,
    "GRAPHQL_VALIDATION_FAILED",
    /Directives limit of 50/,
  ],
  ["too many tokens", `{ themes { ${"code ".repeat(3000)} } }`, "GRAPHQL_PARSE_FAILED", /3000 tokens/],
  [
    "too dear",
    "{ organisations(first: 200) { nodes { activities(first: 200) { nodes { identifier startsOn endsOn } } } } }",
    "BAD_INPUT",
    /may cost 18\d{4}; at most 120000/,
  ],
  [
    "too dear by lists in lists",
    `{ organisations(first: 200) { nodes { ${"heldBy { partner { ".repeat(3)} slug ${"} } ".repeat(3)} } } }`,
    "BAD_INPUT",
    /may cost \d{7}; at most 120000/,
  ],
  ["unknown field", "{ themes { nothing } }", "GRAPHQL_VALIDATION_FAILED", /Cannot query field "nothing"/],
  ["no GraphQL", "themes {", "GRAPHQL_PARSE_FAILED", /Syntax Error/],
  ["nothing", "", "BAD_REQUEST", /non-empty `query`/],
  [
    "unknown operation",
    "query One { themes { code } } query Two { themes { code } }",
    "OPERATION_RESOLUTION_FAILURE",
    /Must provide operation name/,
  ],
])(
  "an operation is refused with a status, a code and a sentence when it is %s",
  async (_, query, code, sentence) => {
    const { status, answer } = await post({ query });
    expect(status).toBe(400);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(sentence),
      extensions: { code },
    });
    expect(JSON.stringify(answer)).not.toMatch(/TypeError|node_modules|\/src\//);
  },
);

test("a page that variables make too dear is refused too", async () => {
  const query =
    "query ($n: Int) { organisations(first: $n) { nodes { activities(first: $n) { nodes { identifier startsOn endsOn } } } } }";
  expect((await post({ query, variables: { n: 200 } })).answer.errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" } },
  ]);
  expect((await post({ query, variables: { n: 5 } })).answer.errors).toBeUndefined();
});

test.each([
  ["depth", deep(11)],
  ["aliases", `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: themes { code }`).join(" ")} }`],
  [
    "as many pages of one organisation as there may be aliases",
    `{ organisation(slug: "11-11-11") { ${Array.from({ length: 30 }, (_, n) => `a${n}: activities(first: ${n + 1}) { totalCount }`).join(" ")}
    id slug name acronym kind iatiType website withheld demonstration lastConfirmedOn country { code } identifiers { value } aliases { name } roles { role } memberships { id }
    networks { slug } source { line } heldBy { id } partnerships { totalCount } } }`,
  ],
])("what is just within the limits is answered: %s", async (_, query) => {
  const { status, answer } = await post({ query });
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
});

test.each(dashboardOperations(await createSchema()))(
  "what the dashboard asks is within the limits, also with the longest page: $title",
  async ({ operation }) => {
    const { answer } = await post(operation);
    const codes = (answer.errors ?? []).map(({ extensions, message }) => `${extensions.code}: ${message}`);
    // the cost is judged before anything else
    expect(codes.filter((code) => !/^(NOT_FOUND|UNAUTHENTICATED)/.test(code))).toEqual([]);
  },
);

test("a wrong variable is refused in words that say what is wrong", async () => {
  const query =
    "query ($first: Int, $kinds: [OrganisationKind!]) { organisations(first: $first, kinds: $kinds) { totalCount } }";
  for (const variables of [{ first: "5" }, { kinds: ["NOBODY"] }]) {
    const { status, answer } = await post({ query, variables });
    expect(status).toBe(400);
    expect(answer.errors).toMatchObject([
      {
        message: expect.stringMatching(/^Variable "\$\w+" got invalid value/),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  }
});

/** As GraphiQL asks, with all that there is to ask. */
const WHOLE_SCHEMA = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

test("introspection gives the whole schema to a visitor", async () => {
  const { data } = await app.ask<IntrospectionQuery>(WHOLE_SCHEMA);
  if (!data) throw new Error("no introspection");
  expect(printSchema(lexicographicSortSchema(buildClientSchema(data)))).toBe(
    printSchema(lexicographicSortSchema(await createSchema())),
  );
});

test("a reading is stopped when it takes too long, and the answer says so; a writing is not", async () => {
  const { database } = app.context();
  expect(await database.rows("show statement_timeout")).toEqual([{ statement_timeout: "30s" }]);
  expect(await database.transaction({ path: "SYSTEM" }, (rows) => rows("show statement_timeout"))).toEqual([
    { statement_timeout: "0" },
  ]);
  const stopped = await withClient(app.databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("lock table theme in access exclusive mode");
    const asked = post({ query: "{ themes { code } }" });
    const stopWaiting = async () =>
      (
        await app.sql(
          `select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length;
    await expect.poll(stopWaiting).toBe(1);
    await client.query("rollback");
    return asked;
  });
  expect(stopped.answer.errors).toMatchObject([
    { message: expect.stringMatching(/more than 30 seconds/), extensions: { code: "BAD_INPUT" } },
  ]);
});

test("a fault of ours is logged whole and answered with a reference alone", async () => {
  await app.sql("alter table theme rename column names to names_gone");
  try {
    const { status, answer } = await post({ query: "{ themes { code name } }" });
    const [error] = answer.errors ?? [];
    const reference = /^This did not work, by a fault of ours\. Its reference is ([0-9A-F]{6})\.$/.exec(
      error?.message ?? "",
    )?.[1];
    expect({ status, data: answer.data }).toEqual({ status: 200, data: null });
    expect(error).toMatchObject({
      path: ["themes"],
      extensions: { code: "INTERNAL_SERVER_ERROR", reference },
    });
    expect(JSON.stringify(answer)).not.toMatch(/select|names|exist|\.ts/);
    const line = app.logged.map((each) => JSON.parse(each)).find((each) => each.reference === reference);
    expect(line.fault).toMatch(/^error: column t\.names does not exist\n +at /);
  } finally {
    await app.sql("alter table theme rename column names_gone to names");
  }
});

test("a fault before an operation is run is answered without a word of it, too", async () => {
  await app.sql("alter table installation rename to installation_gone");
  try {
    // a reader that may know the answer already is never given a version read for somebody else
    const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent("{ themes { code } }")}`, {
      headers: { "apollo-require-preflight": "true" },
    });
    const answer = await response.json();
    expect(response.status).toBe(500);
    expect(answer.errors).toMatchObject([
      { message: expect.stringContaining("a fault of ours"), extensions: { code: "INTERNAL_SERVER_ERROR" } },
    ]);
    expect(JSON.stringify(answer)).not.toContain("installation");
    expect(app.logged.join("\n")).toContain('relation \\"installation\\" does not exist');
  } finally {
    await app.sql("alter table installation_gone rename to installation");
  }
});

test("when the database ends its connections, questions are answered again at once", async () => {
  await app.sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  // a question already on its way to a connection that just ended may fail
  const answers = async () => (await app.ask("{ installation { umbrellaName } }")).data;
  await expect.poll(answers, { timeout: 5_000 }).toEqual({ installation: { umbrellaName: "11.11.11" } });
});
