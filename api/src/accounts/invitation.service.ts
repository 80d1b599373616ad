import { randomUUID } from "node:crypto";
import type { Language, Role } from "@onze/schema";
import type { Context } from "../context.ts";
import { conflict, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import type { Actor } from "../shared/actor.ts";
import { type Ask, type Database, Values } from "../shared/database.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { changeInvitations, invitePeople, inviteTo, nameForConfidential } from "./account.policy.ts";
import type { AccountServices } from "./account-services.ts";
import { INVITATION_HOURS } from "./link-lifetimes.ts";
import type { Delivery } from "./mail/delivery.ts";
import { invitationLetter } from "./mail/letters.ts";
import { OPEN_INVITATION } from "./open-invitation.sql.ts";
import { organisationById } from "./organisation-of-role.queries.ts";
import { readEmail, readLanguage, readName } from "./person-fields.ts";
import { allow, allowEver, allows, type Reach, reachOf } from "./policy.ts";
import { checkRole, type RoleOrganisation } from "./role-organisation.ts";
import { hashToken, newToken } from "./token-hash.ts";
import { actorOf } from "./viewer.ts";

/** Whom to invite to what. */
export interface InvitationFields {
  readonly email: string;
  readonly name?: string | null;
  readonly organisationId: string;
  readonly role: Role;
  readonly language: string;
  readonly readsConfidential?: boolean | null;
}

/** An invitation that was sent, or is to be handed over. */
export interface SentInvitation {
  readonly id: string;
  /** Where it was mailed to, as it is kept. */
  readonly email: string;
  readonly delivery: Delivery;
  /** For whoever runs the installation alone. */
  readonly link: string;
}

/** Invites somebody for an organisation, within what the viewer may, and not so often that it fills a mailbox. */
export async function invite(context: Context, fields: InvitationFields): Promise<SentInvitation> {
  const { viewer, database, accounts } = context;
  allow(inviteTo[fields.role], viewer, [fields.organisationId]);
  if (fields.readsConfidential) allow(nameForConfidential, viewer);
  const organisation = await organisationById(context, fields.organisationId);
  const replaces = reachOf(inviteTo[fields.role], viewer) === "ALL" ? "ALL" : "OWN";
  const count = (account: string) =>
    accounts.limits.count({ kind: "INVITATION", account, address: viewer.accountId ?? "" });
  return send({ database, accounts }, { fields, organisation, replaces, count, actor: actorOf(viewer) });
}

interface Sending {
  readonly fields: Omit<InvitationFields, "organisationId">;
  readonly organisation: RoleOrganisation;
  readonly actor: Actor;
  /** Whether an open invitation to the same is replaced whoever sent it, or only by who did. */
  readonly replaces: Reach;
  /** Counts a letter to an address, before anything is told of it and once nothing is wrong with what was given. */
  readonly count?: (email: string) => Promise<void>;
}

/** Records an invitation and mails its link; one that nobody took up yet is replaced. A mail that fails undoes nothing. */
export async function send(
  {
    database,
    accounts,
  }: { readonly database: Database; readonly accounts: Pick<AccountServices, "address" | "mailer"> },
  { fields, organisation, actor, replaces, count }: Sending,
): Promise<SentInvitation> {
  const { role } = fields;
  const readsConfidential = fields.readsConfidential ?? false;
  checkRole(role, organisation, readsConfidential);
  const email = readEmail(fields.email);
  const name = fields.name?.trim() ? readName(fields.name) : null;
  const language = readLanguage(fields.language);
  await count?.(email);
  const token = newToken();
  const { id, by } = await database.transaction(actor, async (ask) => {
    await refuseHolder(ask, { email, organisation, role });
    await replaceOpen(ask, { email, organisation, role, by: replaces === "ALL" ? null : actor });
    return record(ask, {
      email,
      name,
      role,
      readsConfidential,
      language,
      token,
      organisation: organisation.id,
      actor,
    });
  });
  const link = invitationLink(accounts.address(), token);
  const delivery = await accounts.mailer.send(email, invitationLetter({ language, name, by, link }));
  return { id, email, delivery, link };
}

/** Whoever has the role needs no invitation to it. */
async function refuseHolder(
  ask: Ask,
  { email, organisation, role }: { email: string; organisation: RoleOrganisation; role: Role },
): Promise<void> {
  const held = await ask(
    `select from account a join account_grant g on g.account_id = a.id
      where a.email = $1 and g.organisation_id = $2 and g.role = $3 and g.withdrawn_at is null`,
    [email, organisation.id, role],
  );
  if (held.length > 0)
    throw conflict(
      `${email} has this role for “${organisation.name}” already.`,
      because("HAS_ROLE", { email, organisation: organisation.name }),
    );
}

/** Takes back what was sent before to the same. @param by who alone may replace theirs; null: whoever's it is. */
async function replaceOpen(
  ask: Ask,
  {
    email,
    organisation,
    role,
    by,
  }: { email: string; organisation: RoleOrganisation; role: Role; by: Actor | null },
): Promise<void> {
  const same = "email = $1 and organisation_id = $2 and role = $3";
  const values = [email, organisation.id, role];
  const others = by
    ? await ask(
        `select from invitation i where ${same} and ${OPEN_INVITATION} and i.invited_by_id is distinct from $4`,
        [...values, by.accountId],
      )
    : [];
  if (others.length > 0)
    throw conflict(
      `Somebody else invited ${email} to this already; take that invitation back first.`,
      because("INVITED_ALREADY", { email }),
    );
  await ask(
    `update invitation set withdrawn_at = now() where ${same} and accepted_at is null and withdrawn_at is null`,
    values,
  );
}

interface Recorded {
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly readsConfidential: boolean;
  readonly language: Language;
  readonly token: string;
  /** Its id. */
  readonly organisation: string;
  readonly actor: Actor;
}

/** Records an invitation. @returns its id, and the name of who invites. */
export async function record(ask: Ask, given: Recorded): Promise<{ id: string; by: string | null }> {
  const id = randomUUID();
  const { email, name, role, readsConfidential, language, token, organisation, actor } = given;
  const [recorded] = await ask<{ by: string | null }>(
    `insert into invitation (id, email, name, organisation_id, role, reads_confidential, language, token_hash, expires_at, invited_by_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${INVITATION_HOURS} hours', $9)
      returning (select name from account where id = $9) as by`,
    [
      id,
      email,
      name,
      organisation,
      role,
      readsConfidential,
      language,
      hashToken(token),
      actor.accountId ?? null,
    ],
  );
  return { id, by: recorded?.by ?? null };
}

/** The page on which an invitation is taken up. */
export const invitationLink = (address: string, token: string): string =>
  `${address}/invitation?token=${encodeURIComponent(token)}`;

/** Takes an invitation back that nobody took up; its link holds no more. @returns its id. */
export async function withdraw({ database, viewer }: Context, id: string): Promise<string> {
  allowEver(changeInvitations, viewer);
  return database.transaction(actorOf(viewer), async (ask) => {
    const values = new Values(viewer.sight);
    const [open] = await ask<{ role: Role; organisationId: string }>(
      `select i.role, i.organisation_id as "organisationId" from invitation i join organisation o on o.id = i.organisation_id
        where i.id::text = ${values.bind(id)} and i.accepted_at is null and i.withdrawn_at is null and ${seesOrganisation("o", values)}
        for update of i`,
      values.list,
    );
    const organisations = open ? [open.organisationId] : [];
    // to whoever does not see it, it does not exist
    if (!open || !allows(invitePeople, viewer, organisations))
      throw notFound("There is no such open invitation.");
    allow(inviteTo[open.role], viewer, organisations);
    await ask("update invitation set withdrawn_at = now() where id = $1", [id]);
    return id;
  });
}
