import { Role, TermStatus } from "@onze/schema";
import {
  allows,
  anyone,
  type Policy,
  type PolicyTable,
  SECRETARIAT,
  SECRETARIAT_OR_OWN,
} from "../../accounts/policy.ts";
import type { Viewer } from "../../accounts/viewer.ts";

/** Own is what one's own organisation proposes and thinks; the secretariat writes down what was said elsewhere. */
export const talkOfTerms: Policy = {
  title: "propose words, or say what this organisation thinks of one",
  roles: { ...SECRETARIAT_OR_OWN, [Role.PARTNER_DELEGATE]: "OWN" },
};

/** Writing down what a body or a decision said of a word; the talk itself is everybody's. */
export const decideTerms: Policy = {
  title: "write down what was decided on a word",
  roles: SECRETARIAT,
};

/** Whether nothing was decided on a word. */
export const isUndecided = (status: TermStatus): boolean =>
  status === TermStatus.PROPOSED || status === TermStatus.CONTESTED;

/** Whether a viewer may say a word anew, or take it back: whoever proposed it, while nothing was decided. */
export const mayEditTerm = (
  viewer: Viewer,
  { status, proposedById }: { readonly status: TermStatus; readonly proposedById: string | null },
): boolean => isUndecided(status) && allows(talkOfTerms, viewer, proposedById === null ? [] : [proposedById]);

export const termPolicies: PolicyTable = {
  "Query.term": anyone,
  "Query.termWarnings": anyone,
  "Query.terms": anyone,
  "Mutation.decideTerm": decideTerms,
  "Mutation.editTerm": talkOfTerms,
  "Mutation.proposeTerm": talkOfTerms,
  "Mutation.remarkOnTerm": talkOfTerms,
  "Mutation.removeTerm": talkOfTerms,
  "Mutation.removeTermRemark": talkOfTerms,
  "Term.*": anyone,
  "TermConnection.*": anyone,
  "TermDecision.*": anyone,
  "TermEdge.*": anyone,
  "TermRemark.*": anyone,
  "TermRights.*": anyone,
  "TermWarning.*": anyone,
};
