import type { Side } from "@onze/schema";
import { coverageWhere, placeOf, themeOf } from "../../activities/coverage-filter.sql.ts";
import { coverageOf } from "../../activities/coverage-source.sql.ts";
import type { Belonging } from "../../organisations/affiliation-rules.ts";
import { isSeenNetwork } from "../../organisations/network.sql.ts";
import { type Database, Values } from "../../shared/database.ts";
import { seesOrganisation } from "../../shared/visibility.ts";
import { seesAffiliation } from "../../shared/visibility-between.ts";
import type { MatrixQuestion } from "../matrix.queries.ts";
import type { NamedOrganisation } from "./network-lens-types.ts";
import type { HolderSide, NetworkRecord, OwnSide, Support } from "./network-record.ts";

/** What somebody asks of networks. */
export type NetworkQuestion = Pick<MatrixQuestion, "filter" | "day" | "sight">;

/** Loads what the asker may know of networks, and of who works with them and with their affiliates. @param today `YYYY-MM-DD`. */
export async function loadNetworks(
  database: Database,
  question: NetworkQuestion,
  today: string,
): Promise<NetworkRecord> {
  const [networks, affiliations, own] = await Promise.all([
    findNetworks(database, question),
    findAffiliations(database, question),
    findOwn(database, question.day ?? today),
  ]);
  const ends = affiliations.flatMap(({ organisation, network }) => [organisation, network]);
  const supports = await findSupports(database, question, [...new Set([...networks, ...ends])]);
  return { networks, affiliations, supports, own, years: question.filter.years ?? null };
}

async function findNetworks(database: Database, { filter, sight }: NetworkQuestion): Promise<string[]> {
  const values = new Values(sight);
  const chosen = filter.network ? ` and ${values.bind(filter.network)} in (o.slug, o.id::text)` : "";
  const records = await database.rows<{ id: string }>(
    `select o.id from organisation o where ${isSeenNetwork("o", values)}${chosen} order by o.name_key, o.id`,
    values.list,
  );
  return records.map(({ id }) => id);
}

function findAffiliations(database: Database, { sight }: NetworkQuestion): Promise<Belonging[]> {
  const values = new Values(sight);
  return database.rows<Belonging>(
    `select a.organisation_id as organisation, a.network_id as network, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn"
    from affiliation a where ${seesAffiliation("a", values)} order by a.id`,
    values.list,
  );
}

/** The secretariat and members of a day that belong to networks themselves; of those that are hidden no affiliation is seen. */
function findOwn(database: Database, day: string): Promise<OwnSide[]> {
  return database.rows<OwnSide>(
    `select distinct on (r.organisation_id) r.organisation_id as organisation, case r.role when 'SECRETARIAT' then 'UMBRELLA' else 'MEMBERS' end as side
    from organisation_role r where r.role in ('SECRETARIAT', 'MEMBER') and r.organisation_id in (select organisation_id from affiliation)
      and coalesce(r.starts_on, $1) <= $1 and coalesce(r.ends_on, $1) >= $1 order by r.organisation_id, r.role desc`,
    [day],
  );
}

/** A side that counts. */
type CountedSide = HolderSide & `${Side}`;

function findSupports(
  database: Database,
  { filter, day, sight }: NetworkQuestion,
  organisations: readonly string[],
): Promise<Support[]> {
  const values = new Values(sight);
  return database.rows<Support & { readonly side: CountedSide }>(
    `select distinct r.partner_id as partner, r.holder_id as holder, r.side, r.year, ${themeOf("r", filter)} as theme, ${placeOf("r")} as place
    from ${coverageOf(day, values)} where ${coverageWhere(filter, values, "r")} and r.side <> 'OTHER' and r.partner_id = any(${values.bind(organisations)}::uuid[])`,
    values.list,
  );
}

/** Organisations by id, in the order of their names; those that are not seen are left out. */
export async function nameOrganisations(
  database: Database,
  { sight }: Pick<NetworkQuestion, "sight">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedOrganisation>> {
  const values = new Values(sight);
  const records = await database.rows<NamedOrganisation>(
    `select o.id, o.slug, o.name, o.acronym, o.kind from organisation o
    where o.id = any(${values.bind(ids)}::uuid[]) and ${seesOrganisation("o", values)} order by o.name_key, o.id`,
    values.list,
  );
  return new Map(records.map((each) => [each.id, each]));
}
