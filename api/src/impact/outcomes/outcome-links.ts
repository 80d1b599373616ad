import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { needOrganisations } from "../../organisations/find-organisation.ts";
import { type Ask, Values } from "../../shared/database.ts";
import type { Sight } from "../../shared/sight.ts";
import { seesDemand, seesOneNamed } from "../../shared/visibility-impact.ts";
import { changeOutcome } from "./change-outcome.ts";
import { beforeDemand } from "./check-outcome.ts";

/** Whose links are written, and for whom. */
interface Linked {
  readonly sight: Sight;
  /** Id. */
  readonly outcome: string;
}

/** Says anew who wrote a change down with whoever harvested it. @returns its id. */
export const setAuthors = (context: Context, named: string, authors: readonly string[]): Promise<string> =>
  changeOutcome(context, { named, version: null }, (rows, { id }) =>
    writeAuthors(rows, { sight: context.viewer.sight, outcome: id }, authors),
  );

/** Says anew with which demands a change has to do. @returns its id. @throws {Refusal} when it took place before one of them. */
export const setDemands = (context: Context, named: string, demands: readonly string[]): Promise<string> =>
  changeOutcome(context, { named, version: null }, (rows, { id }) =>
    writeDemands(rows, { sight: context.viewer.sight, outcome: id }, demands),
  );

/** Those of whom its editor may not know stay: they are not theirs to leave out. */
export async function writeAuthors(
  rows: Ask,
  { sight, outcome }: Linked,
  named: readonly string[],
): Promise<void> {
  const authors = await needOrganisations(rows, sight, named);
  const values = new Values(sight);
  await rows(
    `delete from outcome_author a where a.outcome_id = ${values.bind(outcome)} and not a.organisation_id = any(${values.bind(authors)}::uuid[])
      and ${seesOneNamed("a", values)}`,
    values.list,
  );
  await rows(
    `insert into outcome_author (outcome_id, organisation_id) select $1, author from unnest($2::uuid[]) author
      where author <> (select harvested_by_id from outcome where id = $1) on conflict (outcome_id, organisation_id) do nothing`,
    [outcome, authors],
  );
}

/** The same of demands that its editor does not see. */
export async function writeDemands(rows: Ask, linked: Linked, named: readonly string[]): Promise<void> {
  const demands = await needDemands(rows, linked.sight, named);
  const values = new Values(linked.sight);
  await rows(
    `delete from outcome_demand l where l.outcome_id = ${values.bind(linked.outcome)} and not l.demand_id = any(${values.bind(demands)}::uuid[])
      and exists (select from policy_demand d where d.id = l.demand_id and ${seesDemand("d", values)})`,
    values.list,
  );
  await rows(
    "insert into outcome_demand (outcome_id, demand_id) select $1, demand from unnest($2::uuid[]) demand on conflict do nothing",
    [linked.outcome, demands],
  );
  await refuseBeforeDemand(rows, linked);
}

async function needDemands(rows: Ask, sight: Sight, named: readonly string[]): Promise<readonly string[]> {
  const values = new Values(sight);
  const found = await rows<{ id: string | null; name: string }>(
    `select d.id, n.name from unnest(${values.bind(named)}::text[]) with ordinality n(name, place)
      left join policy_demand d on (d.slug = n.name or d.id::text = n.name) and ${seesDemand("d", values)} order by n.place`,
    values.list,
  );
  const missing = found.find(({ id }) => id === null);
  if (missing) throw badInput(`There is no demand “${missing.name.slice(0, 60)}”.`);
  return [...new Set(found.flatMap(({ id }) => id ?? []))];
}

/** @throws {Refusal} when a change took place before a demand was raised that it has to do with, of those that its editor sees. */
export async function refuseBeforeDemand(rows: Ask, { sight, outcome }: Linked): Promise<void> {
  const values = new Values(sight);
  const [late] = await rows<{ changedOn: string; raisedOn: string }>(
    `select o.changed_on::text as "changedOn", d.raised_on::text as "raisedOn" from outcome o join outcome_demand l on l.outcome_id = o.id
      join policy_demand d on d.id = l.demand_id and d.raised_on > o.changed_on and ${seesDemand("d", values)}
      where o.id = ${values.bind(outcome)} order by d.raised_on desc limit 1`,
    values.list,
  );
  if (late) throw beforeDemand(late.changedOn, late.raisedOn);
}
