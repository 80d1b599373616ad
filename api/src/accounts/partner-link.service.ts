import { randomUUID } from "node:crypto";
import { type Language, Role } from "@onze/schema";
import type { Context } from "../context.ts";
import { badInput, forbidden, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { Values } from "../shared/database.ts";
import { holdersOf, seesOrganisation } from "../shared/visibility.ts";
import { changePartnerLinks } from "./account.policy.ts";
import { PARTNER_LINK_HOURS } from "./link-lifetimes.ts";
import type { Delivery } from "./mail/delivery.ts";
import { messageLetter } from "./mail/letters.ts";
import { ROLE_FACTS } from "./organisation-of-role.queries.ts";
import { ownLinks } from "./partner-link.queries.ts";
import { readEmail, readLanguage } from "./person-fields.ts";
import { allowEver } from "./policy.ts";
import { refuseErased } from "./refuse-erased.ts";
import { hashToken, newToken } from "./token-hash.ts";
import { actorOf, isUmbrella, type Viewer } from "./viewer.ts";

/** For whom a link is made. */
export interface PartnerLinkFields {
  /** Slug or id. */
  readonly organisationId: string;
  /** Where it is mailed to; left out to be told what it holds. */
  readonly email?: string | null;
  readonly language: string;
}

/** A link that was made; what it holds is kept nowhere. */
export interface MadeLink {
  readonly id: string;
  /** Null where it was mailed. */
  readonly link: string | null;
  /** Null where it was not. */
  readonly delivery: Delivery | null;
}

/**
 * Makes a link to a partner's own record and mails it, or tells it once.
 *
 * @throws {Refusal} when there is no such organisation that the viewer sees, it belongs to the umbrella, or is not theirs.
 */
export async function make(context: Context, fields: PartnerLinkFields): Promise<MadeLink> {
  const { viewer, accounts } = context;
  allowEver(changePartnerLinks, viewer);
  const partner = await findPartner(context, fields.organisationId);
  const madeBy = makerOf(viewer, partner);
  if (partner.isOfUmbrella)
    throw badInput(
      `A link is for a partner; “${partner.name}” belongs to the umbrella.`,
      because("LINK_OF_PARTNERS", { organisation: partner.name }),
    );
  const language = readLanguage(fields.language);
  const email = fields.email?.trim() ? readEmail(fields.email) : null;
  if (email !== null)
    await accounts.limits.count({ kind: "PARTNER_LINK", account: email, address: viewer.accountId ?? "" });
  // its page greets in the language before it has asked anything
  const token = `${language}_${newToken()}`;
  const id = await record(context, { partner, madeBy, email, language, token });
  const link = partnerLink(accounts.address(), token);
  if (email === null) return { id, link, delivery: null };
  return { id, link: null, delivery: await accounts.mailer.send(email, messageLetter({ language, link })) };
}

/** Where a partner looks at its record. What opens it stands behind the sign that browsers send to nobody. */
export const partnerLink = (address: string, token: string): string => `${address}/us#${token}`;

interface LinkedPartner {
  readonly id: string;
  readonly name: string;
  readonly isOfUmbrella: boolean;
  /** Those who hold a partnership that it accepted, as far as the viewer may know. */
  readonly holderIds: readonly string[];
}

/** @throws {Refusal} when there is none that the viewer sees. */
async function findPartner({ database, viewer, today }: Context, wanted: string): Promise<LinkedPartner> {
  const values = new Values(viewer.sight);
  const id = values.bind(wanted);
  const [found] = await database.rows<LinkedPartner>(
    `select o.id, o.name, array(${holdersOf("o", values)})::text[] as "holderIds",
        ${ROLE_FACTS.isSecretariat("o")} or ${ROLE_FACTS.isMember("o", values.bind(today))} as "isOfUmbrella"
      from organisation o where (o.id::text = ${id} or o.slug = ${id}) and ${seesOrganisation("o", values)}`,
    values.list,
  );
  if (found) return found;
  throw notFound("There is no such organisation.");
}

/** In whose name a viewer makes a link: of the partner itself, of the secretariat, or of a member that works with it. @throws {Refusal} when they may not. */
function makerOf(viewer: Viewer, { id, holderIds }: LinkedPartner): string {
  const own = (role: Role, of: readonly string[]) =>
    viewer.grants.find((grant) => grant.role === role && of.includes(grant.organisationId));
  const umbrella = viewer.grants.find((grant) => isUmbrella({ grants: [grant] }));
  const grant = own(Role.PARTNER_DELEGATE, [id]) ?? umbrella ?? own(Role.MEMBER_EDITOR, [id, ...holderIds]);
  if (grant) return grant.organisationId;
  throw forbidden(`Your role may not ${changePartnerLinks.title}.`);
}

interface Recorded {
  readonly partner: LinkedPartner;
  readonly madeBy: string;
  readonly email: string | null;
  readonly language: Language;
  readonly token: string;
}

function record({ database, viewer }: Context, given: Recorded): Promise<string> {
  const { partner, madeBy, email, language, token } = given;
  return database.transaction(actorOf(viewer), async (ask) => {
    await refuseErased(ask, viewer);
    const id = randomUUID();
    await ask(
      `insert into partner_link (id, organisation_id, made_by_organisation_id, email, language, token_hash, created_by_id, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, now() + interval '${PARTNER_LINK_HOURS} hours')`,
      [id, partner.id, madeBy, email, language, hashToken(token), viewer.accountId],
    );
    return id;
  });
}

/** Takes a link out of use at once. @returns its id. @throws {Refusal} when there is none that the viewer manages. */
export function revoke({ viewer, database }: Context, id: string): Promise<string> {
  allowEver(changePartnerLinks, viewer);
  return database.transaction(actorOf(viewer), async (ask) => {
    const values = new Values(viewer.sight);
    const [found] = await ask<{ id: string }>(
      `update partner_link r set revoked_at = coalesce(r.revoked_at, now())
        where r.id::text = ${values.bind(id)} and ${ownLinks("r", viewer, values)} returning r.id`,
      values.list,
    );
    if (found) return found.id;
    throw notFound("There is no such link.");
  });
}
