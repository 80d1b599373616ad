import { useState } from "react";
import type { ClaimFactsFragment } from "../../gql/later/graphql.ts";
import type { PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { useMe } from "../../shared/shell.ts";

/** Roles that write down what any organisation says. */
const FOR_ANY: readonly string[] = ["ADMINISTRATOR", "UMBRELLA_STAFF"];
const FOR_OWN: readonly string[] = [...FOR_ANY, "MEMBER_EDITOR", "PARTNER_DELEGATE"];

/** An organisation in whose name somebody speaks. */
export type Speaker = Pick<PickedOrganisation, "id" | "name">;

export interface SpeakerChoice {
  /** Those between which is chosen, by name. */
  readonly own: readonly Speaker[];
  /** Whether any other may be chosen. */
  readonly mayChooseAny: boolean;
  /** Null while none is chosen. */
  readonly chosen: Speaker | null;
  readonly choose: (speaker: Speaker | null) => void;
}

/** Each organisation once. */
const eachOnce = (speakers: readonly (Speaker | null)[]): readonly Speaker[] => [
  ...new Map(speakers.flatMap((each) => (each ? [[each.id, each] as const] : []))).values(),
];

/** Those for which the viewer speaks, and whether they write down what any other says. */
export function useOwn(): { readonly own: readonly Speaker[]; readonly speaksForAny: boolean } {
  const grants = useMe()?.grants ?? [];
  return {
    own: eachOnce(
      grants.filter(({ role }) => FOR_OWN.includes(role)).map(({ organisation }) => organisation),
    ),
    speaksForAny: grants.some(({ role }) => FOR_ANY.includes(role)),
  };
}

/** In whose name the viewer speaks: the first of their own until they choose another. */
export function useSpeaker(before: Speaker | null = null): SpeakerChoice {
  const { own, speaksForAny } = useOwn();
  const [picked, choose] = useState<Speaker | null | undefined>(before ?? undefined);
  const chosen = picked === undefined ? (own[0] ?? null) : picked;
  return { own, mayChooseAny: speaksForAny, chosen, choose };
}

type Claimed = Pick<ClaimFactsFragment, "harvestedBy" | "coAuthors" | "contributions" | "mergedFrom">;

/** Those who claim a change: who wrote it down, alone or with others, and who contributed. */
export const claimantsOf = ({
  harvestedBy,
  coAuthors,
  contributions,
  mergedFrom,
}: Claimed): readonly Speaker[] =>
  eachOnce([
    ...[harvestedBy, ...coAuthors, ...contributions.map(({ organisation }) => organisation)],
    ...mergedFrom.map((record) => record.harvestedBy),
  ]);

/** Those who claim a change and for whom the viewer speaks: they bring evidence and ask people; empty for who may not. */
export function useClaimants(outcome: Claimed): readonly Speaker[] {
  const { own, speaksForAny } = useOwn();
  const claimants = claimantsOf(outcome);
  return speaksForAny ? claimants : claimants.filter(({ id }) => own.some((each) => each.id === id));
}

/** One of a few in whose name something is said: the first until another is chosen. */
export function useSpeakerAmong(own: readonly Speaker[]): SpeakerChoice {
  const [picked, choose] = useState<Speaker | null | undefined>(undefined);
  return { own, mayChooseAny: false, chosen: picked === undefined ? (own[0] ?? null) : picked, choose };
}
