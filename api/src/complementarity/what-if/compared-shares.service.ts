import type { Context } from "../../context.ts";
import type { CycleFacts } from "../../frameworks/framework-shares.queries.ts";
import { type InsideShare, insideShares, reachesLine } from "../../frameworks/framework-shares.ts";
import { OPERATIONAL_SHARE, SUBSIDY_SHARE } from "../../frameworks/share-measures.ts";
import type { Database } from "../../shared/database.ts";
import { EffortBasis } from "../../shared/effort-basis.ts";
import { type Measure, metricOf } from "../../shared/metric.ts";
import type { NamedOrganisation } from "../networks/network-lens-types.ts";
import { organisationNames } from "./simulation-names.queries.ts";
import type { SimulatedShare } from "./simulation-types.ts";
import type { WorkRow } from "./work-row.ts";
import type { Worlds } from "./worlds.ts";

const CYCLES = `select y.code, extract(year from y.starts_on)::int as "firstYear", extract(year from y.ends_on)::int as "lastYear",
    y.operational_share_line as "operationalShareLine", y.subsidy_share_line as "subsidyShareLine",
    array(select f.code from framework f where f.cycle_id = y.id order by f.code) as frameworks
  from framework_cycle y order by y.starts_on, y.code`;

const readCycles = (database: Database): Promise<CycleFacts[]> => database.rows<CycleFacts>(CYCLES);

/** One share before and after. */
interface ComparedShare {
  /** Id; null for all together. */
  readonly holder: string | null;
  readonly before: InsideShare;
  readonly after: InsideShare;
}

/**
 * What of the work in each cycle is inside its frameworks, before and after: of all together, and of every holder whose share
 * would be another, by name: the order of rows would tell of what the viewer does not see. A cycle in which the selection holds
 * no work is left out.
 */
export async function compareShares(
  context: Context,
  { before, after }: Worlds,
  asOf: string,
): Promise<SimulatedShare[]> {
  const cycles = await readCycles(context.database);
  const compared = cycles.map((cycle) => ({ cycle, shares: sharesIn(cycle, before, after) }));
  const holders = compared.flatMap(({ shares }) => shares.flatMap(({ holder }) => holder ?? []));
  const names = await organisationNames(context.database, holders, context.viewer.sight);
  const tell = teller(context, asOf);
  const inOrder = [null, ...names.values()];
  return compared.flatMap(({ cycle, shares }) =>
    inOrder.flatMap((holder) =>
      shares
        .filter((share) => share.holder === (holder?.id ?? null))
        .map((share) => tell(cycle, share, holder)),
    ),
  );
}

function sharesIn(
  { code, frameworks }: CycleFacts,
  before: readonly WorkRow[],
  after: readonly WorkRow[],
): ComparedShare[] {
  const inside = (rows: readonly WorkRow[]) =>
    insideShares(
      rows.flatMap(({ cycle, activity, holder, framework, effortEur }) =>
        cycle === code ? [{ holderId: holder, activityId: String(activity), framework, effortEur }] : [],
      ),
      new Set(frameworks),
    );
  const [then, now] = [inside(before), inside(after)];
  if (then.whole.activities === 0) return [];
  const ofHolders = [...then.holders].map(([holder, share]) => ({
    holder,
    before: share,
    after: now.holders.get(holder) ?? inside([]).whole,
  }));
  const changed = ofHolders.filter((share) => JSON.stringify(share.before) !== JSON.stringify(share.after));
  return [{ holder: null, before: then.whole, after: now.whole }, ...changed];
}

const teller = ({ language }: Pick<Context, "language">, asOf: string) => {
  const metric = (measure: Measure, { found, activities, used }: InsideShare) =>
    metricOf(measure, found, { basis: EffortBasis.BUDGET, asOf, trust: { activities, used }, language });
  return (
    cycle: CycleFacts,
    { before, after }: ComparedShare,
    holder: NamedOrganisation | null,
  ): SimulatedShare => {
    const measure = holder ? OPERATIONAL_SHARE : SUBSIDY_SHARE;
    const line = holder ? cycle.operationalShareLine : cycle.subsidyShareLine;
    return {
      cycle: cycle.code,
      holder,
      line,
      before: metric(measure, before),
      after: metric(measure, after),
      reachesBefore: reachesLine(before.found, line),
      reachesAfter: reachesLine(after.found, line),
    };
  };
};
