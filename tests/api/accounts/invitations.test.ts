import { beforeEach, expect, test } from "vitest";
import {
  ACCEPT,
  addInvitation,
  INVITATIONS,
  INVITE,
  idOfOrganisation,
  PASSWORD,
  sha256,
} from "../../support/people.ts";
import { readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { refusalOf, startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeEach(async () => {
  await app.sql("delete from rate_limit");
});

const WITHDRAW = "mutation ($id: ID!) { withdrawInvitation(id: $id) { id email } }";

const accept = (input: Readonly<Record<string, unknown>>) => app.ask(ACCEPT, { input });

async function addAlpha() {
  await app.clear();
  const alpha = await app.add.member("Alpha");
  const beta = await app.add.member("Beta");
  const partner = await app.add.organisation("Gamma");
  return { alpha, beta, partner, umbrella: await idOfOrganisation(app, "11-11-11") };
}

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
  expect(refusalOf(await app.ask(INVITE, { input }, headers))).toBe(refused);
  expect(refusalOf(await app.ask(INVITATIONS, {}, headers))).toBe(refused);
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
  const organisationId =
    (await idOfOrganisation(app, organisation)) || "00000000-0000-4000-8000-000000000000";
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
  expect(refusalOf(await app.ask(INVITE, { input }, headers))).toBe("FORBIDDEN");
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
  expect(refusalOf(await invite(alpha.id, "MEMBER_EDITOR"))).toBe("FORBIDDEN");
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
    const organisationId = await idOfOrganisation(app, String(organisation));
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
  expect((await app.ask(INVITATIONS, {}, headers)).data).toEqual({
    invitations: {
      nodes: [{ email: "alpha@example.org", role: "MEMBER_READER", organisation: { slug: "alpha" } }],
    },
  });
  const ids = await app.sql<{ id: string }>("select id from invitation order by email");
  const missing = await app.ask(WITHDRAW, { id: "x" }, headers);
  expect(refusalOf(missing)).toBe("NOT_FOUND");
  expect(await app.ask(WITHDRAW, { id: ids[1]?.id }, headers)).toEqual(missing);
  expect((await app.ask(WITHDRAW, { id: ids[0]?.id }, headers)).data).toEqual({
    withdrawInvitation: { id: ids[0]?.id, email: "alpha@example.org" },
  });
  expect((await app.ask(INVITATIONS, {}, headers)).data).toEqual({ invitations: { nodes: [] } });
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
  expect(refusalOf(await accept({ token: first, password: PASSWORD }))).toBe("NOT_FOUND");
  expect(await accept({ token: second, password: PASSWORD, name: "Carla" })).toEqual({
    data: { acceptInvitation: { email: "twice@example.org" } },
  });
  expect(refusalOf(await app.ask(INVITE, { input }, headers))).toBe("CONFLICT");
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
