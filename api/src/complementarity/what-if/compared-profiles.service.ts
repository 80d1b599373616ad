import type { Context } from "../../context.ts";
import type { RecordedAgreement } from "../agreements.queries.ts";
import type { ProfileQuestion } from "../profile/effort.queries.ts";
import type { WeighedNeed } from "../profile/need-figures.ts";
import { profileOf, rolesFor } from "../profile/profile.service.ts";
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
  readonly agreements: readonly RecordedAgreement[];
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
  // what was agreed stands, whatever is supposed
  const roles = await rolesFor(context, question, agreements);
  const by = { named, agreements, roles, weights };
  return {
    before: await profileOf(context, question, { effort: then, ...by }),
    after: await profileOf(context, question, { effort: now, ...by }),
  };
}
