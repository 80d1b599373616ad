import type { GraphQLResolveInfo } from "graphql";
import { coverageWhere } from "../activities/coverage-filter.sql.ts";
import { coverageOf } from "../activities/coverage-source.sql.ts";
import type { Context } from "../context.ts";
import { askPage } from "../shared/ask-page.ts";
import type { Values } from "../shared/database.ts";
import type { Connection, PageRequest } from "../shared/page.ts";
import { type ReadModels, ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { seesActor } from "../shared/visibility-between.ts";
import { takesPart } from "./actor-confirmation.sql.ts";
import type { FrameworkTableRow } from "./framework-table.resolver.ts";

/** What a framework is about; nothing of it is known where only activities name it. */
interface Subject {
  readonly id: string;
  readonly country: string | null;
  readonly theme: string | null;
  readonly firstYear: number;
  readonly lastYear: number;
}

const SUBJECT = `select f.id, f.country_code as country, f.theme_code as theme,
    extract(year from y.starts_on)::int as "firstYear", extract(year from y.ends_on)::int as "lastYear"
  from framework f join framework_cycle y on y.id = f.cycle_id where f.code = $1`;

/**
 * One page of the table of a framework, by the name of the actor: one row for each actor and partner, for work that is linked
 * to the framework and for other work of its actors in its country or on its theme, within its cycle. Work that names a
 * partner has no row without one for the money that no partner is known to have received.
 */
export async function readTable(
  context: Context,
  info: GraphQLResolveInfo,
  code: string,
  request: PageRequest,
): Promise<Connection<FrameworkTableRow>> {
  const [subject = null] = await context.database.rows<Subject>(SUBJECT, [code]);
  const query = new ReadQuery(info, context);
  const { values } = query;
  const today = `${values.bind(context.today)}::date`;
  const framework = `${values.bind(subject?.id ?? null)}::uuid`;
  const from = `(select r.holder_id, r.partner_id, r.is_linked, ${framework} as framework_id, ${FACTS},
      r.holder_id in (select x.organisation_id from ${actorsOf(framework, values)} and ${takesPart("x", today)}) as is_actor
    from (select each.*, bool_or(each.partner_id is not null) over (partition by each.activity_id) as names_somebody
      from (${workOf(code, subject, values)}) each) r
    where r.partner_id is not null or not r.names_somebody group by r.holder_id, r.partner_id, r.is_linked) w
    join organisation wo on wo.id = w.holder_id left join organisation po on po.id = w.partner_id
    where ${seesOrganisation("wo", values)} and (w.partner_id is null or ${seesOrganisation("po", values)})`;
  const order = [
    "wo.name_key",
    "wo.id",
    LINKED_FIRST,
    "coalesce(po.name_key, '')",
    "coalesce(po.id::text, '')",
  ];
  return askPage<FrameworkTableRow>(context.database, query.rootPage("w", { from, order, request }), values);
}

const LINKED_FIRST = "case when w.is_linked then 0 else 1 end";

const FACTS = `array_agg(distinct r.country_code) as countries, array_agg(distinct r.region_code) as regions,
  array_agg(distinct r.theme_code) as themes, array_agg(distinct r.activity_id) as activities, min(r.year) as first_year, max(r.year) as last_year`;

/** SQL of the coverage rows that the table is made of. */
function workOf(code: string, subject: Subject | null, values: Values): string {
  const rows = (isLinked: boolean, condition: string): string =>
    `select r.holder_id, r.partner_id, r.activity_id, r.country_code, r.region_code, r.theme_code, r.year, ${isLinked} as is_linked
      from ${coverageOf(null, values)} where ${coverageWhere({}, values, "r")} and ${condition}`;
  const named = `${values.bind(code)}::text`;
  const linked = rows(true, `r.activity_id in (select id from activity where framework = ${named})`);
  const place = subject && placeOf(subject, values);
  if (!place) return linked;
  const others = `r.framework is distinct from ${named} and ${place}
    and r.year between ${values.bind(subject.firstYear)}::int and ${values.bind(subject.lastYear)}::int
    and r.holder_id in (select x.organisation_id from ${actorsOf(`${values.bind(subject.id)}::uuid`, values)})`;
  return `${linked} union all ${rows(false, others)}`;
}

/** SQL of the actors `x` of a framework who may be known to be some, by SQL of its id; conditions may follow. */
const actorsOf = (framework: string, values: Values): string =>
  `framework_actor x join framework f on f.id = x.framework_id join organisation o on o.id = x.organisation_id
    where f.id = ${framework} and ${seesActor("o", "f", values)}`;

function placeOf({ country, theme }: Subject, values: Values): string | null {
  if (country) return `r.country_code = ${values.bind(country)}`;
  return theme && `r.theme_code = ${values.bind(theme)}`;
}

/** A row of the table is a row with ids and codes of what it names. */
export const frameworkTableReadModels: ReadModels = {
  FrameworkTableRow: {
    columns: {
      isLinked: (t) => `${t}.is_linked`,
      isActor: (t) => `${t}.is_actor`,
      activities: (t) => `cardinality(${t}.activities)`,
      firstYear: (t) => `${t}.first_year`,
      lastYear: (t) => `${t}.last_year`,
    },
    relations: {
      actor: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.holder_id` },
      partner: { kind: "one", from: (t, c) => `organisation ${c} where ${c}.id = ${t}.partner_id` },
      countries: {
        kind: "list",
        from: (t, c) => `country ${c} where ${c}.code = any(${t}.countries)`,
        order: (c) => [`${c}.code`],
      },
      regions: {
        kind: "list",
        from: (t, c) => `region ${c} where ${c}.code = any(${t}.regions)`,
        order: (c) => [`${c}.code`],
      },
      themes: {
        kind: "list",
        from: (t, c) => `theme ${c} where ${c}.code = any(${t}.themes)`,
        order: (c) => [`${c}.position`, `${c}.code`],
      },
      goals: {
        kind: "list",
        from: (t, c) => `strategic_goal ${c} where ${c}.framework_id = ${t}.framework_id
          and ${c}.id in (select goal_id from activity_goal where activity_id = any(${t}.activities))`,
        order: (c) => [`${c}.position`],
      },
    },
  },
};
