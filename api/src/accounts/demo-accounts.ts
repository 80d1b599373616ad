import { randomUUID } from "node:crypto";
import { Role } from "@onze/schema";
import { hashPassword, symmetricEncrypt, verifyPassword } from "better-auth/crypto";
import { SYSTEM } from "../shared/actor.ts";
import type { Ask, Database } from "../shared/database.ts";
import { deriveSecret } from "./secret.ts";

/** Whose account demonstrates a role: the secretariat, or the member and the partner that share most. */
const HOLDERS: Readonly<Partial<Record<Role, "secretariat" | "member" | "partner">>> = {
  [Role.ADMINISTRATOR]: "secretariat",
  [Role.UMBRELLA_STAFF]: "secretariat",
  [Role.MEMBER_EDITOR]: "member",
  [Role.MEMBER_READER]: "member",
  [Role.PARTNER_DELEGATE]: "partner",
  [Role.FACILITATOR]: "secretariat",
  [Role.AUDITOR]: "secretariat",
};

/** Roles that are demonstrated, in the order in which they are shown. */
export const DEMO_ROLES = Object.values(Role).filter((role) => HOLDERS[role] !== undefined);

/** Whoever's role needs a one-time code has one in the demonstration as well. */
export const DEMO_ROLE_WITH_CODE = Role.ADMINISTRATOR;

/** The address of the account of a role; mail to it goes nowhere. */
export const demoEmail = (role: Role): string =>
  `${role.toLowerCase().replaceAll("_", "-")}@demonstration.example`;

const demoName = (role: Role): string => {
  const words = role.toLowerCase().replaceAll("_", " ");
  return `${words[0]?.toUpperCase()}${words.slice(1)} (demonstration)`;
};

/** The password of an account of the demonstration; every installation has its own. */
export const demoPassword = (secret: string, role: Role): string =>
  deriveSecret(secret, `demonstration password ${role}`).toString("base64url").slice(0, 20);

/** From what its one-time codes are computed. */
export const demoCodeSecret = (secret: string, role: Role): string =>
  deriveSecret(secret, `demonstration code ${role}`).toString("base64url").slice(0, 32);

/** The most shared partner, and the member that shares it most; the first by name of equals. */
const ORGANISATIONS = `select
    (select organisation_id from organisation_role where role = 'SECRETARIAT' order by starts_on nulls first, organisation_id limit 1) as secretariat,
    shared.member, shared.partner
  from (select p.holder_id as member, p.partner_id as partner
    from partnership p join organisation h on h.id = p.holder_id join organisation o on o.id = p.partner_id
    where not o.withheld and exists (select from organisation_role r where r.organisation_id = h.id and r.role = 'MEMBER' and r.ends_on is null)
      and not exists (select from organisation_role r where r.organisation_id = h.id and r.role = 'SECRETARIAT')
    order by (select count(*) from partnership q where q.partner_id = p.partner_id) desc,
      (select count(*) from partnership q where q.holder_id = p.holder_id) desc, o.slug, h.slug limit 1) shared`;

type Organisations = Readonly<Record<"secretariat" | "member" | "partner", string>>;

/**
 * Makes one account for each role where a demonstration is loaded, unless they are there. They are made anew when the
 * secret of the installation is another, as their passwords come from it.
 */
export function keepDemoAccounts(database: Database, secret: string): Promise<void> {
  return database.transaction(SYSTEM, async (ask) => {
    await ask("select pg_advisory_xact_lock(hashtext('onze demonstration accounts'))");
    if (await areThere(ask, secret)) return;
    await ask("delete from account where demonstration and email = any($1)", [DEMO_ROLES.map(demoEmail)]);
    const [demonstration] = await ask("select from source where demonstration limit 1");
    const [organisations] = await ask<Organisations>(ORGANISATIONS);
    if (!demonstration || !organisations) return;
    const hashes = await Promise.all(DEMO_ROLES.map((role) => hashPassword(demoPassword(secret, role))));
    for (const [place, role] of DEMO_ROLES.entries()) {
      const holder = HOLDERS[role];
      if (holder)
        await add(ask, { role, secret, organisation: organisations[holder], password: hashes[place] ?? "" });
    }
  });
}

/** Takes them away, with their sessions, and those in whose names the demonstration recorded something. */
export async function removeDemoAccounts(ask: Ask): Promise<void> {
  await ask("delete from account where demonstration");
}

async function areThere(ask: Ask, secret: string): Promise<boolean> {
  const known = await ask<{ email: string; password: string }>(
    "select a.email, m.password from account a join sign_in_method m on m.account_id = a.id where a.demonstration",
  );
  const [role] = DEMO_ROLES;
  const first = role && known.find(({ email }) => email === demoEmail(role));
  if (!first || known.length !== DEMO_ROLES.length) return false;
  return verifyPassword({ hash: first.password, password: demoPassword(secret, role) });
}

interface NewDemoAccount {
  readonly role: Role;
  readonly secret: string;
  /** Its id. */
  readonly organisation: string;
  /** Hashed. */
  readonly password: string;
}

async function add(ask: Ask, { role, secret, organisation, password }: NewDemoAccount): Promise<void> {
  const id = randomUUID();
  const hasCode = role === DEMO_ROLE_WITH_CODE;
  await ask(
    `insert into account (id, name, email, email_verified, two_factor_enabled, demonstration)
      values ($1, $2, $3, true, $4, true)`,
    [id, demoName(role), demoEmail(role), hasCode],
  );
  await ask(
    "insert into sign_in_method (account_id, provider_id, subject, password) values ($1, 'credential', $2, $3)",
    [id, id, password],
  );
  await ask("insert into account_grant (account_id, organisation_id, role) values ($1, $2, $3)", [
    id,
    organisation,
    role,
  ]);
  if (!hasCode) return;
  const encrypt = (data: string) => symmetricEncrypt({ key: secret, data });
  await ask(
    "insert into second_factor (account_id, secret, backup_codes, verified) values ($1, $2, $3, true)",
    [id, await encrypt(demoCodeSecret(secret, role)), await encrypt("[]")],
  );
}
