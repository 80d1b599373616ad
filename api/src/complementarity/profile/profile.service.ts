import { allows, peers } from "../../accounts/policy.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import type { MetricContext } from "../../shared/metric.ts";
import { type RecordedAgreement, validAgreements } from "../agreements.queries.ts";
import { loadRoles } from "./agreed-roles.queries.ts";
import { findNeed, nameShortfalls } from "./chosen-need.service.ts";
import { type LoadedEffort, loadEffort, type ProfileQuestion } from "./effort.queries.ts";
import type { EffortRow } from "./effort-rows.ts";
import type { WeighedNeed } from "./need-figures.ts";
import { profileFigures } from "./profile-figures.ts";
import { namedKeys } from "./profile-keys.ts";
import type { ComplementarityProfile } from "./profile-types.ts";
import { type NamedKeys, tellProfile } from "./tell-profile.ts";

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

/** What figures are computed from besides effort. */
export interface JudgedBy {
  readonly named: NamedKeys;
  readonly agreements: readonly RecordedAgreement[];
  readonly roles: readonly EffortRow[] | null;
  readonly weights: WeighedNeed | null;
}

/** Every figure of a profile from its effort, with all that travels with it. */
export async function profileOf(
  context: Context,
  question: ProfileQuestion,
  { effort, named, agreements, roles, weights }: JudgedBy & { readonly effort: LoadedEffort },
): Promise<ComplementarityProfile> {
  const { basis } = question;
  const figures = profileFigures({
    basis,
    rows: effort.rows,
    roles,
    themes: named.themes.map(({ key }) => key),
    countries: named.countries.map(({ key }) => key),
    agreements,
    weights,
  });
  const common = commonOf(context, question, effort);
  const shortfalls = await nameShortfalls(context, figures.cells.shortfalls, weights);
  return { basis, asOf: common.asOf, shortfalls, ...tellProfile(figures, named, common) };
}

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
  const weights = await chosenNeed(context, question, asked.weightSet);
  const effort = await loadEffort(context.database, question);
  const named = await namedKeys(context, question, effort.rows.PLACE);
  const agreements = await validAgreements(context.database, { day: question.day, today: context.today });
  const roles = await rolesFor(context, question, agreements);
  return profileOf(context, question, { effort, named, agreements, roles, weights });
}

/** What is needed by a set of weights; null where none is chosen. @throws {Refusal} as `answer` does. */
export const chosenNeed = async (
  context: Context,
  question: ProfileQuestion,
  setId: string | null,
): Promise<WeighedNeed | null> => (setId === null ? null : findNeed(context, question, setId));

/** Who agreed on what is for those who read agreements; to others, roles are as where none is agreed. */
export async function rolesFor(
  context: Context,
  question: ProfileQuestion,
  agreements: readonly RecordedAgreement[],
): Promise<readonly EffortRow[] | null> {
  if (!allows(peers, context.viewer)) return null;
  const roles = await loadRoles(context.database, question, agreements);
  return roles.length === 0 ? null : roles;
}
