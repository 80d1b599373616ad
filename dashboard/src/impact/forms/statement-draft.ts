import type {
  ActorKind,
  ClaimFactsFragment,
  ImpactArena,
  InfluenceType,
  OutcomeDirection,
  OutcomeDraftInput,
  OutcomeInput,
  Visibility,
} from "../../gql/later/graphql.ts";

/** A statement as it is typed: every field a text, empty where nothing is said. */
export interface StatementDraft {
  readonly title: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly change: string;
  readonly changedFrom: string;
  readonly changedTo: string;
  readonly changedOn: string;
  readonly changedUntil: string;
  readonly arena: string;
  /** `country:CD` or `region:002`; empty where the arena says it. */
  readonly place: string;
  readonly theme: string;
  readonly influenceType: string;
  readonly direction: string;
  /** `yes`, `no`. */
  readonly intended: string;
  readonly significance: string;
  readonly story: string;
  readonly language: string;
  readonly visibility: string;
}

export const emptyDraft = (language: string): StatementDraft => ({
  ...{ title: "", actor: "", actorKind: "GOVERNMENT", change: "", changedFrom: "", changedTo: "" },
  ...{
    changedOn: "",
    changedUntil: "",
    arena: "BELGIUM",
    place: "",
    theme: "",
    influenceType: "POLICY_CONTENT",
  },
  ...{ direction: "POSITIVE", intended: "yes", significance: "", story: "", language, visibility: "NETWORK" },
});

/** A change that is recorded, as it would be typed. */
export const draftOf = (outcome: ClaimFactsFragment): StatementDraft => ({
  title: outcome.title,
  actor: outcome.actor,
  actorKind: outcome.actorKind,
  change: outcome.change,
  changedFrom: outcome.changedFrom ?? "",
  changedTo: outcome.changedTo ?? "",
  changedOn: outcome.changedOn,
  changedUntil: outcome.changedUntil ?? "",
  arena: outcome.arena,
  place: placeText(outcome),
  theme: outcome.theme.code,
  influenceType: outcome.influenceType,
  direction: outcome.direction,
  intended: outcome.isIntended ? "yes" : "no",
  significance: outcome.significance ?? "",
  story: outcome.story ?? "",
  language: outcome.language,
  visibility: outcome.visibility ?? "NETWORK",
});

function placeText({ country, region }: Pick<ClaimFactsFragment, "country" | "region">): string {
  if (country) return `country:${country.code}`;
  return region ? `region:${region.code}` : "";
}

const said = (text: string): string | null => text.trim() || null;

/** The country or the region of a draft; both null where neither is named. */
export function placeOf(place: string): { readonly country: string | null; readonly region: string | null } {
  const [kind, code = null] = place.split(":");
  return { country: kind === "country" ? code : null, region: kind === "region" ? code : null };
}

/** What is typed, as it is recorded. The lists of the form offer no other words than the server knows. */
export const inputOf = (draft: StatementDraft): OutcomeInput => ({
  title: draft.title.trim(),
  actor: draft.actor.trim(),
  actorKind: draft.actorKind as ActorKind,
  change: draft.change.trim(),
  changedFrom: said(draft.changedFrom),
  changedTo: said(draft.changedTo),
  changedOn: draft.changedOn,
  changedUntil: said(draft.changedUntil),
  arena: draft.arena as ImpactArena,
  ...placeOf(draft.place),
  theme: draft.theme,
  influenceType: draft.influenceType as InfluenceType,
  direction: draft.direction as OutcomeDirection,
  isIntended: draft.intended === "yes",
  significance: said(draft.significance),
  story: said(draft.story),
  language: draft.language,
  visibility: draft.visibility as Visibility,
});

/** What is looked at while it is typed. */
export const checkedOf = (draft: StatementDraft, demands: readonly string[]): OutcomeDraftInput => ({
  actor: said(draft.actor),
  change: said(draft.change),
  changedFrom: said(draft.changedFrom),
  changedTo: said(draft.changedTo),
  changedOn: said(draft.changedOn),
  arena: draft.arena as ImpactArena,
  ...placeOf(draft.place),
  significance: said(draft.significance),
  demands: [...demands],
});
