import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../../support/start-app.ts";

const app = await startApp();
beforeAll(async () => {
  await app.add.member("Alpha");
  await app.add.member("Beta");
  await app.add.organisation("Gamma");
});

const INVITE = "mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }";
const RIGHTS =
  "query ($slug: ID!) { organisation(slug: $slug) { id viewerMay { inviteTo nameForConfidential } } }";
const FOR_WHOM = "{ me { invitesFor { slug } makesTokensFor { slug } } }";
const ROLES = [
  "ADMINISTRATOR",
  "UMBRELLA_STAFF",
  "MEMBER_EDITOR",
  "MEMBER_READER",
  "PARTNER_DELEGATE",
  "FACILITATOR",
  "AUDITOR",
] as const;

/** Whom a role is for, where that is not the secretariat. */
const OWN: Readonly<Record<string, string>> = {
  MEMBER_EDITOR: "alpha",
  MEMBER_READER: "alpha",
  PARTNER_DELEGATE: "gamma",
};

interface Rights {
  readonly organisation: {
    readonly id: string;
    readonly viewerMay: { readonly inviteTo: string[]; readonly nameForConfidential: string[] };
  };
}

test.each(
  ROLES.flatMap((role) => ["alpha", "beta", "gamma", "11-11-11"].map((slug) => [role, slug] as const)),
)("%s is offered for %s the very roles to which the server lets them invite", async (role, slug) => {
  const organisation = OWN[role] ?? "11-11-11";
  const { headers } = await app.signIn(role, { organisation });
  const { data } = await app.ask<Rights>(RIGHTS, { slug }, headers);
  const taken: string[] = [];
  for (const to of [...ROLES, "INTEGRATION"]) {
    await app.sql("delete from rate_limit");
    const input = {
      email: `${randomUUID()}@example.org`, // of whom nobody else invited already
      organisationId: data?.organisation.id,
      role: to,
      language: "nl",
    };
    if ((await app.ask(INVITE, { input }, headers)).data) taken.push(to);
  }
  expect(data?.organisation.viewerMay.inviteTo.toSorted()).toEqual(taken.toSorted());
});

test.each([
  ["ADMINISTRATOR", "alpha", ["MEMBER_EDITOR", "MEMBER_READER"]],
  ["ADMINISTRATOR", "11-11-11", ["UMBRELLA_STAFF", "ADMINISTRATOR"]],
  ["ADMINISTRATOR", "gamma", []],
  ["UMBRELLA_STAFF", "gamma", []],
  ["MEMBER_EDITOR", "alpha", []],
] as const)(
  "%s is offered for %s to name for confidential records the very roles of which the server takes it",
  async (role, slug, named) => {
    const { headers } = await app.signIn(role, { organisation: OWN[role] ?? "11-11-11" });
    const { data } = await app.ask<Rights>(RIGHTS, { slug }, headers);
    expect(data?.organisation.viewerMay.nameForConfidential).toEqual(named);
    for (const to of data?.organisation.viewerMay.inviteTo ?? []) {
      const input = {
        ...{ email: `${randomUUID()}@example.org`, organisationId: data?.organisation.id, role: to },
        ...{ language: "nl", readsConfidential: true },
      };
      const isTaken = Boolean((await app.ask(INVITE, { input }, headers)).data);
      expect([to, isTaken]).toEqual([to, named.some((one) => one === to)]);
    }
  },
);

test("a visitor and a program are offered none", async () => {
  expect((await app.ask(RIGHTS, { slug: "alpha" })).data).toMatchObject({
    organisation: { viewerMay: { inviteTo: [], nameForConfidential: [] } },
  });
  expect((await app.ask(FOR_WHOM)).data).toEqual({ me: { invitesFor: [], makesTokensFor: [] } });
});

test.each([
  ["ADMINISTRATOR", "11-11-11", null, null],
  ["UMBRELLA_STAFF", "11-11-11", null, []],
  ["MEMBER_EDITOR", "alpha", [{ slug: "alpha" }], [{ slug: "alpha" }]],
  ["MEMBER_READER", "alpha", [], []],
  ["PARTNER_DELEGATE", "gamma", [], []],
] as const)(
  "%s of %s invites for %j and makes tokens for %j",
  async (role, organisation, invites, tokens) => {
    const { headers } = await app.signIn(role, { organisation });
    expect((await app.ask(FOR_WHOM, {}, headers)).data).toEqual({
      me: { invitesFor: invites, makesTokensFor: tokens },
    });
  },
);

test("whoever edits for a member and works for the secretariat makes tokens for the member alone", async () => {
  const { headers, accountId } = await app.signIn("UMBRELLA_STAFF");
  await app.sql(
    "insert into account_grant (account_id, organisation_id, role) select $1, id, 'MEMBER_EDITOR' from organisation where slug = 'alpha'",
    [accountId],
  );
  expect((await app.ask(FOR_WHOM, {}, headers)).data).toEqual({
    me: { invitesFor: null, makesTokensFor: [{ slug: "alpha" }] },
  });
});
