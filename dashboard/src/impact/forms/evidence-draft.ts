import type {
  EditEvidenceInput,
  EvidenceClaim,
  EvidenceFactsFragment,
  EvidenceKind,
  EvidenceObserved,
  Visibility,
} from "../../gql/later/graphql.ts";
import type { Values } from "../../shared/form/problem.ts";
import { likelihoodName, likelihoodOf } from "./likelihood.ts";

/** What is chosen, and not typed, of a piece of evidence. */
export interface EvidenceChoices {
  readonly kind: EvidenceKind;
  readonly claim: EvidenceClaim;
  readonly observed: EvidenceObserved;
  /** Words of {@link likelihoodOf}; empty where nobody judged. */
  readonly ifTrue: string;
  readonly ifFalse: string;
  readonly visibility: Visibility;
}

/** What is chosen at first: as it was, or what is most often so. */
export const firstChoices = (item: EvidenceFactsFragment | null): EvidenceChoices => ({
  kind: item?.kind ?? "OFFICIAL_TEXT",
  claim: item?.claim ?? "CHANGE",
  observed: item?.observed ?? "SEEN",
  ifTrue: likelihoodName(item?.ifTrue ?? null),
  ifFalse: likelihoodName(item?.ifFalse ?? null),
  visibility: item?.visibility ?? "NETWORK",
});

/** A piece of evidence as a form gives it. Half a judgement is none. */
export function evidenceInput(
  values: Values,
  { ifTrue, ifFalse, ...choices }: EvidenceChoices,
  before: EvidenceFactsFragment | null,
): EditEvidenceInput {
  const line = (name: string): string | null => values[name]?.trim() || null;
  const isJudged = ifTrue !== "" && ifFalse !== "";
  return {
    ...choices,
    title: line("title") ?? "",
    source: line("source") ?? "",
    url: line("url"),
    datedOn: line("datedOn"),
    expected: line("expected"),
    dependencyGroup: line("dependencyGroup"),
    ifTrue: isJudged ? likelihoodOf(ifTrue, before?.ifTrue ?? null) : null,
    ifFalse: isJudged ? likelihoodOf(ifFalse, before?.ifFalse ?? null) : null,
  };
}
