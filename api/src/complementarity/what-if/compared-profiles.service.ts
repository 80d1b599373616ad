import type { Context } from "../../context.ts";
import type { ValidAgreement } from "../agreed-cells.ts";
import type { LoadedEffort, ProfileQuestion } from "../profile/effort.queries.ts";
import { commonOf } from "../profile/profile.service.ts";
import { profileFigures } from "../profile/profile-figures.ts";
import { namedKeys } from "../profile/profile-keys.ts";
import type { ComplementarityProfile } from "../profile/profile-types.ts";
import { tellProfile } from "../profile/tell-profile.ts";
import { effortOfWork } from "./effort-of-work.ts";
import type { Worlds } from "./worlds.ts";

/** Every figure of a profile, as it is and as it would be. */
export interface ComparedProfiles {
  readonly before: ComplementarityProfile;
  readonly after: ComplementarityProfile;
}

/** Both profiles, over the same themes and countries: whatever is in one of them is looked at in both. */
export async function compareProfiles(
  context: Context,
  question: ProfileQuestion,
  { worlds, agreements }: { readonly worlds: Worlds; readonly agreements: readonly ValidAgreement[] },
): Promise<ComparedProfiles> {
  const { basis } = question;
  const [then, now] = [effortOfWork(worlds.before, basis), effortOfWork(worlds.after, basis)];
  const named = await namedKeys(context, question, [...then.rows.PLACE, ...now.rows.PLACE]);
  const tell = (effort: LoadedEffort): ComplementarityProfile => {
    const figures = profileFigures({
      basis,
      rows: effort.rows,
      roles: null,
      themes: named.themes.map(({ key }) => key),
      countries: named.countries.map(({ key }) => key),
      agreements,
      weights: null,
    });
    const common = commonOf(context, question, effort);
    return { basis, asOf: common.asOf, ...tellProfile(figures, named, common) };
  };
  return { before: tell(then), after: tell(now) };
}
