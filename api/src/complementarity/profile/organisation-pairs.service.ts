import type { Context } from "../../context.ts";
import { listPage, mapPage } from "../../shared/list-page.ts";
import { type Measured, type MetricContext, metricOf } from "../../shared/metric.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { validAgreements } from "../agreements.queries.ts";
import { OVERLAP } from "../measures/overlap.definitions.ts";
import { loadRoles } from "./agreed-roles.queries.ts";
import { loadEffort, type ProfileQuestion } from "./effort.queries.ts";
import { type EffortRow, effortByHolder } from "./effort-rows.ts";
import { nameHolders } from "./name-holders.ts";
import { type OrganisationPair, organisationPairs } from "./organisation-pairs.ts";
import type { NamedPair } from "./pair-types.ts";
import { type AskedProfile, commonOf, questionOf } from "./profile.service.ts";
import { ProfileAxis, reasonsOn } from "./profile-axis.ts";
import { contextOn } from "./tell-profile.ts";

interface AskedPairs extends AskedProfile, PageRequest {
  readonly axis: ProfileAxis;
  /** Id of an organisation whose pairs alone are asked for. */
  readonly holder: string | null;
}

/** Pairs of organisations, those that overlap most first. @throws {Refusal} when the day is still to come. */
export async function answer(context: Context, asked: AskedPairs): Promise<Connection<NamedPair>> {
  const { axis, holder } = asked;
  const question = questionOf(context, asked);
  const { rows, common } = await loadAxis(context, question, axis);
  const pairs = organisationPairs(effortByHolder(axis, rows), reasonsOn(axis));
  const wanted = holder ? pairs.filter(({ first, second }) => [first, second].includes(holder)) : pairs;
  const page = listPage(wanted.toSorted(byOverlap), ({ first, second }) => [first, second], asked);
  const nameOf = await nameHolders(
    context,
    page.nodes.flatMap(({ first, second }) => [first, second]),
  );
  return mapPage(page, (pair) => ({
    first: nameOf(pair.first),
    second: nameOf(pair.second),
    overlap: metricOf(OVERLAP.schoener, pair.overlap, common),
    sharedKeys: pair.sharedKeys,
  }));
}

/** What organisations do on one axis: roles by what they agreed on, everything else by coverage. */
async function loadAxis(
  context: Context,
  question: ProfileQuestion,
  axis: ProfileAxis,
): Promise<{ readonly rows: readonly EffortRow[]; readonly common: MetricContext }> {
  const { database, today } = context;
  const effort = await loadEffort(database, question, axis === ProfileAxis.ROLE ? [] : [axis]);
  const common = contextOn(axis, commonOf(context, question, effort));
  if (axis !== ProfileAxis.ROLE) return { rows: effort.rows[axis], common };
  const agreements = await validAgreements(database, { ...question, today });
  return { rows: await loadRoles(database, question, agreements), common };
}

/** The most certain overlap first; what has no figure comes last. */
const byOverlap = (a: OrganisationPair, b: OrganisationPair): number =>
  leastOf(b.overlap) - leastOf(a.overlap) || b.sharedKeys - a.sharedKeys;

function leastOf(found: Measured): number {
  if ("value" in found) return found.value;
  return "low" in found ? found.low : -1;
}
