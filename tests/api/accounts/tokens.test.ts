import { beforeEach, expect, test } from "vitest";
import { sha256 } from "../../support/people.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
const ids: Record<string, string> = {};
beforeEach(async () => {
  await app.clear();
  for (const name of ["Alpha", "Beta"]) {
    const { slug, id } = await app.add.member(name);
    ids[slug] = id;
  }
});

const CREATE = `mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { secret
  apiToken { id name scopes organisation { slug } createdBy expiresAt lastUsedAt revokedAt } } }`;
const REVOKE = "mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }";
const LIST = "{ apiTokens { nodes { name organisation { slug } lastUsedAt } } }";
const ME = "{ me { account { id } grants { role } viewerMay { importFiles manageTokens } } }";

interface Created {
  readonly createApiToken: { readonly secret: string; readonly apiToken: { readonly id: string } };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function create(headers: Readonly<Record<string, string>>, given: Record<string, unknown> = {}) {
  const input = { name: "Nightly import", organisationId: ids.alpha, scopes: ["IMPORT"], ...given };
  return app.ask<Created>(CREATE, { input }, headers);
}

test.each([
  [null, "UNAUTHENTICATED"],
  ["UMBRELLA_STAFF", "FORBIDDEN"],
  ["MEMBER_READER", "FORBIDDEN"],
  ["PARTNER_DELEGATE", "FORBIDDEN"],
  ["FACILITATOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
] as const)("%s makes, sees and revokes no tokens", async (role, refused) => {
  const { headers } = role ? await app.signIn(role, { organisation: "alpha" }) : { headers: {} };
  expect(refusalOf(await create(headers))).toBe(refused);
  expect(refusalOf(await app.ask(LIST, {}, headers))).toBe(refused);
  expect(refusalOf(await app.ask(REVOKE, { id: "x" }, headers))).toBe(refused);
});

test("an editor makes and revokes tokens of their own organisation alone", async () => {
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  expect(refusalOf(await create(headers, { organisationId: ids.beta }))).toBe("FORBIDDEN");
  await app.token("beta");
  const [foreign] = await app.sql<{ id: string }>("select id from api_token where organisation_id = $1", [
    ids.beta,
  ]);
  expect(refusalOf(await app.ask(REVOKE, { id: foreign?.id }, headers))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(REVOKE, { id: "00000000-0000-4000-8000-000000000000" }, headers))).toBe(
    "FORBIDDEN",
  );
  expect((await create(headers)).data).toBeTruthy();
  expect((await app.ask(LIST, {}, headers)).data).toEqual({
    apiTokens: { nodes: [{ name: "Nightly import", organisation: { slug: "alpha" }, lastUsedAt: null }] },
  });
});

test("a token makes no other token", async () => {
  const headers = await app.token("alpha", "READ_NETWORK", "READ_OWN", "IMPORT");
  expect(refusalOf(await create(headers))).toBe("FORBIDDEN");
  expect(refusalOf(await app.ask(LIST, {}, headers))).toBe("FORBIDDEN");
});

test.each([
  ["no name", { name: " \u200B" }, "name is empty"],
  ["a very long name", { name: "x".repeat(201) }, "at most 200"],
  ["a day that is over", { expiresAt: "2020-01-01T00:00:00Z" }, "it must be in the future"],
])("%s is refused in a sentence", async (_, given, sentence) => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  expect(await create(headers, given)).toMatchObject({
    errors: [{ extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) }],
  });
});

test.each(["Power.BI", "iati.export"])(
  "no mail tells what a program is called, so it may be %s",
  async (name) => {
    const { headers } = await app.signIn("ADMINISTRATOR");
    expect((await create(headers, { name: ` ${name}\n` })).errors).toBeUndefined();
    expect((await app.ask(LIST, {}, headers)).data).toMatchObject({ apiTokens: { nodes: [{ name }] } });
  },
);

test("an organisation that is not there has no tokens", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  expect(refusalOf(await create(headers, { organisationId: "nowhere" }))).toBe("NOT_FOUND");
});

test("a secret is shown once, and only its hash is kept", async () => {
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Beatriz" });
  const { data } = await create(headers, {
    scopes: ["IMPORT", "READ_NETWORK", "IMPORT"],
    expiresAt: "2999-01-01T00:00:00Z",
  });
  const secret = data?.createApiToken.secret ?? "";
  expect(secret).toMatch(/^onze_[\w-]{43}$/);
  expect(data?.createApiToken.apiToken).toMatchObject({
    scopes: ["READ_NETWORK", "IMPORT"],
    organisation: { slug: "alpha" },
    createdBy: "Beatriz",
    expiresAt: "2999-01-01T00:00:00.000Z",
    lastUsedAt: null,
    revokedAt: null,
  });
  const [row] = await app.sql<{ row: string }>(
    "select t::text as row from api_token t where token_hash = $1",
    [sha256(secret)],
  );
  expect(row?.row).not.toContain(secret.slice(5));
});

