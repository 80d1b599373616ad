import type { Language, ProposalStatus } from "@onze/schema";
import type { Words } from "../../shared/metric.ts";
import type { ProposalCounts } from "./proposal.types.ts";

/** Fewest proposals of which somebody who may not read them is told how they stand. */
export const FEWEST_TOLD = 5;

/** The same words for none, one and four: else they would tell which. */
const TOO_FEW: Words = {
  nl: "Niet getoond: minder dan 5 voorstellen. Zo blijft niemand herkenbaar.",
  fr: "Non affiché : moins de 5 propositions. Ainsi, personne n’est reconnaissable.",
  en: "Not shown: fewer than 5 proposals. That way nobody can be recognised.",
  es: "No se muestra: menos de 5 propuestas. Así nadie es reconocible.",
};

/** Proposals as they were counted: of whom the viewer may know it, and whether they may read each of them. */
export interface Counted {
  readonly readsEach: boolean;
  readonly counts: readonly { readonly status: `${ProposalStatus}`; readonly count: number }[];
}

/** What somebody is told of how many proposals there are. */
export function tellCounts({ readsEach, counts }: Counted, language: Language): ProposalCounts {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (!readsEach && total < FEWEST_TOLD)
    return { readsEach, total: null, counts: null, whyNot: TOO_FEW[language] };
  return { readsEach, total, counts: counts as ProposalCounts["counts"], whyNot: null }; // the names are of the enum
}
