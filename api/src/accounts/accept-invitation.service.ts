import { randomUUID } from "node:crypto";
import type { Language, Role } from "@onze/schema";
import { hashPassword } from "better-auth/crypto";
import type { Context } from "../context.ts";
import { badInput, conflict, forbidden, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Ask, Database } from "../shared/database.ts";
import { lockAdministrators } from "./administrators.ts";
import { OPEN_INVITATION } from "./open-invitation.sql.ts";
import { passwordProblem } from "./password-rules.ts";
import { findNameProblem, readEmail, readLanguage, readName } from "./person-fields.ts";
import { hashToken } from "./token-hash.ts";

/** What somebody says who takes an invitation up; whoever has an account already says nothing. */
export interface Acceptance {
  readonly token: string;
  readonly name?: string | null;
  /** Where the invitation names none. */
  readonly email?: string | null;
  readonly password?: string | null;
  readonly language?: string | null;
}

interface OpenRow {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly language: Language;
  readonly role: Role;
  readonly readsConfidential: boolean;
  readonly organisationId: string;
  readonly invitedById: string | null;
}

const OPEN = `select id, email, name, language, role, reads_confidential as "readsConfidential",
    organisation_id as "organisationId", invited_by_id as "invitedById" from invitation i where ${OPEN_INVITATION}`;

const CLOSED = "This invitation was used, taken back or is too old; ask for another.";

/** Takes an invitation up: whoever has no account gets one, and everybody the role. @returns the address to sign in with. */
export async function accept(context: Context, given: Acceptance): Promise<string> {
  const { database, accounts, clientAddress } = context;
  const link = hashToken(given.token);
  const attempt = { kind: "LINK", account: link, address: clientAddress ?? "" } as const;
  await accounts.limits.count(attempt);
  const [seen] = await database.rows<OpenRow>(`${OPEN} and token_hash = $1`, [link]);
  if (!seen) throw notFound(CLOSED, because("INVITATION_CLOSED"));
  const email = seen.email ?? readEmail(given.email ?? "");
  const holder = await findId(database, email);
  const person = holder === null ? await readPerson(seen, email, given) : null;
  const accountId = holder ?? randomUUID();
  await database.transaction({ path: "PERSON", accountId }, async (ask) => {
    if (seen.email === null) await lockAdministrators(ask); // of two at once, one is the first
    if (!person) await checkHolder(ask, seen, { email, accountId });
    const [open] = await ask<OpenRow>(`${OPEN} and token_hash = $1 for update`, [link]);
    if (!open) throw notFound(CLOSED, because("INVITATION_CLOSED"));
    if (person) await addAccount(ask, { ...person, id: accountId });
    await takeUp(ask, open, accountId);
  });
  await accounts.limits.succeeded(attempt);
  return email;
}

async function findId({ rows }: Database, email: string): Promise<string | null> {
  const [found] = await rows<{ id: string }>("select id from account where email = $1", [email]);
  return found?.id ?? null;
}

interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly language: Language;
  /** Hashed; null for those whom the provider vouches for. */
  readonly password: string | null;
}

async function readPerson(open: OpenRow, email: string, given: Acceptance): Promise<NewPerson> {
  const password = given.password ?? "";
  const problem = passwordProblem(password, email);
  if (problem) throw badInput(problem.message, problem.why);
  return {
    name: readName(given.name ?? open.name ?? ""),
    email,
    emailVerified: open.email !== null, // the link came by mail, unless the invitation was for nobody yet
    language: given.language ? readLanguage(given.language) : open.language,
    password: await hashPassword(password),
  };
}

async function addAccount(ask: Ask, person: NewPerson & { readonly id: string }): Promise<void> {
  const { id, name, email, emailVerified, language, password } = person;
  const added = await ask(
    `insert into account (id, name, email, email_verified, language) values ($1, $2, $3, $4, $5)
      on conflict (email) do nothing returning id`,
    [id, name, email, emailVerified, language],
  );
  if (added.length === 0)
    throw conflict("An account with this address was just made; try again.", because("ACCOUNT_JUST_MADE"));
  if (password !== null) {
    await ask(
      "insert into sign_in_method (account_id, provider_id, subject, password) values ($1, 'credential', $2, $3)",
      [id, id, password],
    );
  }
}

/**
 * Somebody who has an account gets the role by a mail to them, and by no other way. The account is held before the
 * invitation, as for whoever erases it.
 */
async function checkHolder(
  ask: Ask,
  open: OpenRow,
  { email, accountId }: { readonly email: string; readonly accountId: string },
): Promise<void> {
  const [holder] = await ask<{ isClosed: boolean }>(
    `select disabled_at is not null or erased_at is not null or demonstration as "isClosed" from account
      where id = $1 for update`,
    [accountId],
  );
  if (!holder || open.email === null)
    throw conflict(
      `There is an account with the address ${email} already; give another address.`,
      because("ADDRESS_TAKEN", { email }),
    );
  if (holder.isClosed)
    throw forbidden("This account may not be used; ask an administrator.", because("ACCOUNT_CLOSED"));
}

/** The role, and the invitation used. */
async function takeUp(ask: Ask, open: OpenRow, accountId: string): Promise<void> {
  await ask("update invitation set accepted_at = now() where id = $1", [open.id]);
  await ask("update account set email_verified = true where id = $1 and $2", [
    accountId,
    open.email !== null,
  ]);
  await ask(
    `insert into account_grant (account_id, organisation_id, role, reads_confidential, granted_by_id)
      values ($1, $2, $3, $4, $5)
      on conflict (account_id, organisation_id, role) where withdrawn_at is null
      do update set reads_confidential = account_grant.reads_confidential or excluded.reads_confidential`,
    [accountId, open.organisationId, open.role, open.readsConfidential, open.invitedById],
  );
}

/** Makes the account of somebody who was invited and whom the provider vouches for; nobody else gets one. */
export async function admitInvited(
  database: Database,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<void> {
  if ((await findId(database, email)) !== null) return;
  const accountId = randomUUID();
  await database.transaction({ path: "PERSON", accountId }, async (ask) => {
    const open = await ask<OpenRow>(`${OPEN} and email = $1 order by created_at for update`, [email]);
    const [first] = open;
    if (!first) return;
    await addAccount(ask, {
      id: accountId,
      name: first.name ?? nameOf(name, email),
      email,
      emailVerified: true,
      language: first.language,
      password: null,
    });
    for (const each of open) await takeUp(ask, each, accountId);
  });
}

/** As the provider names somebody, else as their mailbox; without the points that would make it a link. */
function nameOf(told: string, email: string): string {
  const [mailbox = ""] = email.split("@");
  const names = [told, told.replaceAll(".", " ")];
  return readName(names.find((name) => !findNameProblem(name)) ?? mailbox.replaceAll(".", " ").slice(0, 100));
}
