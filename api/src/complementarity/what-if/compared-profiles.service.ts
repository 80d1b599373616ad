import type { Context } from "../../context.ts";
import type { ValidAgreement } from "../agreed-cells.ts";
import type { ProfileQuestion } from "../profile/effort.queries.ts";
import type { WeighedNeed } from "../profile/need-figures.ts";
import { profileOf } from "../profile/profile.service.ts";
import { namedKeys } from "../profile/profile-keys.ts";
import type { ComplementarityProfile } from "../profile/profile-types.ts";
import { effortOfWork } from "./effort-of-work.ts";
import type { Worlds } from "./worlds.ts";

/** Every figure of a profile, as it is and as it would be. */
export interface ComparedProfiles {
  readonly before: ComplementarityProfile;
  readonly after: ComplementarityProfile;
}

/** What both profiles are computed from. */
interface Compared {
  readonly worlds: Worlds;
  readonly agreements: readonly ValidAgreement[];
  readonly weights: WeighedNeed | null;
}

/** Both profiles, over the same themes and countries: whatever is in one of them is looked at in both. */
export async function compareProfiles(
  context: Context,
  question: ProfileQuestion,
  { worlds, agreements, weights }: Compared,
): Promise<ComparedProfiles> {
  const [then, now] = [
    effortOfWork(worlds.before, question.basis),
    effortOfWork(worlds.after, question.basis),
  ];
  const named = await namedKeys(context, question, [...then.rows.PLACE, ...now.rows.PLACE]);
  const by = { named, agreements, weights };
  return {
    before: profileOf(context, question, { effort: then, ...by }),
    after: profileOf(context, question, { effort: now, ...by }),
  };
}
