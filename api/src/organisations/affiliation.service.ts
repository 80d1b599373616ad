import { allow, allowEver } from "../accounts/policy.ts";
import { actorOf } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, forbidden, notFound } from "../errors.ts";
import { because } from "../refusal-reasons.ts";
import { type Ask, Values } from "../shared/database.ts";
import { manualSource } from "../shared/manual-source.ts";
import { seesField, seesOrganisation } from "../shared/visibility.ts";
import { seesAffiliation } from "../shared/visibility-between.ts";
import { changeWithoutWaiting } from "../shared/without-waiting.ts";
import { type Belonging, closesCircle, type Dated, findTwin, isReversed } from "./affiliation-rules.ts";
import { affiliating } from "./organisation.policy.ts";

/** Who belongs to what, and when, as somebody enters it. */
export interface AskedAffiliation extends Partial<Dated> {
  readonly organisationId: string;
  readonly networkId: string;
}

/** Other days for an affiliation; what is left out stays. */
export interface AskedDates extends Partial<Dated> {
  readonly id: string;
}

/**
 * Records that an organisation belongs to a network.
 *
 * @returns the id of the affiliation.
 * @throws {Refusal} when the viewer does not see one of the two, or to what the one belongs, it is not theirs to say, or it
 * cannot be beside what they see recorded; nothing is changed then.
 */
export function record(context: Context, asked: AskedAffiliation): Promise<string> {
  const { organisationId, networkId, startsOn = null, endsOn = null } = asked;
  return change(context, async (rows) => {
    const organisation = await findEnd(rows, context, organisationId);
    if (!organisation) throw notFound("There is no such organisation.");
    allow(affiliating, context.viewer, [organisation.id]);
    const network = await findEnd(rows, context, networkId);
    if (!network) throw notFound("There is no such network.");
    refuseHidden(organisation);
    const belonging = { organisation: organisation.id, network: network.id, startsOn, endsOn };
    await refuseWrong(rows, context, { belonging, organisation, network });
    const [made] = await rows<{ id: string }>(
      "insert into affiliation (organisation_id, network_id, starts_on, ends_on, source_id) values ($1, $2, $3, $4, $5) returning id",
      [organisation.id, network.id, startsOn, endsOn, await manualSource(rows, context.today)],
    );
    if (!made) throw new Error("an affiliation was not written");
    return made.id;
  });
}

/** Gives an affiliation other days. @returns its id. @throws {Refusal} as `record` does. */
export function changeDates(context: Context, { id, ...days }: AskedDates): Promise<string> {
  return change(context, async (rows) => {
    const { organisation, network, ...known } = await findOwn(rows, context, id);
    const { startsOn = known.startsOn, endsOn = known.endsOn } = days;
    const belonging = { organisation: organisation.id, network: network.id, startsOn, endsOn };
    await refuseWrong(rows, context, { belonging, organisation, network, id: known.id });
    await rows("update affiliation set starts_on = $2, ends_on = $3 where id = $1", [
      known.id,
      startsOn,
      endsOn,
    ]);
    return known.id;
  });
}

/** Removes an affiliation that never was; one that is over gets an end instead. @returns the id of who belonged. */
export function remove(context: Context, id: string): Promise<string> {
  return change(context, async (rows) => {
    const known = await findOwn(rows, context, id);
    await rows("delete from affiliation where id = $1", [known.id]);
    return known.organisation.id;
  });
}

/** Whoever else changes affiliations waits, so that no two of them are right alone and circular together. */
const LOCK = "lock table affiliation in share row exclusive mode";

function change<Result>(context: Context, work: (rows: Ask) => Promise<Result>): Promise<Result> {
  const { database, viewer } = context;
  allowEver(affiliating, viewer);
  return changeWithoutWaiting(database, actorOf(viewer), async (rows) => {
    await rows(LOCK);
    return work(rows);
  });
}

/** One of the two that an affiliation is about. */
interface End {
  readonly id: string;
  readonly name: string;
  readonly showsNetworks: boolean;
}

async function findEnd(rows: Ask, { viewer }: Context, id: string): Promise<End | undefined> {
  const values = new Values(viewer.sight);
  const [found] = await rows<End>(
    `select o.id, o.name, ${seesField("o", "NETWORKS", values)} as "showsNetworks" from organisation o
      where o.id::text = ${values.bind(id)} and ${seesOrganisation("o", values)}`,
    values.list,
  );
  return found;
}

function refuseHidden({ name, showsNetworks }: End): void {
  if (showsNetworks) return;
  throw forbidden(
    `The networks of ${name} are hidden from you, so you may not change them.`,
    because("NETWORKS_HIDDEN", { organisation: name }),
  );
}

/** An affiliation that is there, with the names of both ends. */
interface KnownAffiliation extends Dated {
  readonly id: string;
  readonly organisation: Pick<End, "id" | "name">;
  readonly network: Pick<End, "id" | "name">;
}

async function findOwn(rows: Ask, { viewer }: Context, id: string): Promise<KnownAffiliation> {
  const values = new Values(viewer.sight);
  const [known] = await rows<KnownAffiliation>(
    `select a.id, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", json_build_object('id', o.id, 'name', o.name) as organisation,
      json_build_object('id', n.id, 'name', n.name) as network
    from affiliation a join organisation o on o.id = a.organisation_id join organisation n on n.id = a.network_id
    where a.id::text = ${values.bind(id)} and ${seesAffiliation("a", values)}`,
    values.list,
  );
  if (!known) throw notFound("There is no such affiliation.");
  allow(affiliating, viewer, [known.organisation.id]);
  return known;
}

interface Checked {
  readonly belonging: Belonging;
  readonly organisation: Pick<End, "name">;
  readonly network: Pick<End, "name">;
  /** Of the affiliation itself, where it is there already. */
  readonly id?: string;
}

/** Only what the viewer sees stands in the way: a refusal would else tell of what is hidden. */
async function refuseWrong(rows: Ask, { viewer }: Context, checked: Checked): Promise<void> {
  const { belonging, organisation, network, id } = checked;
  const names = { organisation: organisation.name, network: network.name };
  if (isReversed(belonging))
    throw badInput(
      `endsOn is ${belonging.endsOn}, before startsOn, ${belonging.startsOn}; it must be that day or later.`,
      because("ENDS_BEFORE_START"),
    );
  if (belonging.organisation === belonging.network)
    throw badInput(
      `${names.organisation} cannot belong to itself; choose another network.`,
      because("AFFILIATION_TO_ITSELF", { organisation: names.organisation }),
    );
  const others = (await findSeen(rows, viewer)).filter((known) => known.id !== id);
  if (findTwin(belonging, others))
    throw conflict(
      `That ${names.organisation} belongs to ${names.network} is recorded for some of these days already; change those days instead.`,
      because("AFFILIATION_TWICE", names),
    );
  if (closesCircle(belonging, others))
    throw conflict(
      `${names.network} belongs to ${names.organisation} in these days, directly or through others, so ${names.organisation} cannot belong to it.`,
      because("AFFILIATION_CIRCULAR", names),
    );
}

function findSeen(rows: Ask, { sight }: Context["viewer"]): Promise<(Belonging & { readonly id: string })[]> {
  const values = new Values(sight);
  return rows(
    `select a.id, a.organisation_id as organisation, a.network_id as network, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn"
    from affiliation a where ${seesAffiliation("a", values)}`,
    values.list,
  );
}
