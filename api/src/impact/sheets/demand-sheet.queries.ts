import type { Context } from "../../context.ts";
import { Values } from "../../shared/database.ts";
import { seesAgreement } from "../../shared/visibility-between.ts";
import { seesDecision } from "../../shared/visibility-decisions.ts";
import { seesDemand, seesOneNamed } from "../../shared/visibility-impact.ts";
import type { DemandFilter } from "../demands/demand.input.ts";
import { demandConditions } from "../demands/demand-filter.sql.ts";
import { STAGE_ORDER } from "../demands/stage-path.sql.ts";

/** How far a demand was when something was last recorded of that. */
interface LastStage {
  readonly stage: number;
  readonly happenedOn: string;
  readonly flag: string | null;
  readonly source: string;
  readonly url: string | null;
}

/** A demand as far as its viewer reads it. */
export interface SheetDemand {
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly theme: string;
  readonly arena: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly raisedOn: string;
  readonly position: string | null;
  readonly positionUrl: string | null;
  readonly visibility: string;
  /** Slugs. */
  readonly owners: readonly string[];
  readonly coAuthors: readonly string[];
  /** The ids of the same owners. */
  readonly ownerIds: readonly string[];
  readonly targets: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly last: LastStage | null;
  /** What it names and a sheet does not say, as far as the viewer sees it. */
  readonly decision: string | null;
  readonly agreement: string | null;
}

/** SQL of the slugs of those who stand behind a demand and of whom the viewer may know. */
const parties = (capacity: "OWNER" | "CO_AUTHOR", values: Values): string =>
  `array(select o.slug from demand_party p join organisation o on o.id = p.organisation_id
    where p.demand_id = d.id and p.capacity = '${capacity}' and ${seesOneNamed("p", values)} order by o.slug)`;

const LAST_FIRST = STAGE_ORDER("e")
  .map((key) => `${key} desc`)
  .join(", ");

/** The demands that somebody sees, the last raised first. */
export async function readDemands(
  { database, viewer }: Context,
  filter: DemandFilter | null,
): Promise<SheetDemand[]> {
  const values = new Values(viewer.sight);
  const conditions = [seesDemand("d", values), ...(filter ? demandConditions(filter, values, "d") : [])];
  return database.rows<SheetDemand>(
    `select d.slug as key, d.version, d.title, d.summary, d.language, d.theme_code as theme, d.arena, d.country_code as country,
        d.region_code as region, d.raised_on::text as "raisedOn", d.position, d.position_url as "positionUrl", d.visibility,
        ${parties("OWNER", values)} as owners, ${parties("CO_AUTHOR", values)} as "coAuthors",
        array(select p.organisation_id::text from demand_party p where p.demand_id = d.id and p.capacity = 'OWNER' and ${seesOneNamed("p", values)}) as "ownerIds",
        array_to_json(array(select json_build_object('id', t.id, 'name', t.name, 'kind', t.kind) from demand_target t where t.demand_id = d.id)) as targets,
        (select json_build_object('stage', e.stage, 'happenedOn', e.happened_on, 'flag', e.flag, 'source', e.source, 'url', e.url)
          from stage_event e where e.demand_id = d.id order by ${LAST_FIRST} limit 1) as last,
        (select x.slug from decision x where x.id = d.decision_id and ${seesDecision("x", values)}) as decision,
        (select x.id::text from role_agreement x where x.id = d.agreement_id and ${seesAgreement("x", values)}) as agreement
      from policy_demand d where ${conditions.join(" and ")} order by d.raised_on desc, d.title, d.id`,
    values.list,
  );
}
