import type { ReadModels, ReadQuery, Relation } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { invitePeople, manageTokens } from "./account.policy.ts";
import { linkMakerMay } from "./link-maker.sql.ts";
import type { Policy } from "./policy.ts";
import { makerMay } from "./token-maker.sql.ts";

/** The organisation that a row names, where the viewer may see it. */
const organisation = {
  kind: "one",
  from: (t: string, c: string, { values }: ReadQuery) =>
    `organisation ${c} where ${c}.id = ${t}.organisation_id and ${seesOrganisation(c, values)}`,
} as const;

/** The organisations for which the reader may do what is theirs to do for their own. */
const reached = ({ roles }: Policy): Relation => ({
  kind: "list",
  from: (_, c, { reading, values }) => {
    const own = reading.viewer.grants.filter(({ role }) => roles[role] === "OWN");
    const ids = values.bind(own.map(({ organisationId }) => organisationId));
    return `organisation ${c} where ${c}.id = any(${ids}::uuid[]) and ${seesOrganisation(c, values)}`;
  },
  order: (c) => [`${c}.name`, `${c}.id`],
});

const time = (column: string) => (t: string) => `to_json(${t}.${column})`;
const nameOf = (column: string) => (t: string) => `(select name from account where id = ${t}.${column})`;

/** How accounts, and what belongs to them, are read. */
export const accountReadModels: ReadModels = {
  Account: {
    columns: {
      id: (t) => `${t}.id`,
      name: (t) => `${t}.name`,
      email: (t) => `${t}.email`,
      language: (t) => `${t}.language`,
      createdAt: time("created_at"),
      disabledAt: time("disabled_at"),
      lastSeenAt: time("last_seen_at"),
      hasSecondFactor: (t) => `${t}.two_factor_enabled`,
      hasPassword: (t) =>
        `exists (select from sign_in_method m where m.account_id = ${t}.id and m.password is not null)`,
      demonstration: (t) => `${t}.demonstration`,
    },
    relations: {
      grants: {
        kind: "list",
        from: (t, c) => `account_grant ${c} where ${c}.account_id = ${t}.id and ${c}.withdrawn_at is null`,
        order: (c) => [`${c}.granted_at`, `${c}.id`],
      },
    },
  },
  Grant: {
    columns: {
      id: (t) => `${t}.id`,
      role: (t) => `${t}.role`,
      readsConfidential: (t) => `${t}.reads_confidential`,
      grantedAt: time("granted_at"),
    },
    relations: { organisation },
  },
  Me: {
    columns: {
      requiresSecondFactor: (t) => `${t}.requires_second_factor`,
      needsSecondFactor: (t) => `${t}.needs_second_factor`,
      givenSecondFactor: (t) => `${t}.given_second_factor`,
      confidentialUntil: time("confidential_until"),
    },
    relations: {
      account: { kind: "one", from: (t, c) => `account ${c} where ${c}.id = ${t}.account_id` },
      grants: {
        kind: "list",
        from: (t, c) =>
          `account_grant ${c} where ${c}.account_id = ${t}.account_id and ${c}.withdrawn_at is null and not ${t}.needs_second_factor`,
        order: (c) => [`${c}.granted_at`, `${c}.id`],
      },
      invitesFor: reached(invitePeople),
      makesTokensFor: reached(manageTokens),
    },
  },
  Session: {
    columns: {
      id: (t) => `${t}.id`,
      createdAt: time("created_at"),
      lastSeenAt: time("updated_at"),
      userAgent: (t) => `${t}.user_agent`,
      ipAddress: (t) => `nullif(${t}.ip_address, '')`,
      isCurrent: (t) => `${t}.is_current`,
    },
  },
  Invitation: {
    columns: {
      id: (t) => `${t}.id`,
      email: (t) => `${t}.email`,
      name: (t) => `${t}.name`,
      role: (t) => `${t}.role`,
      createdAt: time("created_at"),
      expiresAt: time("expires_at"),
      invitedBy: nameOf("invited_by_id"),
    },
    relations: { organisation },
  },
  ApiToken: {
    columns: {
      id: (t) => `${t}.id`,
      name: (t) => `${t}.name`,
      scopes: (t) => `to_json(${t}.scopes)`,
      createdAt: time("created_at"),
      createdBy: nameOf("created_by_id"),
      expiresAt: time("expires_at"),
      lastUsedAt: time("last_used_at"),
      revokedAt: time("revoked_at"),
      makerMay: (t) => makerMay(t),
    },
    relations: { organisation },
  },
  PartnerLink: {
    columns: {
      id: (t) => `${t}.id`,
      email: (t) => `${t}.email`,
      language: (t) => `${t}.language`,
      createdAt: time("created_at"),
      createdBy: nameOf("created_by_id"),
      expiresAt: time("expires_at"),
      lastUsedAt: time("last_used_at"),
      revokedAt: time("revoked_at"),
      makerMay: (t) => linkMakerMay(t),
    },
    relations: { organisation },
  },
};
