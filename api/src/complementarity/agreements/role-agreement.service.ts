import { allowEver } from "../../accounts/policy.ts";
import { actorOf } from "../../accounts/viewer.ts";
import type { Context } from "../../context.ts";
import { badInput, changedMeanwhile, forbidden, notFound } from "../../errors.ts";
import { type Ask, Values } from "../../shared/database.ts";
import { readParagraphs } from "../../shared/given-text.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import { changeWithoutWaiting } from "../../shared/without-waiting.ts";
import { agreeOnRoles, mayAsOneOf } from "../coordination.policy.ts";
import { checkTerm, findSubject } from "./agreement-terms.ts";
import { findParties, type Party } from "./parties.ts";
import type { RoleAgreementChangeInput, RoleAgreementInput } from "./role-agreement.input.ts";

/** An agreement that is held for a change. */
interface Held {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly reviewBy: string;
  readonly parties: readonly string[];
}

/**
 * Records who does what.
 *
 * @returns its id.
 * @throws {Refusal} when it is about nothing that is known, a party cannot be one, or the viewer works for none of them.
 */
export function record(context: Context, input: RoleAgreementInput): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(agreeOnRoles, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const subject = await findSubject(rows, input);
    const parties = await findParties(rows, input.parties, { sight: viewer.sight, today });
    allowParties(context, parties);
    const { validFrom, reviewBy } = checkTerm(input, today);
    const [made] = await rows<{ id: string }>(
      `with own as (insert into source (kind, name, taken_on) values ('MANUAL', 'role agreement', $9) returning id)
      insert into role_agreement (source_id, theme_code, country_code, region_code, demand, mandate, note, valid_from, review_by)
        select id, $1, $2, $3, $4, $5, $6, $7, $8 from own returning id`,
      [
        ...[subject.theme, subject.country, subject.region, subject.demand],
        ...[readParagraphs("mandate", input.mandate), readParagraphs("note", input.note)],
        ...[validFrom, reviewBy, today],
      ],
    );
    if (!made) throw new Error("an agreement was not written");
    await writeParties(rows, made.id, parties);
    return made.id;
  });
}

/** Changes an agreement. @throws {Refusal} as when it is recorded, and when somebody else has changed it meanwhile. */
export function change(context: Context, input: RoleAgreementChangeInput): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(agreeOnRoles, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const held = await hold(rows, context, input);
    if (input.parties) {
      const parties = await findParties(rows, input.parties, { sight: viewer.sight, today });
      allowParties(context, parties);
      await writeParties(rows, held.id, parties);
    }
    const term = { validFrom: input.validFrom ?? held.validFrom, reviewBy: input.reviewBy ?? held.reviewBy };
    const isOfTerm = Boolean(input.validFrom ?? input.reviewBy);
    const { validFrom, reviewBy } = isOfTerm ? checkTerm(term, today) : term;
    await rows(
      `update role_agreement set valid_from = $2, review_by = $3, mandate = case when $4 then $5 else mandate end,
        note = case when $6 then $7 else note end, version = version + 1 where id = $1`,
      [
        ...[held.id, validFrom, reviewBy],
        ...[input.mandate !== undefined, readParagraphs("mandate", input.mandate)],
        ...[input.note !== undefined, readParagraphs("note", input.note)],
      ],
    );
    return held.id;
  });
}

/** Lets an agreement expire today. @throws {Refusal} when it has expired, or somebody else has changed it meanwhile. */
export function end(context: Context, seen: Seen): Promise<string> {
  const { database, viewer, today } = context;
  allowEver(agreeOnRoles, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    const { id, reviewBy } = await hold(rows, context, seen);
    if (reviewBy <= today)
      throw badInput(`This agreement expired on ${reviewBy}; there is nothing left to end.`);
    await rows(
      "update role_agreement set valid_from = least(valid_from, $2), review_by = $2, version = version + 1 where id = $1",
      [id, today],
    );
    return id;
  });
}

/** An agreement as somebody saw it. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

/** Holds an agreement until it is changed. @throws {Refusal} when the viewer sees none, may not, or saw another version. */
async function hold(rows: Ask, { viewer }: Context, { id, version }: Seen): Promise<Held> {
  const values = new Values(viewer.sight);
  const [held] = await rows<Held>(
    `select a.id, a.version, a.valid_from::text as "validFrom", a.review_by::text as "reviewBy",
      array(select organisation_id::text from role_agreement_parties where role_agreement_id = a.id) as parties
    from role_agreement a where a.id::text = ${values.bind(id)} and ${seesAgreement("a", values)} for update of a`,
    values.list,
  );
  if (!held) throw notFound("There is no such role agreement.");
  if (!mayAsOneOf(agreeOnRoles, viewer, held.parties)) throw notAParty();
  if (held.version === version) return held;
  throw changedMeanwhile("this role agreement", { current: { version: held.version } });
}

function allowParties({ viewer }: Context, parties: readonly Party[]): void {
  const ids = parties.map(({ id }) => id);
  if (!mayAsOneOf(agreeOnRoles, viewer, ids)) throw notAParty();
}

const notAParty = () =>
  forbidden("Your organisation is no party of this role agreement; ask the secretariat.");

/**
 * Roles are written apart from the parties: of a party that comes or goes the history keeps who it is, of one that stays
 * what it takes upon itself.
 */
async function writeParties(rows: Ask, id: string, parties: readonly Party[]): Promise<void> {
  const ids = parties.map((party) => party.id);
  await rows(
    "delete from role_agreement_parties where role_agreement_id = $1 and organisation_id <> all($2::uuid[])",
    [id, ids],
  );
  await rows(
    "insert into role_agreement_parties (role_agreement_id, organisation_id) select $1, unnest($2::uuid[]) on conflict do nothing",
    [id, ids],
  );
  await rows(
    `update role_agreement_parties p set roles = array(select jsonb_array_elements_text(g.roles))
    from jsonb_to_recordset($2::jsonb) as g(id uuid, roles jsonb)
    where p.role_agreement_id = $1 and p.organisation_id = g.id and to_jsonb(p.roles) <> g.roles`,
    [id, JSON.stringify(parties)],
  );
}
