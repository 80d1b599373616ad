import type { Organisation } from "@onze/schema";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context.ts";
import { EffortBasis } from "../shared/effort-basis.ts";
import { type Measure, metricOf } from "../shared/metric.ts";
import { ReadQuery } from "../shared/read-model.ts";
import { seesOrganisation } from "../shared/visibility.ts";
import { listCycles } from "./framework.queries.ts";
import { readCycle, readEffort } from "./framework-shares.queries.ts";
import type { FrameworkShare, FrameworkShares } from "./framework-shares.resolver.ts";
import { type InsideShare, insideShares, reachesLine } from "./framework-shares.ts";
import { OPERATIONAL_SHARE, SUBSIDY_SHARE } from "./share-measures.ts";

/** The shares of a cycle as the viewer sees its work; null where no such cycle is recorded. */
export async function answer(
  context: Context,
  info: GraphQLResolveInfo,
  code: string,
): Promise<FrameworkShares | null> {
  const facts = await readCycle(context.database, code);
  const [cycle] = await listCycles(context, info, code, ["cycle"]);
  if (!facts || !cycle) return null;
  const rows = await readEffort(context.database, facts, context.viewer.sight);
  const { whole, holders } = insideShares(rows, new Set(facts.frameworks));
  const named = await listHolders(context, info, [...holders.keys()]);
  return {
    cycle,
    whole: told(context, SUBSIDY_SHARE, whole, facts.subsidyShareLine),
    holders: named.flatMap(({ id, holder }) => {
      const share = holders.get(id);
      return share
        ? [{ holder, ...told(context, OPERATIONAL_SHARE, share, facts.operationalShareLine) }]
        : [];
    }),
  };
}

function told(
  { today, language }: Context,
  measure: Measure,
  { found, activities, used, linked, insideEur, totalEur }: InsideShare,
  line: number | null,
): FrameworkShare {
  const trust = { activities, used };
  return {
    share: metricOf(measure, found, { basis: EffortBasis.BUDGET, asOf: today, trust, language }),
    line,
    reachesLine: reachesLine(found, line),
    linkedActivities: linked,
    insideEur,
    totalEur,
  };
}

interface NamedHolder {
  readonly id: string;
  readonly holder: Organisation;
}

/** The organisations of these ids that the viewer sees, by name. */
async function listHolders(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<NamedHolder[]> {
  const query = new ReadQuery(info, context);
  return context.database.rows<NamedHolder>(
    `select o.id, ${query.rootObject("o", ["holders", "holder"])} as holder from organisation o
      where o.id = any(${query.bind(ids)}::uuid[]) and ${seesOrganisation("o", query.values)} order by o.name collate "und-x-icu", o.id`,
    query.values.list,
  );
}
