import { createSchema } from "@onze/api";
import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { cloneDatabase } from "../support/clone-database.ts";
import { everythingUnder, type Operation, queryFields } from "../support/operations.ts";
import { startApp, type TestApp } from "../support/start-app.ts";
import { ADMINISTRATOR, viewerAs } from "../support/viewers.ts";
import { ELSEWHERE, OPERATIONS, RUN } from "./compiled-equality.operations.ts";

/** Arguments of the query fields that cannot do without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  account: `id: "${RUN}"`,
  activity: `id: "${RUN}"`,
  body: 'slug: "bestuur-illustrative"',
  decision: 'slug: "none"',
  proposal: 'id: "none"',
  decisionParticipation: 'decision: "woorden-2025-illustrative"',
  decisionCalendar: 'from: "2026-01-01", until: "2026-12-31"',
  checkStatement: "input: {}",
  outcome: 'slug: "none"',
  coverageDifference: 'from: "2026-01-01"',
  framework: 'code: "JSF-PH-2022-2026"',
  frameworkShares: 'cycle: "2022-2026"',
  frameworkTable: 'code: "JSF-PH-2022-2026"',
  importRun: `id: "${RUN}"`,
  networkStrategy: 'network: "none"',
  indicator: `id: "${RUN}"`,
  openInvitation: 'token: "none"',
  organisation: 'slug: "11-11-11"',
  overlap: `id: "${RUN}"`,
  ownRecords: `ids: ["${RUN}"]`,
  participationSession: `id: "${RUN}"`,
  partnership: `id: "${RUN}"`,
  policyDemand: 'slug: "none"',
  questionnaire: `id: "${RUN}"`,
  round: `id: "${RUN}"`,
  safeSpaceSession: `id: "${RUN}"`,
  scenario: `id: "${RUN}"`,
  substantiationAt: 'token: "none"',
  sessionAt: `at: { session: "${RUN}", code: "22222222" }`,
  simulate: 'changes: [{ kind: BUDGET_CHANGES, place: "CD", factor: 0 }]',
  term: 'slug: "begunstigde-nl"',
  termWarnings: 'text: "Charity", language: "en"',
};

const schema = await createSchema();
const databaseUrl = await cloneDatabase("demo");
/** All operations are asked at once. */
const http = { connectionsPerAddress: 1000 };
const compiled = await startApp({ databaseUrl, executor: "compiled", http });
const plain = await startApp({ databaseUrl, executor: "plain", http });

await compiled.sql(
  `insert into import_run (id, file_name, bytes, status, created_at, report) values ($1, 'a.xml', 5000000000, 'APPLIED', '2026-11-01T10:00:00.5Z', $2)`,
  [
    RUN,
    {
      format: "IATI",
      version: null,
      publishers: [{ ref: "X", name: null }],
      activities: { read: 2, leaves: 1, new: 1, changed: 0, unchanged: 0, withdrawn: 1 },
      partners: { mentions: 1, organisations: 1, withheld: 0, suggestions: 0 },
      places: { countries: 1, regions: 0, unspecified: 0 },
      problemCount: 2,
    },
  ],
);
await compiled.sql(
  `insert into import_problem (run_id, line, code, message) select $1, nullif(n, 1), 'CODE-' || n, 'A sentence.' from generate_series(1, 3) n`,
  [RUN],
);
await compiled.sql(
  "insert into import_change (run_id, kind, identifier, line) values ($1, 'NEW', 'X-1', 4), ($1, 'WITHDRAWN', 'X-2', null)",
  [RUN],
);

test("every query of the schema is asked below", () => {
  expect(Object.keys(OPERATIONS).toSorted()).toEqual(
    queryFields(schema)
      .map(({ name }) => name)
      .toSorted(),
  );
});

/** How many objects deep everything is asked; of these, three deep would be refused as too dear. */
const DEPTHS: Readonly<Record<string, number>> = {
  apiTokens: 2,
  awaitingPartnerships: 1,
  commitments: 1,
  decision: 1,
  decisionCalendar: 1,
  decisionParticipation: 1,
  lobbyContacts: 2,
  overlap: 1,
  policyDemand: 1,
  policyDemands: 1,
  filterOptions: 2,
  impactMatrix: 2,
  intentions: 1,
  framework: 2,
  frameworkShares: 2,
  frameworkTable: 1,
  frameworks: 1,
  gaps: 1,
  invitations: 2,
  me: 2,
  organisation: 2,
  outcome: 2,
  outcomes: 2,
  proposal: 1,
  scenarios: 1,
  sharedPartners: 1,
  statedNeeds: 1,
  visibilityReviews: 1,
  waitingForUs: 1,
};

