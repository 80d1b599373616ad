import { useState } from "react";
import type { PickedOrganisation } from "../../shared/inputs/OrganisationPicker.tsx";
import { useMe } from "../../shared/shell.ts";

/** Roles that write down what any organisation says. */
const FOR_ANY: readonly string[] = ["ADMINISTRATOR", "UMBRELLA_STAFF"];
const FOR_OWN: readonly string[] = [...FOR_ANY, "MEMBER_EDITOR", "PARTNER_DELEGATE"];

/** An organisation in whose name somebody speaks. */
export type Speaker = Pick<PickedOrganisation, "id" | "name">;

export interface SpeakerChoice {
  /** Those of one's own, by name. */
  readonly own: readonly Speaker[];
  /** Whether any other may be chosen. */
  readonly mayChooseAny: boolean;
  /** Null while none is chosen. */
  readonly chosen: Speaker | null;
  readonly choose: (speaker: Speaker | null) => void;
}

/** In whose name the viewer speaks: the first of their own until they choose another. */
export function useSpeaker(before: Speaker | null = null): SpeakerChoice {
  const grants = useMe()?.grants ?? [];
  const own = [
    ...new Map(
      grants.filter(({ role }) => FOR_OWN.includes(role)).map(({ organisation }) => [organisation.id, organisation]),
    ).values(),
  ];
  const [picked, choose] = useState<Speaker | null | undefined>(before ?? undefined);
  return {
    own,
    mayChooseAny: grants.some(({ role }) => FOR_ANY.includes(role)),
    chosen: picked === undefined ? (own[0] ?? null) : picked,
    choose,
  };
}
