import { allows, peers } from "../../accounts/policy.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import type { MetricContext } from "../../shared/metric.ts";
import { type RecordedAgreement, validAgreements } from "../agreements.queries.ts";
import { loadRoles } from "./agreed-roles.queries.ts";
import { findNeed, nameShortfalls } from "./chosen-need.service.ts";
import { type LoadedEffort, loadEffort, type ProfileQuestion } from "./effort.queries.ts";
import type { EffortRow } from "./effort-rows.ts";
import { profileFigures } from "./profile-figures.ts";
import { namedKeys } from "./profile-keys.ts";
import type { ComplementarityProfile } from "./profile-types.ts";
import { tellProfile } from "./tell-profile.ts";

/** What somebody asks of a profile; who asks, and of which day, is known from elsewhere. */
export type AskedProfile = Pick<ProfileQuestion, "filter" | "basis">;

/** @throws {Refusal} when the day that it is asked of is still to come. */
export const questionOf = (context: Context, { filter, basis }: AskedProfile): ProfileQuestion => ({
  filter,
  basis,
  day: dayOf(filter, context),
  sight: context.viewer.sight,
});

/** What every figure of one answer has in common. */
export const commonOf = (
  { today, language }: Pick<Context, "today" | "language">,
  { basis, day }: ProfileQuestion,
  { activities, used }: Pick<LoadedEffort, "activities" | "used">,
): MetricContext => ({ basis, asOf: day ?? today, trust: { activities, used }, language });

interface WeighedProfile extends AskedProfile {
  /** Id of the set of need weights that is laid beside it; null for none. */
  readonly weightSet: string | null;
}

/**
 * Compares the umbrella's own work with the members', as the viewer sees both.
 *
 * @throws {Refusal} when the day is still to come, the viewer may not read weights, or there is no such set.
 */
export async function answer(context: Context, asked: WeighedProfile): Promise<ComplementarityProfile> {
  const question = questionOf(context, asked);
  const weights = asked.weightSet === null ? null : await findNeed(context, question, asked.weightSet);
  const { basis, day } = question;
  const effort = await loadEffort(context.database, question);
  const named = await namedKeys(context, question, effort.rows.PLACE);
  const agreements = await validAgreements(context.database, { day, today: context.today });
  const figures = profileFigures({
    basis,
    rows: effort.rows,
    roles: await rolesFor(context, question, agreements),
    themes: named.themes.map(({ key }) => key),
    countries: named.countries.map(({ key }) => key),
    agreements,
    weights,
  });
  const common = commonOf(context, question, effort);
  const shortfalls = await nameShortfalls(context, figures.cells.shortfalls, weights);
  return { basis, asOf: common.asOf, shortfalls, ...tellProfile(figures, named, common) };
}

/** Who agreed on what is for those who read agreements; to others, roles are as where none is agreed. */
async function rolesFor(
  context: Context,
  question: ProfileQuestion,
  agreements: readonly RecordedAgreement[],
): Promise<readonly EffortRow[] | null> {
  if (!allows(peers, context.viewer)) return null;
  const roles = await loadRoles(context.database, question, agreements);
  return roles.length === 0 ? null : roles;
}
