import { allow, peers } from "../../accounts/policy.ts";
import { dayOf } from "../../activities/coverage-source.sql.ts";
import type { Context } from "../../context.ts";
import { notFound } from "../../errors.ts";
import { readNeedWeights } from "../../needs/need-weights.queries.ts";
import type { MetricContext } from "../../shared/metric.ts";
import type { ValidAgreement } from "../agreed-cells.ts";
import { validAgreements } from "../agreements.queries.ts";
import { type LoadedEffort, loadEffort, type ProfileQuestion } from "./effort.queries.ts";
import { type WeighedNeed, weighedNeed } from "./need-figures.ts";
import { profileFigures } from "./profile-figures.ts";
import { namedKeys } from "./profile-keys.ts";
import type { ComplementarityProfile } from "./profile-types.ts";
import { type NamedKeys, tellProfile } from "./tell-profile.ts";

/** What somebody asks of a profile; who asks, and of which day, is known from elsewhere. */
export type AskedProfile = Pick<ProfileQuestion, "filter" | "basis">;

/** The same with the id of the set of need weights that they chose; null for none. */
interface WeighedProfile extends AskedProfile {
  readonly weightSet: string | null;
}

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
interface JudgedBy {
  readonly named: NamedKeys;
  readonly agreements: readonly ValidAgreement[];
  readonly weights: WeighedNeed | null;
}

/** Every figure of a profile from its effort, with all that travels with it. */
export function profileOf(
  context: Context,
  question: ProfileQuestion,
  { effort, named, agreements, weights }: JudgedBy & { readonly effort: LoadedEffort },
): ComplementarityProfile {
  const { basis } = question;
  const figures = profileFigures({
    basis,
    rows: effort.rows,
    roles: null,
    themes: named.themes.map(({ key }) => key),
    countries: named.countries.map(({ key }) => key),
    agreements,
    weights,
  });
  const common = commonOf(context, question, effort);
  return { basis, asOf: common.asOf, ...tellProfile(figures, named, common) };
}

/** Compares the umbrella's own work with the members', as the viewer sees both. */
export async function answer(context: Context, asked: WeighedProfile): Promise<ComplementarityProfile> {
  const weights = await chosenWeights(context, asked.weightSet);
  const question = questionOf(context, asked);
  const effort = await loadEffort(context.database, question);
  const named = await namedKeys(context, question, effort.rows.PLACE);
  const agreements = await validAgreements(context.database, { ...question, today: context.today });
  return profileOf(context, question, { effort, named, agreements, weights });
}

/** Weights are looked at by members and the secretariat. @throws {Refusal} when they are not the viewer's to ask for, or there is no such set. */
export async function chosenWeights(
  { database, viewer }: Context,
  setId: string | null,
): Promise<WeighedNeed | null> {
  if (setId === null) return null;
  allow(peers, viewer);
  const set = await readNeedWeights(database, setId);
  if (!set) throw notFound("There is no such set of weights.");
  return weighedNeed(set.weights);
}
