import { Role } from "@onze/schema";
import { expect, test } from "vitest";
import { openBrowser } from "../support/browser-session.ts";
import { addPerson, enter } from "../support/people.ts";
import { SAMPLES, type Sample } from "../support/permission-samples.ts";
import { startApp } from "../support/start-app.ts";
import { viewerAs } from "../support/viewers.ts";

const app = await startApp();
const member = await app.add.member("Alpha");
const { accountId, sessionId } = await app.signIn("ADMINISTRATOR");
const administrator = {
  ...viewerAs(Role.ADMINISTRATOR, member.id),
  accountId,
  sessionId,
  grants: [{ organisationId: member.id, role: Role.ADMINISTRATOR, readsConfidential: true }],
};

/** A sign of Unicode that PostgreSQL keeps nowhere. */
const NUL = "\u0000";

/** The same value with the sign in one of its texts, once for each. */
function withNul(value: unknown): unknown[] {
  if (typeof value === "string") return [value + NUL];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    withNul(each).map((bad) => (Array.isArray(value) ? [bad] : { ...value, [name]: bad })),
  );
}

/** Texts that people write, beside those that samples hold. */
const WRITTEN: Readonly<Record<string, Sample>> = {
  "a note": {
    query: `mutation ($id: ID!, $note: String) {
      setVisibility(input: { organisationId: $id, visibility: NETWORK, reason: SAFETY, note: $note }) { id } }`,
    variables: async (_, { id }) => ({ id, note: "For the safety of those who work there" }),
  },
  "a reason to read": {
    query: "mutation ($reason: String!) { openConfidential(reason: $reason) { needsSecondFactor } }",
    variables: async () => ({ reason: "The board asked who works in this region." }),
  },
  "what an organisation is called": {
    query: `mutation ($id: ID!, $version: Int!, $acronym: String, $website: String) {
      editOrganisation(input: { id: $id, version: $version, acronym: $acronym, website: $website }) { version } }`,
    variables: async (_, { id }) => ({ id, version: 1, acronym: "A", website: "https://www.example.org" }),
  },
  "whom to invite": {
    query: "mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery } }",
    variables: async (_, { id: organisationId }) => ({
      input: { email: "a@example.org", name: "A", organisationId, role: "MEMBER_READER", language: "nl" },
    }),
  },
};

const EXPECTED = [undefined, "BAD_INPUT", "BAD_USER_INPUT", "NOT_FOUND", "FORBIDDEN", "CONFLICT"];

test.each(Object.entries({ ...SAMPLES, ...WRITTEN }).filter(([, { variables }]) => variables))(
  "a sign that no database keeps is bad input or names nothing, never a fault of ours: %s",
  async (_, { query, variables }) => {
    for (const bad of withNul(await variables?.(app, member))) {
      const { errors } = await app.askAs(administrator)(query, bad as Record<string, unknown>); // made of variables
      expect.soft(EXPECTED, JSON.stringify(bad)).toContain(errors?.[0]?.extensions.code);
    }
  },
);

const PASSWORDS = { password: NUL, currentPassword: `a${NUL}`, newPassword: `een lange zin${NUL}` };

test.each([
  ["sign-in/email", { email: `ana@example.org${NUL}`, password: "vlinder-onder-glas" }],
  ["sign-in/email", { email: "ana@example.org", password: NUL }],
  ["sign-in/social", { provider: NUL, callbackURL: "/" }],
  ["sign-in/social", { provider: "oidc", callbackURL: `/${NUL}` }],
  ["request-password-reset", { email: `ana${NUL}@example.org` }],
  ["reset-password", { token: NUL, newPassword: "een lange zin die niemand raadt" }],
  ["reset-password", { token: `abc${NUL}`, newPassword: "een lange zin die niemand raadt" }],
  ["change-password", PASSWORDS],
  ["two-factor/verify-totp", { code: NUL }],
  ["two-factor/verify-backup-code", { code: NUL }],
  ["two-factor/enable", PASSWORDS],
  ["two-factor/disable", PASSWORDS],
  ["two-factor/generate-backup-codes", PASSWORDS],
])("nor is it on the way to sign in, with or without a session: %s with %j", async (path, body) => {
  for (const browser of [openBrowser(app.url), await enter(app, await addPerson(app))]) {
    expect.soft((await browser.post(path, body)).status).toBeLessThan(500);
  }
});