test.each([
  ["unknown", "select", "onze_unknown"],
  ["of another kind", "select", "ghp_unknown"],
  ["revoked", "update api_token set revoked_at = now()", null],
  ["expired", "update api_token set expires_at = now()", null],
])("a token that is %s is refused, also where everybody may read", async (_, change, given) => {
  const headers = given ? bearer(given) : await app.token("alpha", "READ_OWN");
  await app.sql(change === "select" ? "select 1" : change);
  const response = await fetch(`${app.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: "{ installation { umbrellaName } }" }),
  });
  expect(response.status).toBe(401);
  expect(await response.text()).toContain("This token is not known, has expired or was revoked");
  const upload = await fetch(`${app.url}/api/imports?name=x.xml`, { method: "POST", headers, body: "x" });
  expect(upload.status).toBe(401);
});

const MAKER = "where id = (select created_by_id from api_token limit 1)";
const GRANT = "where account_id = (select created_by_id from api_token limit 1)";

test.each([
  ["was closed", `update account set disabled_at = now() ${MAKER}`],
  ["was erased", `update account set erased_at = now() ${MAKER}`],
  ["has no role any more", `update account_grant set withdrawn_at = now() ${GRANT}`],
  ["makes no tokens any more", `update account_grant set role = 'MEMBER_READER' ${GRANT}`],
  [
    "edits for another member now",
    `update account_grant set organisation_id = (select id from organisation where slug = 'beta') ${GRANT}`,
  ],
])(
  "a token opens nothing any more once the account that made it %s, and the list says so",
  async (_, change) => {
    const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
    const colleague = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
    const { data } = await create(headers, { scopes: ["READ_OWN", "IMPORT"] });
    const program = bearer(data?.createApiToken.secret ?? "");
    const listed = async () =>
      (await app.ask("{ apiTokens { nodes { makerMay revokedAt } } }", {}, colleague.headers)).data;
    expect((await app.ask(ME, {}, program)).data).toBeTruthy();
    expect(await listed()).toEqual({ apiTokens: { nodes: [{ makerMay: true, revokedAt: null }] } });
    await app.sql(change);
    expect(await app.ask(ME, {}, program)).toMatchObject({ error: { code: "UNAUTHENTICATED" } });
    const upload = { method: "POST", headers: program, body: "x" };
    expect((await fetch(`${app.url}/api/imports?name=x.xml`, upload)).status).toBe(401);
    expect(await listed()).toEqual({ apiTokens: { nodes: [{ makerMay: false, revokedAt: null }] } });
  },
);

test("one that an administrator made works for any organisation, and one of the command line is nobody's", async () => {
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { data } = await create(headers, { organisationId: ids.beta });
  for (const program of [bearer(data?.createApiToken.secret ?? ""), await app.token("alpha")])
    expect((await app.ask(ME, {}, program)).data).toBeTruthy();
});

test("a token is a program of its organisation, in no session and nobody's account", async () => {
  const headers = await app.token("alpha", "IMPORT");
  expect((await app.ask(ME, {}, headers)).data).toEqual({
    me: { account: null, grants: [], viewerMay: { importFiles: true, manageTokens: false } },
  });
  expect(refusalOf(await app.ask("{ mySessions { id } }", {}, headers))).toBe("FORBIDDEN");
  expect(
    refusalOf(
      await app.ask('mutation { editMyAccount(input: { name: "x" }) { needsSecondFactor } }', {}, headers),
    ),
  ).toBe("FORBIDDEN");
});

test("when it was last used is written down, not more than once a minute", async () => {
  const headers = await app.token("alpha");
  const used = async () =>
    (await app.sql<{ at: Date | null }>("select last_used_at as at from api_token"))[0]?.at;
  expect(await used()).toBeNull();
  await app.ask(ME, {}, headers);
  const first = await used();
  expect(first).toBeInstanceOf(Date);
  await app.ask(ME, {}, headers);
  expect(await used()).toEqual(first);
  await app.sql("update api_token set last_used_at = now() - interval '61 seconds'");
  await app.ask(ME, {}, headers);
  expect(Number(await used())).toBeGreaterThan(Number(first) - 1);
});
