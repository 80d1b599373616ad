import { createHash, randomUUID } from "node:crypto";
import { Role } from "@onze/schema";
import type { Added } from "../insert-organisation.ts";
import type { Sample, SampleWorld } from "../permission-samples.ts";
import { UMBRELLA } from "../sql-parts.ts";

/** A new address, which nobody has. */
const someAddress = (): string => `${randomUUID()}@example.org`;

async function idOf({ sql }: SampleWorld, insert: string, values: readonly unknown[]): Promise<string> {
  const [row] = await sql<{ id: string }>(`${insert} returning id`, values);
  if (!row) throw new Error("nothing was inserted");
  return row.id;
}

const account = (world: SampleWorld): Promise<string> =>
  idOf(world, "insert into account (name, email, email_verified) values ('Somebody', $1, true)", [
    someAddress(),
  ]);

const someAccount = async (world: SampleWorld) => ({ id: await account(world) });

const invite = (world: SampleWorld, organisation: string, token = randomUUID()): Promise<string> =>
  idOf(
    world,
    `insert into invitation (email, organisation_id, role, language, token_hash, expires_at)
      values ($1, $2, 'MEMBER_READER', 'nl', $3, now() + interval '1 day')`,
    [someAddress(), organisation, createHash("sha256").update(token).digest("hex")],
  );

/** What is about one account, whoever's it is. */
const ofAccount = (field: string): Sample => ({
  query: `mutation ($id: ID!) { ${field}(id: $id) { id } }`,
  variables: someAccount,
});

/** The organisation for which somebody can have a role: of `whose` data it is, a partner's, or the secretariat's. */
async function organisationFor(role: Role, { add, sql }: SampleWorld, whose: Added): Promise<string> {
  if (role === Role.PARTNER_DELEGATE) return (await add.organisation(`Partner ${randomUUID()}`)).id;
  if (!OF_THE_UMBRELLA.includes(role)) return whose.id;
  const [umbrella] = await sql<{ id: string }>(`select id from organisation where slug = '${UMBRELLA}'`);
  return umbrella?.id ?? "none";
}

const OF_THE_UMBRELLA: readonly Role[] = [Role.ADMINISTRATOR, Role.UMBRELLA_STAFF, Role.AUDITOR];

/** One for each role that somebody is invited to. */
const invitations: Readonly<Record<string, Sample>> = Object.fromEntries(
  Object.values(Role).map((role) => [
    `Mutation.inviteAccount ${role}`,
    {
      query: "mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }",
      variables: async (world: SampleWorld, whose: Added) => ({
        input: {
          email: someAddress(),
          organisationId: await organisationFor(role, world, whose),
          role,
          language: "nl",
        },
      }),
      role,
      ofOthers: "FORBIDDEN",
    } satisfies Sample,
  ]),
);

