import type { Visibility } from "@onze/schema";
import { allows, mayEver, reachOf } from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";
import { allowsForOneOf, keepOutcomes, speakOfOwnPart } from "../impact.policy.ts";
import type { OutcomeRights } from "./outcome.types.ts";

/** A change with the ids of those who wrote it down. */
export interface KeptOutcome {
  readonly visibility: Visibility;
  readonly keepers: readonly string[];
}

/** Who has which part in a change, by id. */
export interface OutcomeParts {
  readonly keepers: readonly string[];
  /** Those who wrote it down or contributed and are partners, of whom the viewer may know. */
  readonly partners: readonly string[];
}

/** What somebody may do with a change. */
export function rightsIn({ keepers, partners }: OutcomeParts, viewer: Viewer): OutcomeRights {
  const keep = allowsForOneOf(keepOutcomes, viewer, keepers);
  return {
    ...{ keep, merge: keep, assess: keep },
    contribute: mayEver(speakOfOwnPart, viewer),
    consent: maySpeakForOneOf(partners, viewer),
  };
}

/** Of what nobody has a part in the secretariat speaks for nobody either. */
const maySpeakForOneOf = (partners: readonly string[], viewer: Viewer): boolean =>
  reachOf(speakOfOwnPart, viewer) === "ALL"
    ? partners.length > 0
    : partners.some((id) => allows(speakOfOwnPart, viewer, [id]));

/** The class that whoever wrote a change down gave it, for those who may change that; null for others. */
export const ownClassOf = ({ visibility, keepers }: KeptOutcome, viewer: Viewer): Visibility | null =>
  allowsForOneOf(keepOutcomes, viewer, keepers) ? visibility : null;
