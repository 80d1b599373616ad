import { beforeEach, expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { ACCEPT, addInvitation, addPerson, PASSWORD, sha256 } from "../../support/people.ts";
import { readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const OPEN =
  "query ($token: String!) { openInvitation(token: $token) { email name role organisation hasAccount } }";
const INVITE = `mutation ($input: InvitationInput!) { inviteAccount(input: $input) {
  delivery invitation { id email name role organisation { slug } invitedBy } } }`;
const WITHDRAW = "mutation ($id: ID!) { withdrawInvitation(id: $id) { id email } }";
const LIST = "{ invitations { nodes { email role organisation { slug } } } }";

const accept = (input: Readonly<Record<string, unknown>>) => app.ask(ACCEPT, { input });
const code = (answer: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const idOf = async (slug: string) =>
  (await app.sql<{ id: string }>("select id from organisation where slug = $1", [slug]))[0]?.id ?? "";
const accounts = async () => (await app.sql("select from account")).length;

async function addAlpha() {
  await app.clear();
  const alpha = await app.add.member("Alpha");
  const beta = await app.add.member("Beta");
  const partner = await app.add.organisation("Gamma");
  return { alpha, beta, partner, umbrella: await idOf("11-11-11") };
}

test.each([
  ["unknown", "update invitation set token_hash = token_hash"],
  ["used", "update invitation set accepted_at = now()"],
  ["taken back", "update invitation set withdrawn_at = now()"],
  ["too old", "update invitation set expires_at = now()"],
])("a link that is %s makes no account and tells nothing", async (why, change) => {
  const token = await addInvitation(app);
  await app.sql(change);
  const given = why === "unknown" ? `${token}x` : token;
  const before = await accounts();
  expect(code(await accept({ token: given, password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await app.ask(OPEN, { token: given })).toEqual({ data: { openInvitation: null } });
  expect(await accounts()).toBe(before);
});

test("a link whose sender may not sign in any more holds no more", async () => {
  const token = await addInvitation(app);
  const { accountId } = await app.signIn("ADMINISTRATOR");
  await app.sql("update invitation set invited_by_id = $1 where token_hash = $2", [accountId, sha256(token)]);
  await app.sql("update account set disabled_at = now() where id = $1", [accountId]);
  expect(code(await accept({ token, password: PASSWORD }))).toBe("NOT_FOUND");
});

test.each([
  ["the role is gone", "update account_grant set withdrawn_at = now() where account_id = $1"],
  ["the role is another", "update account_grant set role = 'UMBRELLA_STAFF' where account_id = $1"],
  ["the account is of the demonstration", "update account set demonstration = true where id = $1"],
])("a role withdrawn closes what it invited to: %s", async (_, change) => {
  await app.sql("delete from invitation");
  const administrator = await app.signIn("ADMINISTRATOR");
  const input = {
    email: "next@example.org",
    organisationId: await idOf("11-11-11"),
    role: "ADMINISTRATOR",
    language: "en",
  };
  await app.ask(INVITE, { input }, administrator.headers);
  const token = tokenIn(await waitForMail(app.dataDirectory, "next@example.org"));
  expect((await app.ask(OPEN, { token })).data?.openInvitation).not.toBeNull();
  await app.sql(change, [administrator.accountId]);
  expect(code(await accept({ token, name: "Next", password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await app.ask(OPEN, { token })).toEqual({ data: { openInvitation: null } });
  const other = await app.signIn("ADMINISTRATOR");
  expect((await app.ask(LIST, {}, other.headers)).data).toEqual({ invitations: { nodes: [] } });
});

test("an editor of another member by now opens no doors of the first", async () => {
  const { alpha, beta } = await addAlpha();
  const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const input = {
    email: "moved@example.org",
    organisationId: alpha.id,
    role: "MEMBER_READER",
    language: "nl",
  };
  await app.ask(INVITE, { input }, editor.headers);
  const token = tokenIn(await waitForMail(app.dataDirectory, "moved@example.org"));
  await app.sql("update account_grant set organisation_id = $2 where account_id = $1", [
    editor.accountId,
    beta.id,
  ]);
  expect(code(await accept({ token, name: "Moved", password: PASSWORD }))).toBe("NOT_FOUND");
});

test("a link works once, also for many at once", async () => {
  const token = await addInvitation(app);
  const answers = await Promise.all(Array.from({ length: 8 }, () => accept({ token, password: PASSWORD })));
  expect(answers.filter(({ data }) => data)).toHaveLength(1);
  expect(code(await accept({ token, password: PASSWORD }))).toBe("NOT_FOUND");
});

test.each([
  ["a short password", { password: "short" }, "it must have at least 12"],
  ["a common password", { password: "administrator" }, "among the first that are tried"],
  ["no password", {}, "has 0 characters"],
  [
    "a name that would be a link in mails",
    { password: PASSWORD, name: "See https://x.example" },
    "address of a site",
  ],
  ["an empty name", { password: PASSWORD, name: " \u0007 " }, "name is empty"],
  ["another language", { password: PASSWORD, language: "de" }, 'language is "de"'],
])("%s is refused in a sentence, and the link still holds", async (_, given, sentence) => {
  const token = await addInvitation(app);
  const { errors } = await accept({ token, ...given });
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) },
  ]);
  expect((await app.ask(OPEN, { token })).data?.openInvitation).not.toBeNull();
});

test("the person's own address is not part of a password", async () => {
  const token = await addInvitation(app, { email: "beatriz@example.org" });
  expect(code(await accept({ token, password: "it is beatriz again" }))).toBe("BAD_INPUT");
});

test("only the address that the invitation names gets the account", async () => {
  const token = await addInvitation(app, { email: "meant@example.org" });
  await accept({ token, password: PASSWORD, email: "other@example.org" });
  expect(
    await app.sql(
      "select email, email_verified from account where email like '%@example.org' and name = 'Ana Pérez' order by created_at desc limit 1",
    ),
  ).toEqual([{ email: "meant@example.org", email_verified: true }]);
});

test("whoever takes a link up gets the role, and signs in with the password", async () => {
  const token = await addInvitation(app, { email: "fresh@example.org", role: "FACILITATOR" });
  expect((await app.ask(OPEN, { token })).data).toMatchObject({
    openInvitation: { email: "fresh@example.org", name: "Ana Pérez", role: "FACILITATOR", hasAccount: false },
  });
  const { data } = await accept({ token, name: "Ana  María\nPérez", language: "es", password: PASSWORD });
  expect(data).toEqual({ acceptInvitation: { email: "fresh@example.org" } });
  const browser = openBrowser(app.url);
  await browser.post("sign-in/email", { email: "fresh@example.org", password: PASSWORD });
  expect((await browser.ask("{ me { account { name language } grants { role } } }")).data).toEqual({
    me: { account: { name: "Ana María Pérez", language: "es" }, grants: [{ role: "FACILITATOR" }] },
  });
});

test("whoever has an account gets the role beside the others, and the password stays", async () => {
  const { email } = await addPerson(app, { role: "FACILITATOR" });
  const token = await addInvitation(app, { email, role: "AUDITOR" });
  expect((await app.ask(OPEN, { token })).data).toMatchObject({ openInvitation: { hasAccount: true } });
  expect((await accept({ token, password: "something else entirely" })).data).toEqual({
    acceptInvitation: { email },
  });
  const browser = openBrowser(app.url);
  expect((await browser.post("sign-in/email", { email, password: PASSWORD })).status).toBe(200);
  expect((await browser.ask("{ me { grants { role } } }")).data).toEqual({
    me: { grants: [{ role: "FACILITATOR" }, { role: "AUDITOR" }] },
  });
});

test.each(["disabled_at", "erased_at"])("a closed account (%s) gets no role by a link", async (column) => {
  const { id, email } = await addPerson(app);
  const token = await addInvitation(app, { email, role: "AUDITOR" });
  await app.sql(`update account set ${column} = now() where id = $1`, [id]);
  expect(code(await accept({ token }))).toBe("FORBIDDEN");
  expect(await app.sql("select from account_grant where account_id = $1 and role = 'AUDITOR'", [id])).toEqual(
    [],
  );
});

test.each([
  [null, "UNAUTHENTICATED"],
  ["MEMBER_READER", "FORBIDDEN"],
  ["PARTNER_DELEGATE", "FORBIDDEN"],
  ["FACILITATOR", "FORBIDDEN"],
  ["AUDITOR", "FORBIDDEN"],
] as const)("%s invites nobody and sees no invitations", async (role, refused) => {
  const { alpha } = await addAlpha();
  const { headers } = role ? await app.signIn(role, { organisation: "alpha" }) : { headers: {} };
  const input = { email: "new@example.org", organisationId: alpha.id, role: "MEMBER_READER", language: "nl" };
  expect(code(await app.ask(INVITE, { input }, headers))).toBe(refused);
  expect(code(await app.ask(LIST, {}, headers))).toBe(refused);
  expect(await app.sql("select from invitation where email = 'new@example.org'")).toEqual([]);
});

test.each([
  ["an administrator of its own organisation", "ADMINISTRATOR", "alpha"],
  ["staff", "UMBRELLA_STAFF", "alpha"],
  ["a delegate of a partner", "PARTNER_DELEGATE", "gamma"],
  ["a delegate of itself", "PARTNER_DELEGATE", "alpha"],
  ["an auditor", "AUDITOR", "alpha"],
  ["an editor of another member", "MEMBER_EDITOR", "beta"],
  ["a reader of the umbrella", "MEMBER_READER", "11-11-11"],
  ["a reader of what does not exist", "MEMBER_READER", "nowhere"],
])("an editor does not invite %s", async (_, role, organisation) => {
  await addAlpha();
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const organisationId = (await idOf(organisation)) || "00000000-0000-4000-8000-000000000000";
  const input = { email: "new@example.org", organisationId, role, language: "nl" };
  expect(await app.ask(INVITE, { input }, headers)).toMatchObject({
    errors: [{ message: "Your role may not invite this person.", extensions: { code: "FORBIDDEN" } }],
  });
});

test("an editor does not name anybody for confidential records", async () => {
  const { alpha } = await addAlpha();
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  const input = {
    email: "new@example.org",
    organisationId: alpha.id,
    role: "MEMBER_READER",
    language: "nl",
    readsConfidential: true,
  };
  expect(code(await app.ask(INVITE, { input }, headers))).toBe("FORBIDDEN");
});

test("staff invites delegates of partners, and nobody else", async () => {
  const { alpha, partner } = await addAlpha();
  const { headers } = await app.signIn("UMBRELLA_STAFF");
  const invite = (organisationId: string, role: string) =>
    app.ask(
      INVITE,
      { input: { email: `${role}@example.org`, organisationId, role, language: "fr" } },
      headers,
    );
  expect(code(await invite(alpha.id, "MEMBER_EDITOR"))).toBe("FORBIDDEN");
  expect((await invite(partner.id, "PARTNER_DELEGATE")).data).toMatchObject({
    inviteAccount: { delivery: "OUTBOX" },
  });
});

test.each([
  ["a role that the organisation cannot have", { role: "AUDITOR" }, "which “Alpha” is not"],
  [
    "a member's role for a partner",
    { role: "MEMBER_EDITOR", organisation: "gamma" },
    "of which “Gamma” is none",
  ],
  [
    "a delegate of the secretariat",
    { role: "PARTNER_DELEGATE", organisation: "11-11-11" },
    "belongs to the umbrella",
  ],
  ["a delegate of a member", { role: "PARTNER_DELEGATE", organisation: "alpha" }, "belongs to the umbrella"],
  ["an address that is none", { email: "ana@example" }, "it must be an e-mail address"],
  ["two addresses", { email: "a@example.org,b@example.org" }, "it must be an e-mail address"],
  [
    "an address with a line break",
    { email: "a@example.org\nBcc: b@example.org" },
    "it must be an e-mail address",
  ],
  ["a language of nobody", { language: "xx" }, "must be one of nl, fr, en, es"],
  [
    "a delegate who reads confidential records of others",
    { role: "PARTNER_DELEGATE", organisation: "gamma", readsConfidential: true },
    "cannot be named",
  ],
])(
  "%s is refused in a sentence",
  async (_, { organisation = "alpha", ...given }: Record<string, unknown>, sentence) => {
    await addAlpha();
    const { headers } = await app.signIn("ADMINISTRATOR");
    const organisationId = await idOf(String(organisation));
    const input = {
      email: "new@example.org",
      role: "MEMBER_READER",
      language: "nl",
      organisationId,
      ...given,
    };
    expect(await app.ask(INVITE, { input }, headers)).toMatchObject({
      errors: [{ extensions: { code: "BAD_INPUT" }, message: expect.stringContaining(sentence) }],
    });
  },
);

test("an editor invites a colleague by a mail that names neither the organisation nor a role", async () => {
  const { alpha } = await addAlpha();
  const editor = await app.signIn("MEMBER_EDITOR", { organisation: "alpha", name: "Beatriz" });
  const input = {
    email: "Colleague@Example.org",
    name: "Carla",
    organisationId: alpha.id,
    role: "MEMBER_READER",
    language: "es",
  };
  const { data } = await app.ask(INVITE, { input }, editor.headers);
  expect(data).toMatchObject({
    inviteAccount: {
      delivery: "OUTBOX",
      invitation: {
        email: "colleague@example.org",
        name: "Carla",
        role: "MEMBER_READER",
        organisation: { slug: "alpha" },
        invitedBy: "Beatriz",
      },
    },
  });
  const mail = await waitForMail(app.dataDirectory, "colleague@example.org");
  expect(mail.text).toMatch(/^Hola Carla,\n\nBeatriz le invita/);
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/alpha|member|reader/i);
  expect((await accept({ token: tokenIn(mail), password: PASSWORD })).data).toEqual({
    acceptInvitation: { email: "colleague@example.org" },
  });
});

test("editors see and take back the invitations of their own organisation alone", async () => {
  await addAlpha();
  await app.sql("delete from invitation");
  for (const organisation of ["alpha", "beta"])
    await addInvitation(app, { organisation, email: `${organisation}@example.org`, role: "MEMBER_READER" });
  const { headers } = await app.signIn("MEMBER_EDITOR", { organisation: "alpha" });
  expect((await app.ask(LIST, {}, headers)).data).toEqual({
    invitations: {
      nodes: [{ email: "alpha@example.org", role: "MEMBER_READER", organisation: { slug: "alpha" } }],
    },
  });
  const ids = await app.sql<{ id: string }>("select id from invitation order by email");
  const missing = await app.ask(WITHDRAW, { id: "x" }, headers);
  expect(code(missing)).toBe("NOT_FOUND");
  expect(await app.ask(WITHDRAW, { id: ids[1]?.id }, headers)).toEqual(missing);
  expect((await app.ask(WITHDRAW, { id: ids[0]?.id }, headers)).data).toEqual({
    withdrawInvitation: { id: ids[0]?.id, email: "alpha@example.org" },
  });
  expect((await app.ask(LIST, {}, headers)).data).toEqual({ invitations: { nodes: [] } });
});

test("a second invitation to the same role replaces the first", async () => {
  const { alpha } = await addAlpha();
  const { headers } = await app.signIn("ADMINISTRATOR");
  const input = {
    email: "twice@example.org",
    organisationId: alpha.id,
    role: "MEMBER_EDITOR",
    language: "en",
  };
  for (const _ of [1, 2]) await app.ask(INVITE, { input }, headers);
  const mails = (await readOutbox(app.dataDirectory)).filter((mail) =>
    JSON.stringify(mail.to).includes("twice@"),
  );
  const [first = "", second = ""] = mails.map(tokenIn);
  expect(code(await accept({ token: first, password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await accept({ token: second, password: PASSWORD, name: "Carla" })).toEqual({
    data: { acceptInvitation: { email: "twice@example.org" } },
  });
  expect(code(await app.ask(INVITE, { input }, headers))).toBe("CONFLICT");
});

test("an editor replaces no invitation that an administrator sent, and an administrator replaces any", async () => {
  const { alpha } = await addAlpha();
  const [administrator, editor] = [
    await app.signIn("ADMINISTRATOR"),
    await app.signIn("MEMBER_EDITOR", { organisation: "alpha" }),
  ];
  const input = {
    email: "both@example.org",
    organisationId: alpha.id,
    role: "MEMBER_READER",
    language: "en",
  };
  await app.ask(INVITE, { input: { ...input, readsConfidential: true } }, administrator.headers);
  expect(await app.ask(INVITE, { input }, editor.headers)).toMatchObject({
    errors: [
      {
        message: expect.stringContaining("take that invitation back"),
        extensions: { code: "CONFLICT", reason: "INVITED_ALREADY" },
      },
    ],
  });
  const open = () =>
    app.sql(
      "select reads_confidential from invitation where email = 'both@example.org' and withdrawn_at is null",
    );
  expect(await open()).toEqual([{ reads_confidential: true }]);
  expect((await app.ask(INVITE, { input }, administrator.headers)).data).toBeTruthy();
  expect(await open()).toEqual([{ reads_confidential: false }]);
});

test("what a link holds is nowhere in the database", async () => {
  const { alpha } = await addAlpha();
  const { headers } = await app.signIn("ADMINISTRATOR");
  const input = {
    email: "kept@example.org",
    organisationId: alpha.id,
    role: "MEMBER_EDITOR",
    language: "en",
  };
  await app.ask(INVITE, { input }, headers);
  const token = tokenIn(await waitForMail(app.dataDirectory, "kept@example.org"));
  const [row] = await app.sql<{ row: string }>(
    "select i::text as row from invitation i where email = 'kept@example.org'",
  );
  expect(row?.row).not.toContain(token);
  expect(row?.row).toContain(sha256(token));
});
