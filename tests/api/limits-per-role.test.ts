import { VISITOR } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { QUESTION, send } from "../support/send.ts";
import { type Answer, startApp } from "../support/start-app.ts";
import { STAFF, viewerAs } from "../support/viewers.ts";

const app = await startApp({ http: { requestsPerMinute: 3 } });
const alone = await startApp({ http: { requestsPerMinute: 1 } });
const behind = await startApp({ http: { requestsPerMinute: 1, proxies: 1 } });
const free = await startApp();
const ASKER = "00000000-0000-4000-8000-000000000001";

/** Costs more than a visitor may ask, and less than twice as much. */
const DEAR =
  "{ organisations(first: 200) { nodes { activities(first: 200) { nodes { identifier startsOn endsOn } } } } }";

const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code) ?? [];

test.each([
  ["a member's editor", viewerAs(Role.MEMBER_EDITOR, ASKER)],
  ["an auditor", viewerAs(Role.AUDITOR, ASKER)],
  ["a facilitator", viewerAs(Role.FACILITATOR, ASKER)],
  ["a visitor", VISITOR],
])("what costs more than a visitor may ask is refused: %s", async (_, viewer) => {
  expect(codes(await app.askAs(viewer)(DEAR))).toEqual(["BAD_INPUT"]);
});

test.each([
  ["the secretariat", STAFF],
  ["an administrator", viewerAs(Role.ADMINISTRATOR, ASKER)],
  ["a program", viewerAs(Role.INTEGRATION, ASKER)],
])("who works with the whole umbrella may ask twice as much, and no more: %s", async (_, viewer) => {
  const ask = app.askAs(viewer);
  expect(codes(await ask(DEAR))).toEqual([]);
  const { errors } = await ask(DEAR.replace("endsOn", "endsOn id status"));
  expect(errors?.[0]?.message).toMatch(/may cost \d+; at most 240000 is answered/);
});

const thirty = (field: string): string => Array.from({ length: 30 }, (_, n) => `a${n}: ${field}`).join(" ");

test.each([
  ["coverageMatrix", `{ ${thirty('coverageMatrix(filter: { frameworks: ["F"] }) { asOf }')} }`],
  ["trust", `{ coverageMatrix { ${thirty("trust { activities }")} } }`],
  ["partners of a matrix", `{ coverageMatrix { ${thirty("partners")} } }`],
  ["activities", `{ ${thirty("activities(first: 1) { totalCount }")} }`],
  ["sharedPartners", `{ ${thirty("sharedPartners { partner { id } }")} }`],
  ["filterOptions", `{ ${thirty("filterOptions { years }")} }`],
  ["holders to choose from", `{ filterOptions { ${thirty("holders { id }")} } }`],
  ["withheldPartners", `{ ${thirty("withheldPartners { partners }")} }`],
  ["changes", `{ ${thirty("changes(first: 1) { totalCount }")} }`],
  ["changeAuthors", `{ ${thirty("changeAuthors { id }")} }`],
  [
    "counted partnerships of a list",
    `{ organisations(first: 200) { nodes { ${thirty("partnerships { totalCount }")} } } }`,
  ],
  [
    "the schema itself",
    `{ __schema { ${thirty("types { fields { type { ofType { fields { name } } fields { name } } } }")} } }`,
  ],
])(
  "what makes the database or the server work thirty times is refused to a visitor: %s",
  async (_, query) => {
    const { errors } = await app.askAs(VISITOR)(query);
    expect(errors?.[0]?.message).toMatch(/^This operation may cost \d+; at most 120000 is answered/);
  },
);

test.each([
  ["fragments that each spread the next many times", `{ themes { ...f0 } } ${multiplied(4, 10)}`],
  ["as many as fit into one document", `{ themes { ...f0 } } ${multiplied(4, 300)}`],
])(
  "a document that grows without end is refused in a sentence, and is no fault of ours: %s",
  async (_, query) => {
    const { status, text } = await send(free.url, { body: JSON.stringify({ query }) });
    expect([status, JSON.parse(text)]).toEqual([
      400,
      {
        errors: [
          {
            message:
              "This operation has 10000 selections or more once its fragments are written out; fewer are answered. Spread fragments less often.",
            extensions: { code: "BAD_INPUT" },
          },
        ],
      },
    ]);
    expect(free.logged.filter((line) => JSON.parse(line).level !== "info")).toEqual([]);
  },
);

