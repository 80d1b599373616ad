import type { Context } from "../../context.ts";
import { badInput } from "../../errors.ts";
import { listPage, mapPage } from "../../shared/list-page.ts";
import { type Measured, metricOf } from "../../shared/metric.ts";
import type { Connection, PageRequest } from "../../shared/page.ts";
import { OVERLAP } from "../measures/overlap.definitions.ts";
import { loadEffort } from "./effort.queries.ts";
import { effortByHolder } from "./effort-rows.ts";
import { nameHolders } from "./name-holders.ts";
import { type OrganisationPair, organisationPairs } from "./organisation-pairs.ts";
import type { NamedPair } from "./pair-types.ts";
import { type AskedProfile, commonOf, questionOf } from "./profile.service.ts";
import { ProfileAxis, reasonsOn } from "./profile-axis.ts";

interface AskedPairs extends AskedProfile, PageRequest {
  readonly axis: ProfileAxis;
  /** Id of an organisation whose pairs alone are asked for. */
  readonly holder: string | null;
}

/**
 * Pairs of organisations, those that overlap most first.
 *
 * @throws {Refusal} when the day is still to come, or the axis is one that no organisation can be placed on.
 */
export async function answer(context: Context, asked: AskedPairs): Promise<Connection<NamedPair>> {
  const { axis, holder } = asked;
  if (axis === ProfileAxis.ROLE)
    throw badInput("axis is ROLE; pairs are compared by PARTNER_TYPE, THEME, PLACE or JOINT.");
  const question = questionOf(context, asked);
  const effort = await loadEffort(context.database, question, [axis]);
  const pairs = organisationPairs(effortByHolder(axis, effort.rows[axis]), reasonsOn(axis));
  const wanted = holder ? pairs.filter(({ first, second }) => [first, second].includes(holder)) : pairs;
  const page = listPage(wanted.toSorted(byOverlap), ({ first, second }) => [first, second], asked);
  const nameOf = await nameHolders(
    context,
    page.nodes.flatMap(({ first, second }) => [first, second]),
  );
  const common = commonOf(context, question, effort);
  return mapPage(page, (pair) => ({
    first: nameOf(pair.first),
    second: nameOf(pair.second),
    overlap: metricOf(OVERLAP.schoener, pair.overlap, common),
    sharedKeys: pair.sharedKeys,
  }));
}

/** The most certain overlap first; what has no figure comes last. */
const byOverlap = (a: OrganisationPair, b: OrganisationPair): number =>
  leastOf(b.overlap) - leastOf(a.overlap) || b.sharedKeys - a.sharedKeys;

function leastOf(found: Measured): number {
  if ("value" in found) return found.value;
  return "low" in found ? found.low : -1;
}