/** Who speaks for a partner alone reads its record in one place. */
const delegate = viewerAs(Role.PARTNER_DELEGATE, await idOfPartner());

async function idOfPartner(): Promise<string> {
  const [partnership] = await compiled.sql<{ id: string }>(
    "select partner_id as id from partnership order by id limit 1",
  );
  return partnership?.id ?? "";
}

/** What people wrote in an anonymous round is for its facilitator, and not for whoever may ask everything else. */
const FOR_FACILITATORS = ["writtenAnswers"];

const everything = queryFields(schema)
  .filter(({ name }) => !FOR_FACILITATORS.includes(name))
  .map((field) => everythingUnder(field, ARGUMENTS[field.name] ?? null, DEPTHS[field.name] ?? 3));

test.each(everything)("everything may be asked at once: $query", async ({ query }) => {
  const viewer = query.includes("ourRecord") ? delegate : ADMINISTRATOR;
  expect(await compiled.askAs(viewer)(query)).toEqual({ data: expect.anything() });
});

const OWN = [...Object.values(OPERATIONS).flat(), ...ELSEWHERE];
const titled = (operations: readonly Operation[]) =>
  operations.map((operation) => ({ operation, title: titleOf(operation) }));

// not everything: of several fields that a visitor may not ask, either executor may tell another first
test.each(titled(OWN))(
  "answers alike, compiled and plain, first and again: $title",
  async ({ operation }) => {
    const expected = await answer(plain.url, operation);
    expect(await answer(compiled.url, operation)).toEqual(expected);
    expect(await answer(compiled.url, operation)).toEqual(expected);
  },
);

test.each(titled([...everything, ...OWN]))(
  "answers those who may ask everything alike, compiled and plain: $title",
  async ({ operation }) => {
    expect(await answerWhole(compiled, operation)).toEqual(await answerWhole(plain, operation));
  },
);

test("answers alike in every language", async () => {
  for (const language of ["nl", "fr", "en", "es"]) {
    const operation = {
      query: "{ themes { name } activities(first: 3) { nodes { title { text language } } } }",
    };
    expect(await answer(compiled.url, operation, language)).toEqual(
      await answer(plain.url, operation, language),
    );
  }
});

/** Fewer than the connections that one address may hold. */
const AT_ONCE = 200;

test("asks at the same time do not mix", async () => {
  const operations = Object.values(OPERATIONS).flat().slice(0, AT_ONCE);
  const expected = await Promise.all(operations.map((operation) => answer(plain.url, operation)));
  const answers = await Promise.all(operations.map((operation) => answer(compiled.url, operation)));
  expect(answers).toEqual(expected);
});

test("a fault of ours is answered and logged alike", async () => {
  await compiled.sql("alter table theme rename to theme_gone");
  try {
    // of two that fail at once either may be told first, by either executor
    for (const query of ["{ themes { code } }", "{ filterOptions { years themes { code } } }"]) {
      expect(await answer(compiled.url, { query })).toEqual(await answer(plain.url, { query }));
    }
    expect(faultsOf(compiled)).toEqual(faultsOf(plain));
    expect(faultsOf(plain)).toContain('error: relation "theme" does not exist');
  } finally {
    await compiled.sql("alter table theme_gone rename to theme");
  }
});

/** References of faults, and the data version, which other databases of the server raise as well. */
const CHANGING = /(?<=reference is |"reference":")[0-9A-F]{6}|(?<="dataVersion":")[^"]*/g;

/** Status and body, byte for byte, but for what changes from one answer to the next. */
async function answer(url: string, operation: Operation, language = "en") {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(operation),
  });
  const body = await response.text();
  return {
    status: response.status,
    body: body.replaceAll(CHANGING, ""),
  };
}

/** The same, of those who may ask everything. */
async function answerWhole(app: TestApp, { query, variables }: Operation): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await app.askAs(ADMINISTRATOR)(query, variables)).replaceAll(CHANGING, ""),
  );
}

/** What was logged, each fault once, without references and without the way through either executor. */
const faultsOf = ({ logged }: TestApp): string[] =>
  [
    ...new Set(
      logged.flatMap((line) => {
        const { fault } = JSON.parse(line);
        return fault ? [String(fault).split("\n", 1)[0] ?? ""] : [];
      }),
    ),
  ].toSorted();

function titleOf({ query, variables }: Operation): string {
  const given = variables ? ` ${JSON.stringify(variables).slice(0, 100)}` : "";
  return `${query.replaceAll(/\s+/g, " ").slice(0, 90)}${given}`;
}