test.each([
  ["an argument", 'query ($v: ID = "x") { organisation(slug: $v) { id } }', "slug"],
  ["a directive", "query ($v: Boolean = true) { themes { code @include(if: $v) } }", "if"],
])("a variable that takes its value away from %s is refused as wrong input", async (_, query, name) => {
  const { status, text } = await send(free.url, { body: JSON.stringify({ query, variables: { v: null } }) });
  expect([status, JSON.parse(text).errors]).toMatchObject([
    400,
    [
      {
        message: expect.stringMatching(`^Argument "${name}".* must not be null`),
        extensions: { code: "BAD_INPUT" },
      },
    ],
  ]);
});

test("a visitor who asks more than may be asked in a minute waits, and is told how long", async () => {
  const answers = [];
  for (let n = 0; n < 4; n++) answers.push(await send(app.url, { body: QUESTION }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  const last = answers.at(-1);
  const wait = Number(last?.headers["retry-after"]);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(JSON.parse(last?.text ?? "")).toEqual({
    error: {
      code: "TOO_MANY_REQUESTS",
      message: `Too many requests came from here within a minute; try again in ${wait} seconds.`,
    },
  });
});

test("people and programs have a count of their own, also at one address", async () => {
  const asking = [
    (await alone.signIn("MEMBER_READER")).headers,
    (await alone.signIn("MEMBER_READER")).headers,
    await alone.token("11-11-11"),
  ];
  for (const headers of asking) expect((await send(alone.url, { headers, body: QUESTION })).status).toBe(200);
  const [first = {}, , program = {}] = asking;
  expect((await send(alone.url, { headers: first, body: QUESTION })).status).toBe(429);
  expect((await send(alone.url, { headers: program, body: QUESTION })).status).toBe(200); // twice a visitor's
});

test("who says to come from elsewhere is not believed where no proxy stands in front", async () => {
  const from = (address: string) =>
    send(alone.url, { headers: { "x-forwarded-for": address }, body: QUESTION });
  expect((await from("192.0.2.1")).status).toBe(200);
  expect((await from("192.0.2.2")).status).toBe(429);
});

test("behind a proxy every client is counted by the address that the proxy saw", async () => {
  const from = (address: string) =>
    send(behind.url, { headers: { "x-forwarded-for": address }, body: QUESTION });
  expect((await from("192.0.2.1")).status).toBe(200);
  expect((await from("192.0.2.2")).status).toBe(200);
  expect((await from("192.0.2.2")).status).toBe(429);
  // what a client wrote itself stands further left
  expect((await from("192.0.2.9, 192.0.2.1")).status).toBe(429);
});

test("pages and their files, and the state of the process, are not counted", async () => {
  for (const path of ["/", "/coverage", "/healthz", "/readyz", "/"]) {
    expect((await send(app.url, { method: "GET", path })).status).toBe(200);
  }
});

test("several operations in one request are refused in a sentence", async () => {
  const { status, text } = await send(free.url, { body: `[${QUESTION}, ${QUESTION}]` });
  expect([status, JSON.parse(text)]).toEqual([
    400,
    { errors: [{ message: "Operation batching disabled.", extensions: { code: "BAD_REQUEST" } }] },
  ]);
});

test.each([
  [
    "fragments that hold themselves",
    "{ countries { ...a } } fragment a on Country { code ...b } fragment b on Country { ...a }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a depth that fragments hide",
    `{ countries { region { ...a } } } ${chained(14)}`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "aliases that fragments hide",
    `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: themes { b${n}: code }`).join(" ")} }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
])("what would run for long is refused before it is run: %s", async (_, query, code) => {
  expect(codes(await app.askAs(STAFF)(query))).toContain(code);
});

/** Fragments of which each holds the next, one object deeper. */
function chained(length: number): string {
  const names = Array.from({ length }, (_, n) => n);
  const parts = names.map((n) => `fragment f${n} on Region { parent { ...f${n + 1} } }`);
  return [`fragment a on Region { ...f0 }`, ...parts, `fragment f${length} on Region { code }`].join(" ");
}

/** Fragments of which each spreads the next so many times. */
function multiplied(length: number, times: number): string {
  const parts = Array.from(
    { length },
    (_, n) => `fragment f${n} on Theme { ${`...f${n + 1} `.repeat(times)}}`,
  );
  return [...parts, `fragment f${length} on Theme { code }`].join(" ");
}