export const ACCOUNT_SAMPLES: Readonly<Record<string, Sample>> = {
  "Query.me": { query: "{ me { needsSecondFactor } }" },
  "Query.demoAccounts": { query: "{ demoAccounts { role } }" },
  "Query.signInOptions": { query: "{ signInOptions { shortestPassword } }" },
  "Query.openInvitation": {
    query: "query ($token: String!) { openInvitation(token: $token) { role } }",
    variables: async (world, { id }) => {
      const token = randomUUID();
      await invite(world, id, token);
      return { token };
    },
  },
  "Query.mySessions": { query: "{ mySessions { id } }" },
  "Query.account": { query: "query ($id: ID!) { account(id: $id) { id } }", variables: someAccount },
  "Query.accounts": { query: "{ accounts(first: 1) { totalCount } }" },
  "Query.invitations": { query: "{ invitations(first: 1) { totalCount } }" },
  "Query.apiTokens": { query: "{ apiTokens(first: 1) { totalCount } }" },
  ...invitations,
  "Mutation.withdrawInvitation": {
    query: "mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }",
    variables: async (world, { id }) => ({ id: await invite(world, id) }),
    role: Role.MEMBER_READER,
    ofOthers: "NOT_FOUND",
  },
  "Mutation.acceptInvitation": {
    query: "mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { email } }",
    variables: async (world, { id }) => {
      const token = randomUUID();
      await invite(world, id, token);
      return { input: { token, name: "Somebody", password: "een lange zin die niemand raadt" } };
    },
  },
  "Mutation.grantRole": {
    query: "mutation ($input: GrantInput!) { grantRole(input: $input) { id } }",
    variables: async (world, { id: organisationId }) => ({
      input: { accountId: await account(world), organisationId, role: "MEMBER_READER" },
    }),
  },
  "Mutation.withdrawGrant": {
    query: "mutation ($id: ID!) { withdrawGrant(id: $id) { id } }",
    variables: async (world, { id }) => ({
      id: await idOf(
        world,
        "insert into account_grant (account_id, organisation_id, role) values ($1, $2, 'MEMBER_READER')",
        [await account(world), id],
      ),
    }),
  },
  "Mutation.disableAccount": ofAccount("disableAccount"),
  "Mutation.enableAccount": ofAccount("enableAccount"),
  "Mutation.resetAccount": ofAccount("resetAccount"),
  "Mutation.eraseAccount": ofAccount("eraseAccount"),
  "Mutation.createApiToken": {
    query: "mutation ($input: ApiTokenInput!) { createApiToken(input: $input) { apiToken { id } } }",
    variables: async (_world, { id: organisationId }) => ({
      input: { name: "A program", organisationId, scopes: ["READ_OWN"] },
    }),
    ofOthers: "FORBIDDEN",
  },
  "Mutation.revokeApiToken": {
    query: "mutation ($id: ID!) { revokeApiToken(id: $id) { id } }",
    variables: async (world, { id }) => ({
      id: await idOf(
        world,
        "insert into api_token (name, organisation_id, scopes, token_hash) values ('A program', $1, '{}', $2)",
        [id, randomUUID()],
      ),
    }),
    ofOthers: "FORBIDDEN",
  },
  "Query.partnerLinks": { query: "{ partnerLinks(first: 1) { totalCount } }" },
  "Mutation.makePartnerLink": {
    query: "mutation ($input: PartnerLinkInput!) { makePartnerLink(input: $input) { partnerLink { id } } }",
    variables: async (_world, { id: organisationId }) => ({ input: { organisationId, language: "fr" } }),
    ofOthers: "FORBIDDEN",
    allowed: "BAD_INPUT", // those of the samples are members, for whom there is no link
  },
  "Mutation.revokePartnerLink": {
    query: "mutation ($id: ID!) { revokePartnerLink(id: $id) { id } }",
    variables: async (world, { id }) => ({
      id: await idOf(
        world,
        `insert into partner_link (organisation_id, made_by_organisation_id, language, token_hash, expires_at)
          values ($1, $1, 'fr', $2, now() + interval '1 day')`,
        [id, randomUUID()],
      ),
    }),
    ofOthers: "NOT_FOUND",
  },
  "Mutation.endSession": {
    query: "mutation ($id: ID!) { endSession(id: $id) { id } }",
    variables: async (world) => ({
      id: await idOf(
        world,
        "insert into session (account_id, token, expires_at) values ($1, $2, now() + interval '1 day')",
        [await account(world), randomUUID()],
      ),
    }),
    allowed: "NOT_FOUND",
  },
  "Mutation.endOtherSessions": { query: "mutation { endOtherSessions { id } }" },
  "Mutation.editMyAccount": {
    query: 'mutation { editMyAccount(input: { language: "fr" }) { needsSecondFactor } }',
  },
  "Mutation.openConfidential": {
    query: 'mutation { openConfidential(reason: "A long enough reason") { needsSecondFactor } }',
  },
  "Mutation.closeConfidential": { query: "mutation { closeConfidential { needsSecondFactor } }" },
};
