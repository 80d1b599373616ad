import type { OpenedRequestFragment, SubstantiationAnswerInput } from "../gql/substantiate/graphql.ts";

export type OpenedRequest = OpenedRequestFragment;
export type ToldOutcome = NonNullable<OpenedRequest["outcome"]>;
export type Given = SubstantiationAnswerInput["fact"];

/** What may be answered, from what bears it out most. */
export const ANSWERS: readonly Given[] = ["FULL", "PARTIAL", "DISAGREE", "NO_OPINION"];

/** What somebody has filled in; null for what they have not chosen yet. */
export interface Draft {
  readonly fact: Given | null;
  readonly contribution: Given | null;
  readonly comment: string;
  readonly worksFor: string;
  readonly consentsToName: boolean;
}

/** What the form starts with: what was said before, else nothing, and not named. */
export const draftOf = ({ answer, worksFor }: OpenedRequest): Draft => ({
  fact: answer?.fact ?? null,
  contribution: answer?.contribution ?? null,
  comment: answer?.comment ?? "",
  worksFor: worksFor ?? "",
  consentsToName: answer?.consentsToName ?? false,
});

/** What keeps a draft from being sent, by the question at which it is said. */
export type DraftFault = { readonly at: "fact" | "contribution"; readonly why: "missing" | "contradicts" };

/** Where nobody is shown who contributed, nobody is asked about it either. */
export const asksContribution = (outcome: ToldOutcome): boolean => outcome.contributions.length > 0;

/** The first thing that keeps a draft from being sent; null when nothing does. */
export function faultOf({ fact, contribution }: Draft, outcome: ToldOutcome): DraftFault | null {
  if (fact === null) return { at: "fact", why: "missing" };
  if (!asksContribution(outcome)) return null;
  if (contribution === null) return { at: "contribution", why: "missing" };
  return fact === "DISAGREE" && contribution === "FULL" ? { at: "contribution", why: "contradicts" } : null;
}

/** A draft without a fault, as it is sent. */
export const inputOf = (draft: Draft, outcome: ToldOutcome): SubstantiationAnswerInput => ({
  fact: draft.fact ?? "NO_OPINION",
  contribution: asksContribution(outcome) ? (draft.contribution ?? "NO_OPINION") : "NO_OPINION",
  comment: draft.comment.trim() || null,
  worksFor: draft.worksFor.trim() || null,
  consentsToName: draft.consentsToName,
  outcomeVersion: outcome.version,
});

const KEY = "onze.draft/substantiate";

/** Keeps what is filled in for this tab, where the line drops or the page is loaded again; for one link alone. */
export function keepDraft(token: string, draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ token, draft }));
  } catch {
    // it lasts as long as the page
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}

/** What was kept for a link; null when nothing was. */
export function keptDraft(token: string): Draft | null {
  try {
    const kept: { token?: string; draft?: Draft } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return kept.token === token ? (kept.draft ?? null) : null;
  } catch {
    return null;
  }
}
