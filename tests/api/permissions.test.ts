import {
  allows,
  createSchema,
  EVERY_ROLE,
  mayEver,
  POLICIES,
  type Policy,
  VISITOR,
  type Viewer,
} from "@onze/api";
import { Role, Scope } from "@onze/schema";
import { expect, test } from "vitest";
import { operationOf, SAMPLES, type Sample } from "../support/permission-samples.ts";
import { type Answer, startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const own = await app.add.member("Own");
const other = await app.add.member("Other");

const schema = await createSchema();
const roots = [schema.getQueryType(), schema.getMutationType()];
const operations = roots.flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
);
const policies: Readonly<Record<string, Policy>> = Object.assign({}, ...Object.values(POLICIES));

/** Somebody of every role, a visitor among them; programs with a token for everything and with one for nothing. */
const VIEWERS: readonly (readonly [string, Viewer])[] = [
  ...EVERY_ROLE.map((role) => {
    const viewer = role === "VISITOR" ? VISITOR : viewerAs(role, own.id, Object.values(Scope));
    return [role, viewer] as const;
  }),
  ...[Role.UMBRELLA_STAFF, Role.MEMBER_READER, Role.AUDITOR].map((role) => {
    const { grants, ...viewer } = viewerAs(role, own.id);
    const named = grants.map((grant) => ({ ...grant, readsConfidential: true }));
    return [`${role}, named`, { ...viewer, grants: named }] as const;
  }),
  ["INTEGRATION without a scope", viewerAs(Role.INTEGRATION, own.id)],
  ["account without a grant", { ...viewerAs(Role.MEMBER_READER, own.id), grants: [] }],
];

/** The policy of a sample: where it gives a role, the one for that role. */
function policyOf(name: string, { role }: Sample): Policy | undefined {
  const policy = policies[operationOf(name)];
  return (role && policy?.byRole?.[role]) ?? policy;
}

/** What the policy lets expect: a code, `NULL` for nothing found, `ANSWERED` otherwise. */
function expected(policy: Policy, sample: Sample, viewer: Viewer, whose: { readonly id: string }): string {
  if (!mayEver(policy, viewer)) return viewer === VISITOR ? "UNAUTHENTICATED" : "FORBIDDEN";
  const exception = viewer.grants.flatMap(({ role }) => sample.except?.[role] ?? [])[0];
  if (exception) return exception;
  const isAllowed = allows(policy, viewer, [whose.id]) || !sample.variables || sample.ofOthers === "ALL";
  return isAllowed ? (sample.allowed ?? "ANSWERED") : (sample.ofOthers ?? "no answer is declared");
}

function outcome({ data, errors }: Answer): string {
  const [error] = errors ?? [];
  if (error) return error.extensions.code;
  return Object.values(data ?? {}).every((value) => value === null) ? "NULL" : "ANSWERED";
}

// people have an account and a session, of the same id
for (const [role, { accountId }] of VIEWERS) {
  if (!accountId) continue;
  await app.sql(
    "insert into account (id, name, email, email_verified) values ($1, $2, $3, true) on conflict do nothing",
    [accountId, role, `${accountId}@example.org`],
  );
  await app.sql(
    "insert into session (id, account_id, token, expires_at) values ($1, $1, $2, now() + interval '1 day') on conflict do nothing",
    [accountId, accountId],
  );
}

test("what gives a role has a sample for every role that is given", () => {
  const given = Object.values(SAMPLES).flatMap(({ role, query }) =>
    query.includes("inviteAccount") ? role : [],
  );
  expect(given).toEqual(Object.values(Role));
});

test("every query and mutation has a sample, and every sample its operation", () => {
  const sampled = new Set(Object.keys(SAMPLES).map(operationOf));
  expect([...sampled].toSorted()).toEqual(operations.toSorted());
});

// whoever may do less comes first
const rows = Object.entries(SAMPLES).flatMap(([operation, sample]) =>
  VIEWERS.flatMap(([role, viewer]) =>
    [other, own]
      .slice(sample.variables ? 0 : 1)
      .map((whose) => ({ operation, sample, role, viewer, whose, data: whose === own ? "own" : "foreign" })),
  ),
);
const REFUSED = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "NULL"];
const withOutcome = rows
  .map((row) => {
    const policy = policyOf(row.operation, row.sample);
    return { ...row, answer: policy ? expected(policy, row.sample, row.viewer, row.whose) : "no policy" };
  })
  .toSorted((a, b) => Number(REFUSED.includes(b.answer)) - Number(REFUSED.includes(a.answer)));

test.each(withOutcome)(
  "$operation as $role on $data data: $answer",
  async ({ sample, viewer, whose, answer }) => {
    const variables = await sample.variables?.(app, whose);
    expect(outcome(await app.askAs(viewer)(sample.query, variables))).toBe(answer);
  },
);

test.each(Object.entries(SAMPLES))(
  "over HTTP, without a cookie, one is a visitor: %s",
  async (operation, sample) => {
    const policy = policyOf(operation, sample);
    const variables = await sample.variables?.(app, own);
    const answer = outcome(await app.ask(sample.query, variables));
    expect(answer).toBe(policy && expected(policy, sample, VISITOR, own));
  },
);

test("what one may not see answers like what does not exist, word for word", async () => {
  const { query, variables } = SAMPLES["Mutation.cancelImport"] ?? {};
  if (!query || !variables) throw new Error("there is no sample");
  const ask = app.askAs(viewerAs(Role.MEMBER_EDITOR, own.id));
  const nothing = { id: "00000000-0000-4000-8000-000000000000" };
  expect(await ask(query, await variables(app, other))).toEqual(await ask(query, nothing));
});
